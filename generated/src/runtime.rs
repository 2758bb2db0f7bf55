//! Everything that generated code may use, in one place.
//!
//! In: the modules beside this one. Out: their names. It must not do anything itself.

pub(crate) use ::std::collections::BTreeMap;
pub(crate) use ::std::time::Duration;

pub(crate) use ::bytes::Bytes;
pub(crate) use ::http::{self, Method};
pub(crate) use ::serde::de::{DeserializeOwned, Deserializer, MapAccess};
pub(crate) use ::serde::{Deserialize, Serialize, Serializer};

pub(crate) use crate::call::encoding::{ListStyle, ObjectStyle, PathStyle};
pub(crate) use crate::call::{Call, IntoRecords, RawRequest};
pub(crate) use crate::client::Template;
pub(crate) use crate::client::{Client, Handle};
#[cfg(test)]
pub(crate) use crate::endpoint::assert_task;
pub(crate) use crate::endpoint::decoder::{self, Decoder};
pub(crate) use crate::endpoint::{
    IncrementalList, ListRequest, Request, Sealed, decode, endpoint, send, send_with_response,
};
pub(crate) use crate::error::Error;
pub(crate) use crate::observe::known;
pub(crate) use crate::operation::{Authentication, BodyKind, OperationInfo as Operation, Security};
#[cfg(feature = "paging")]
pub(crate) use crate::paging::described::{At, Layout, Next, Paging};
pub(crate) use crate::redact::{Redact, Show, hidden, redact, redact_enum, redact_record, shown, within_union};
#[cfg(feature = "streaming")]
pub(crate) use crate::streaming::{send_live, send_live_with_response, streamed};
#[cfg(feature = "multipart")]
pub(crate) use crate::value::Upload;
pub(crate) use crate::value::{Date, DateTime, File, IntoNullable, Json, Param, Warning, sendable};
#[cfg(feature = "webhooks")]
pub(crate) use crate::webhooks::refusal::refusal;
// Types of formats are public where a description has some.
pub use crate::value::Base64;
pub(crate) use crate::wire::dated::{Time, dated};
pub(crate) use crate::wire::formatted::{formatted, redact_text, text_of};
pub(crate) use crate::wire::input::{input, setters};
pub(crate) use crate::wire::keys::Keys;
pub(crate) use crate::wire::number_enum::{UnrecognizedNumber, open_number_enum};
pub(crate) use crate::wire::open_enum::{Unrecognized, open_enum, read_text};
pub(crate) use crate::wire::record::record;
pub(crate) use crate::wire::scan::{Shape, Tag};
pub(crate) use crate::wire::table::{RecordInfo, Slot, Table, Visit, missing, read_record};
pub(crate) use crate::wire::union::{
    Read, UnrecognizedVariant, payload_example, read_payload, read_raw, tagged_union, try_payload, untagged_union,
};
pub(crate) use crate::wire::writer::{Field, Optional, Writer, write_record};
