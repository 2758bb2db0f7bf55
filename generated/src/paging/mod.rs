//! Lists that come in pages.
//!
//! In: a call whose answer is a page. Out: pages or items, one after the other. Must not know what the items are.

#[cfg(feature = "paging")]
pub mod described;
mod items;
mod malformed;
mod page;
mod pages;

pub use items::Items;
pub use malformed::MalformedRecord;
pub(crate) use malformed::{explain_records, salvage};
pub use page::Page;
pub use pages::Pages;
