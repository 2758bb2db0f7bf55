//! A file as it comes in.

/// A file that is read.
#[derive(Clone, Debug)]
pub struct Source {
    /// Its name, as diagnostics give it.
    pub name: String,
    /// Its bytes.
    pub text: Vec<u8>,
}
