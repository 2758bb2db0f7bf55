//! Answers that are read while they come: as bytes, as items, as events.
//!
//! In: a call, and how its answer is made of items. Out: a stream that begins before the answer ends. Must not know what
//! the items are.
//!
//! Dropping a stream gives the rest up, and the transport closes the connection. What breaks off comes as an error, after
//! which there is nothing; an item that does not fit comes as an error in its place, and the next one follows.

mod decoders;
#[cfg(feature = "event-stream")]
mod events;
mod frames;
mod item;
mod items;
mod pieces;
mod send;
#[cfg(test)]
mod tests;

#[cfg(feature = "event-stream")]
pub use decoders::{EventTexts, Events};
pub use decoders::{Lines, Pieces, Sequence};
#[cfg(feature = "event-stream")]
pub use events::{EventStream, ServerEvent};
pub use items::ItemStream;
pub use pieces::ByteStream;
pub(crate) use send::{Live, send_live, send_live_with_response, streamed};
