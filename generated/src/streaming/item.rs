//! One item of an answer after the other, whatever stands between them.
//!
//! In: the text of an item. Out: the item, or an error in its place. Must not know how items are separated.

use serde::de::DeserializeOwned;

use super::ByteStream;
use crate::decode::from_slice;
use crate::error::Error;
use crate::observe;
use crate::paging::MalformedRecord;
use crate::transport::TransportError;

/// What takes malformed items aside.
type Aside = Box<dyn FnMut(MalformedRecord) + Send>;

/// The answer that items come from, and what is known of those before.
pub(super) struct Source {
    pub bytes: ByteStream,
    /// The place of the item that comes next.
    index: usize,
    aside: Option<Aside>,
}

impl Source {
    pub fn new(bytes: ByteStream) -> Source {
        Source { bytes, index: 0, aside: None }
    }

    pub fn set_aside(&mut self, aside: impl FnMut(MalformedRecord) + Send + 'static) {
        self.aside = Some(Box::new(aside));
    }

    /// Decodes an item; nothing where it is malformed and was taken aside.
    pub fn item<T: DeserializeOwned>(&mut self, text: &[u8]) -> Option<Result<T, Error>> {
        let index = self.index;
        self.index += 1;
        let decode = || {
            from_slice::<T>(text).map_err(|error| {
                let record = MalformedRecord::in_sequence(index, text, &error);
                observe::malformed(record.path());
                record
            })
        };
        match self.bytes.observed(decode) {
            Ok(item) => Some(Ok(item)),
            Err(record) => self.malformed(record).map(Err),
        }
    }

    /// Passes over an item that has more bytes than are allowed.
    pub fn too_large(&mut self) -> Error {
        self.index += 1;
        self.bytes.placed(Error::transport(TransportError::too_large(self.bytes.item_limit())))
    }

    /// Counts an item that needs no decoding.
    pub fn pass(&mut self) {
        self.index += 1;
    }

    fn malformed(&mut self, record: MalformedRecord) -> Option<Error> {
        match &mut self.aside {
            Some(aside) => {
                aside(record);
                None
            }
            None => Some(self.bytes.placed(Error::malformed(record))),
        }
    }
}
