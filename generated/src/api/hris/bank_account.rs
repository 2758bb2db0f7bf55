// Written by `cargo xtask codegen`. Edits are lost.
// From `GET /hris/employees`.

use crate::runtime::{Unrecognized, open_enum, record};

/// A bank account that an employee is paid to.
///
/// In the answer of `GET /hris/employees`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct BankAccount {
    /// The IBAN of the employee's bank account.
    pub iban: Option<String>,
    /// The BIC (the SWIFT code) of the bank that keeps the employee's account.
    pub bic: Option<String>,
    /// The number of the employee's bank account.
    pub account_number: Option<String>,
    /// Who holds the bank account.
    pub holder_name: Option<String>,
    /// The bank that keeps the employee's account.
    pub bank_name: Option<String>,
    /// The national routing number of the bank, and which country's system it follows.
    pub domestic_bank_routing: Option<DomesticBankRouting>,
}

record! {
    BankAccount {
        optional iban,
        optional bic,
        optional account_number,
        optional holder_name,
        optional bank_name,
        optional domestic_bank_routing,
    }
}

/// The national routing number of the bank, and which country's system it follows.
///
/// In the answer of `GET /hris/employees`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct DomesticBankRouting {
    /// The bank's routing number, of the kind that `type` says.
    pub number: String,
    /// What kind of routing number it is.
    pub r#type: Option<DomesticBankRoutingType>,
}

record! {
    DomesticBankRouting {
        required number,
        nullable r#type = "type",
    }
}

/// What kind of routing number it is.
///
/// In the answer of `GET /hris/employees`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum DomesticBankRoutingType {
    /// The sort code of a British bank.
    ///
    /// On the wire: `GB_SORT_CODE`.
    GbSortCode,
    /// The Bankleitzahl of a German bank.
    ///
    /// On the wire: `DE_BANKLEITZAHL`.
    DeBankleitzahl,
    /// The ABA routing number of a bank in the United States.
    ///
    /// On the wire: `US_ABA_ROUTING_TRANSIT_NUMBER`.
    UsAbaRoutingTransitNumber,
    /// The routing number of a Canadian bank.
    ///
    /// On the wire: `CA_ROUTING_NUMBER`.
    CaRoutingNumber,
    /// The BSB code of an Australian bank.
    ///
    /// On the wire: `AU_BSB_CODE`.
    AuBsbCode,
    /// The RIB (relevé d'identité bancaire) of a French account.
    ///
    /// On the wire: `FR_RIB`.
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
