//! Regions as text, as programs have them in their settings.
//!
//! In: a name. Out: the region that is called so. Must not know which regions there are.

use std::borrow::Cow;
use std::str::FromStr;

use serde::de::{Deserialize, Deserializer, Error as _};
use serde::{Serialize, Serializer};

use crate::Region;
use crate::error::Error;

/// Reads the name of a region, in any case: `eu`, `US`.
impl FromStr for Region {
    type Err = Error;

    fn from_str(text: &str) -> Result<Region, Error> {
        let name = text.trim();
        let found = Region::ALL.iter().find(|region| region.to_string().eq_ignore_ascii_case(name));
        found.copied().ok_or_else(|| {
            let names: Vec<String> = Region::ALL.iter().map(Region::to_string).collect();
            Error::request(format!("there is no region of that name; there are: {}", names.join(", ")))
        })
    }
}

impl<'de> Deserialize<'de> for Region {
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Region, D::Error> {
        let text = Cow::<str>::deserialize(deserializer)?;
        text.parse().map_err(|error: Error| D::Error::custom(error.message().unwrap_or_default()))
    }
}

impl Serialize for Region {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        serializer.collect_str(self)
    }
}
