//! Pages of a list.
//!
//! In: records, a cursor, a size. Out: those on the page, and the cursor of the next. Must not know filters.
//!
//! A cursor holds the place of the last record that was shown, so that records that are added or go while somebody pages
//! make none show up twice or not at all. Its first half can only be told from the second with the list at hand: a cursor of
//! another list is refused.

use std::sync::Arc;

use crate::data::Record;
use crate::samples::dice::roll;

/// Where the next page begins.
pub(crate) fn cursor(list: &str, last: usize) -> String {
    let last = last as u64;
    format!("{:016x}{last:x}", roll(last, &["cursor", list]))
}

/// The place that a cursor of this list holds.
pub(crate) fn place(list: &str, text: &str) -> Option<usize> {
    let place = usize::from_str_radix(text.get(16..)?, 16).ok()?;
    (cursor(list, place) == text).then_some(place)
}

/// The first records, and the cursor of the next page if there is one.
pub(crate) fn cut(
    list: &str,
    mut records: impl Iterator<Item = Arc<Record>>,
    size: usize,
) -> (Vec<Arc<Record>>, Option<String>) {
    let page: Vec<Arc<Record>> = records.by_ref().take(size).collect();
    let more = records.next().is_some();
    let next = page.last().filter(|_| more).map(|last| cursor(list, last.place));
    (page, next)
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_cursor_belongs_to_its_list() {
        assert_eq!(place("a", &cursor("a", 77)), Some(77));
        for wrong in [cursor("b", 77), "77".to_owned(), String::new(), "\u{e9}".repeat(20), cursor("a", 77) + "0"] {
            assert_eq!(place("a", &wrong), None, "{wrong}");
        }
    }
}
