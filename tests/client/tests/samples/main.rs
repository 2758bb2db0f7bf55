//! Every response type, every type of a body and every event, read from samples of the whole description.

mod damage;
mod every_type;
mod privacy;
mod published;
mod read;
#[rustfmt::skip]
mod requests;
mod round_trips;
mod strangers;
mod subject;
#[rustfmt::skip]
mod types;
