//! What must hold for any input, as functions of bytes: one for each thing that reads what others have written.
//!
//! In: bytes, from a fuzzer or out of `seeds/`. Out: nothing, or a panic where something does not hold. `cargo xtask fuzz` gives
//! them to a fuzzer, the tests of this package give them the committed seeds and changes of these.

mod answers;
mod dates;
mod description;
pub mod graph;
mod webhooks;

/// A function that is given any bytes. It says whether they were of use: whether it got to what it looks at.
pub type Target = fn(&[u8]) -> bool;

/// All of them, by name.
pub const TARGETS: [(&str, Target); 5] = [
    ("description", description::description),
    ("graph", graph::graph),
    ("answers", answers::answers),
    ("webhooks", webhooks::webhooks),
    ("dates", dates::dates),
];

/// The target of a name.
///
/// # Panics
/// If there is none.
pub fn target(name: &str) -> Target {
    let found = TARGETS.iter().find(|(known, _)| *known == name);
    found.unwrap_or_else(|| panic!("there is no target `{name}`")).1
}
