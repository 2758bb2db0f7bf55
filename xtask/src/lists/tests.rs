//! The lists of a small description, and whether those on disk are fresh.

use std::fmt::Write as _;

use kombo_codegen::{Input, Source, generate};

use super::{Files, LISTS, stale};
use crate::workspace::root;
use openapi_to_crate::inputs::Inputs;

/// Bookings of a hotel: a header from a handle, a required day, a map and lines of a type that two areas share,
/// what may be null, a parameter that is a keyword.
const HOTEL: &str = "
openapi: 3.1.0
info: {title: Hotel, version: '1'}
paths:
  /rooms/{room_id}/bookings:
    post:
      tags: [Rooms]
      operationId: addBooking
      parameters:
        - {name: room_id, in: path, required: true, schema: {type: string}}
        - {name: X-Hotel, in: header, required: true, schema: {type: string}}
        - {name: type, in: query, schema: {type: string}}
        - {name: days, in: query, schema: {type: array, items: {type: string, format: date}}}
        - {name: paid, in: query, schema: {type: boolean}}
      requestBody: {required: true, content: {application/json: {schema: {$ref: '#/components/schemas/Booking'}}}}
      responses: {'204': {description: Booked.}}
  /guests:
    post:
      tags: [Guests]
      operationId: addGuests
      requestBody:
        required: true
        content: {application/x-ndjson: {x-itemSchema: {$ref: '#/components/schemas/Guest'}}}
      responses:
        '200':
          description: A page.
          content:
            application/json:
              schema:
                type: object
                required: [status, data]
                properties:
                  status: {const: success}
                  data: {type: object, required: [id], properties: {id: {type: string}}}
components:
  schemas:
    Booking:
      type: object
      required: [arrival, guests, remark]
      properties:
        arrival: {type: string, format: date}
        guests: {type: object, additionalProperties: {$ref: '#/components/schemas/Guest'}}
        remark: {type: [string, 'null']}
        beds: {type: array, items: {type: integer}}
    Guest: {type: object, required: [name], properties: {name: {type: string}, visits: {type: integer}}}
";

fn hotel() -> Files {
    let source = |name: &str, text: &str| Source { name: name.to_owned(), text: text.as_bytes().to_vec() };
    let input = Input {
        spec: source("hotel.yaml", HOTEL),
        overlays: Vec::new(),
        names: Some(source("names.toml", "[scopes]\nX-Hotel = \"hotel\"\n")),
        lock: None,
        examples: Vec::new(),
        allow_stale: false,
        forget: false,
        load: &|_| None,
    };
    generate(&input).expect("the description is sound").items
}

/// Holds that a text has each of these parts.
#[track_caller]
fn has(text: &str, parts: &[&str]) {
    let mut missing = String::new();
    parts.iter().filter(|part| !text.contains(**part)).for_each(|part| writeln!(missing, "{part}").expect("text"));
    assert!(missing.is_empty(), "not there:\n{missing}\nin\n{text}");
}

#[test]
fn a_call_takes_what_is_required_as_arguments_and_sets_all_else() {
    let text = super::calls::calls(&hotel());
    has(
        &text,
        &[
            "plain!(\"addBooking\", rooms_add_booking),\n",
            "fn rooms_add_booking(client: &Client, given: &Given) -> Prepared<kombo::rooms::AddBooking> {\n",
            "    let request = client.hotel(given.hotel()).rooms().add_booking(\n",
            "        given.parameter::<String>(\"room_id\")?,\n",
            "        given.field::<kombo::Date>(\"arrival\")?,\n",
            "        given.field::<std::collections::BTreeMap<String, kombo::models::AddGuestsLine>>(\"guests\")?,\n",
            "        given.field::<Option<String>>(\"remark\")?,\n    );\n",
            "given.set(request, \"type\", |request, value: String| request.r#type(value))?;\n",
            "given.set(request, \"days\", |request, value: Vec<kombo::Date>| request.days(value))?;\n",
            "given.set_flag(request, \"paid\", |request, value| request.paid(value))?;\n",
            "given.set_body(request, |request, value: kombo::rooms::AddBookingBody| request.body(value))?;\n",
            "client.guests().add_guests(vec![given.body::<kombo::models::AddGuestsLine>()?]);\n",
        ],
    );
    assert!(text.lines().all(|line| line.len() <= 120), "{text}");
}

#[test]
fn every_answer_and_every_body_has_a_reader() {
    has(
        &super::requests::requests(&hotel()),
        &[
            "(\"addGuests\", |answer| plain(kombo::guests::AddGuests::decode(answer))),\n",
            "(\"addBooking\", |answer| nothing(kombo::rooms::AddBooking::decode(answer))),\n",
            "(\"addGuests\", body::<kombo::models::AddGuestsLine>),\n",
            "(\"addBooking\", body::<kombo::rooms::AddBookingBody>),\n",
        ],
    );
}

#[test]
fn the_outline_has_what_a_caller_sees() {
    has(
        &super::outline::outline(&hotel()),
        &[
            "mod kombo\n  impl Client\n    fn guests() -> guests::Guests\n    \
             fn hotel(hotel_id: impl Into<String>) -> Hotel\n  struct Hotel\n    fn rooms() -> rooms::Rooms\n",
            "    fn add_booking(room_id: impl Into<String>, arrival: impl Into<Date>, \
             guests: BTreeMap<String, models::AddGuestsLine>, remark: impl IntoNullable<String>) -> AddBooking\n",
            "  request AddBooking => Nothing\n    fn beds(beds: impl IntoIterator<Item: Into<i64>>)\n    \
             fn days(days: impl IntoIterator<Item: Into<Date>>)\n    fn paid(paid: bool)\n    \
             fn r#type(r#type: impl Into<String>)\n",
            "  struct AddBookingBody\n    arrival: Date\n    guests: BTreeMap<String, models::AddGuestsLine>\n    \
             remark: Option<String>\n    beds: Option<Vec<i64>>\n    fn beds(",
            "    fn add_guests(lines: impl IntoRecords<models::AddGuestsLine>) -> AddGuests\n",
            "mod models\n  struct AddGuestsLine\n    name: String\n    visits: Option<i64>\n    \
             fn new(name: impl Into<String>)\n",
        ],
    );
}

#[test]
fn the_lists_on_disk_are_fresh() {
    let inputs = Inputs::read(&root().join("spec/kombo.yaml")).expect("the description is there");
    let output = inputs
        .with(true, generate)
        .unwrap_or_else(|errors| panic!("{}", openapi_to_crate::inputs::error_message(&errors)));
    let stale: Vec<&str> = stale(&output.items).into_iter().map(|(path, _)| path).collect();
    assert!(stale.is_empty(), "not what the description gives: {}; run `cargo xtask codegen`", stale.join(", "));
    assert!(LISTS.iter().all(|(_, write)| write(&output.items).lines().count() > 100));
}
