//! Addresses and accounts, whose parts belong together.
//!
//! In: the name of a field, a number that chooses. Out: that part of the address or account. Must not know schemas.

use super::dice::below;

/// Street, postal code, city, state, country.
const PLACES: &[[&str; 5]] = &[
    ["Lindenhof 4", "10999", "Berlin", "Berlin", "DE"],
    ["Speicherstraat 12", "3011", "Rotterdam", "Zuid-Holland", "NL"],
    ["Rue des Lilas 7", "69001", "Lyon", "Rhône", "FR"],
    ["Rua da Ribeira 31", "4050", "Porto", "Porto", "PT"],
    ["Murgasse 9", "8010", "Graz", "Steiermark", "AT"],
];

/// IBAN, BIC, bank, account number.
const ACCOUNTS: &[[&str; 4]] = &[
    ["DE02120300000000202051", "BYLADEM1001", "Sparbank", "0000202051"],
    ["NL91ABNA0417164300", "ABNANL2A", "Harbour Bank", "0417164300"],
];

/// A part of an address: the same number gives the parts of one.
pub(super) fn address(name: &str, number: u64) -> Option<String> {
    let [street, code, city, state, country] = PLACES[below(number, PLACES.len())];
    Some(match name {
        "street_1" | "street" | "address_line_1" => street.to_owned(),
        "street_2" | "address_line_2" => ["Back building", "Third floor"][below(number / 8, 2)].to_owned(),
        "zip_code" | "postal_code" => code.to_owned(),
        "city" => city.to_owned(),
        "state" | "region" => state.to_owned(),
        "country" | "country_code" => country.to_owned(),
        "raw" => format!("{street}, {code} {city}, {country}"),
        _ => return None,
    })
}

/// A part of a bank account.
pub(super) fn account(name: &str, number: u64) -> Option<&'static str> {
    let parts = ["iban", "bic", "bank_name", "account_number"];
    let part = parts.iter().position(|known| *known == name)?;
    Some(ACCOUNTS[below(number, ACCOUNTS.len())][part])
}
