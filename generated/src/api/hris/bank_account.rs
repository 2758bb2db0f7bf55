// Written by `cargo xtask codegen` from `GetHrisEmployees.response.data.results[].bank_accounts[]`. Edits are lost.

use crate::runtime::{Unrecognized, open_enum, record};

/// An entry of the `bank_accounts` of an [`Employee`](super::Employee).
///
/// From `GetHrisEmployees.response.data.results[].bank_accounts[]` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BankAccount {
    /// `iban`.
    pub iban: Option<String>,
    /// `bic`.
    pub bic: Option<String>,
    /// `account_number`.
    pub account_number: Option<String>,
    /// `holder_name`.
    pub holder_name: Option<String>,
    /// `bank_name`.
    pub bank_name: Option<String>,
    /// `domestic_bank_routing`.
    pub domestic_bank_routing: Option<DomesticBankRouting>,
}

record! {
    BankAccount {
        optional iban = "iban",
        optional bic = "bic",
        optional account_number = "account_number",
        optional holder_name = "holder_name",
        optional bank_name = "bank_name",
        optional domestic_bank_routing = "domestic_bank_routing",
    }
}

/// The `domestic_bank_routing` of a [`BankAccount`].
///
/// From `GetHrisEmployees.response.data.results[].bank_accounts[].domestic_bank_routing` in the API description.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DomesticBankRouting {
    /// `number`.
    pub number: String,
    /// `type`.
    pub r#type: Option<DomesticBankRoutingType>,
}

record! {
    DomesticBankRouting {
        required number = "number",
        nullable r#type = "type",
    }
}

/// A value of `type`.
///
/// From `GetHrisEmployees.response.data.results[].bank_accounts[].domestic_bank_routing.type` in the API description.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomesticBankRoutingType {
    /// `GB_SORT_CODE`.
    GbSortCode,
    /// `DE_BANKLEITZAHL`.
    DeBankleitzahl,
    /// `US_ABA_ROUTING_TRANSIT_NUMBER`.
    UsAbaRoutingTransitNumber,
    /// `CA_ROUTING_NUMBER`.
    CaRoutingNumber,
    /// `AU_BSB_CODE`.
    AuBsbCode,
    /// `FR_RIB`.
    FrRib,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    DomesticBankRoutingType {
        GbSortCode = "GB_SORT_CODE",
        DeBankleitzahl = "DE_BANKLEITZAHL",
        UsAbaRoutingTransitNumber = "US_ABA_ROUTING_TRANSIT_NUMBER",
        CaRoutingNumber = "CA_ROUTING_NUMBER",
        AuBsbCode = "AU_BSB_CODE",
        FrRib = "FR_RIB",
    }
}
