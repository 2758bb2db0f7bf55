//! One page of a list.
//!
//! In: the data of an answer. Out: its items, decoded straight into a `Vec`, and the cursor of the next page. Must not
//! know what the items are.

use std::fmt;
use std::marker::PhantomData;

use serde::de::{Deserialize, Deserializer, MapAccess, Visitor};
use serde::ser::{Serialize, SerializeSeq, SerializeStruct, Serializer};

use super::MalformedRecord;
use crate::envelope::CursorSeed;
use crate::wire::keys::Keys;

/// One page of a list. It iterates over its items.
///
/// Awaiting a list request returns the first page, or the one at the `cursor` that was set. `Debug` shows whether there is a
/// next page, but not its cursor.
///
/// ```no_run
/// use kombo::{Error, ListRequest};
///
/// async fn first<L: ListRequest>(list: L) -> Result<(), Error> {
///     let page = list.page_size(10).await?;
///     for item in &page {
///         println!("{item:?}");
///     }
///     println!("there are more: {}", page.next.is_some());
///     Ok(())
/// }
/// ```
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct Page<T> {
    /// The items of this page.
    pub items: Vec<T>,
    /// The records of this page that do not have the described shape. They are not among the items.
    pub malformed: Vec<MalformedRecord>,
    /// The cursor of the next page; none on the last one.
    pub next: Option<String>,
}

// What tools make their cursors of is not known: it may be the name of the last person on the page.
impl<T: fmt::Debug> fmt::Debug for Page<T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        let next = self.next.as_ref().map(|_| format_args!("…"));
        f.debug_struct("Page")
            .field("items", &self.items)
            .field("malformed", &self.malformed)
            .field("next", &next)
            .finish()
    }
}

impl<T> Default for Page<T> {
    fn default() -> Self {
        Page { items: Vec::new(), malformed: Vec::new(), next: None }
    }
}

impl<T> IntoIterator for Page<T> {
    type Item = T;
    type IntoIter = std::vec::IntoIter<T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.into_iter()
    }
}

impl<'a, T> IntoIterator for &'a Page<T> {
    type Item = &'a T;
    type IntoIter = std::slice::Iter<'a, T>;

    fn into_iter(self) -> Self::IntoIter {
        self.items.iter()
    }
}

impl<'de, T: Deserialize<'de>> Deserialize<'de> for Page<T> {
    #[inline]
    fn deserialize<D: Deserializer<'de>>(deserializer: D) -> Result<Self, D::Error> {
        deserializer.deserialize_map(PageVisitor(PhantomData))
    }
}

/// As it came: malformed records stand among the others, in their places.
impl<T: Serialize> Serialize for Page<T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let mut page = serializer.serialize_struct("Page", 2)?;
        page.serialize_field("results", &Results(self))?;
        page.serialize_field("next", &self.next)?;
        page.end()
    }
}

struct Results<'a, T>(&'a Page<T>);

impl<T: Serialize> Serialize for Results<'_, T> {
    fn serialize<S: Serializer>(&self, serializer: S) -> Result<S::Ok, S::Error> {
        let Page { items, malformed, .. } = self.0;
        let mut results = serializer.serialize_seq(Some(items.len() + malformed.len()))?;
        let mut malformed = malformed.iter().peekable();
        let mut index = 0;
        for item in items {
            while let Some(record) = malformed.next_if(|record| record.index() <= index) {
                results.serialize_element(record.json())?;
                index += 1;
            }
            results.serialize_element(item)?;
            index += 1;
        }
        for record in malformed {
            results.serialize_element(record.json())?;
        }
        results.end()
    }
}

struct PageVisitor<T>(PhantomData<T>);

impl<'de, T: Deserialize<'de>> Visitor<'de> for PageVisitor<T> {
    type Value = Page<T>;

    fn expecting(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str("an object with `results`")
    }

    #[inline]
    fn visit_map<A: MapAccess<'de>>(self, map: A) -> Result<Page<T>, A::Error> {
        let mut keys = Keys::new(map);
        let (mut items, mut next) = (None, None);
        while let Some(key) = keys.next()? {
            match key.text() {
                "results" => keys.value(&mut items)?,
                "next" => next = keys.value_seed(CursorSeed)?,
                _ => keys.skip()?,
            }
        }
        let items = items.ok_or_else(|| serde::de::Error::missing_field("results"))?;
        Ok(Page { items, malformed: Vec::new(), next })
    }
}
