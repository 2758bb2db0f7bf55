//! Lists that come in pages.
//!
//! In: a call whose answer is a page. Out: pages or items, one after the other. Must not know what the items are.

mod items;
mod page;
mod pages;

pub use items::Items;
pub use page::Page;
pub use pages::Pages;
