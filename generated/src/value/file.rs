//! Files that go along with a request.
//!
//! In: an address, or bytes. Out: the object that the API takes for a file. Must not know which operation it is for.

use base64::Engine as _;
use base64::engine::general_purpose::STANDARD;

use crate::wire::record::record;

/// A file to send: either the address it can be fetched from, or its bytes.
///
/// ```
/// use kombo::File;
///
/// let by_address = File::from_url("cv.pdf", "https://files.example.com/cv.pdf");
/// let by_bytes = File::from_bytes("cv.pdf", "application/pdf", b"%PDF-1.7");
/// assert_eq!(by_bytes.base64(), Some("JVBERi0xLjc="));
/// ```
#[derive(Clone, PartialEq)]
pub struct File {
    name: String,
    content_type: Option<String>,
    data_url: Option<String>,
    data: Option<String>,
}

record! {
    File {
        required name,
        optional content_type,
        optional data_url,
        optional data,
    }
}

impl File {
    /// A file that the API fetches from an address when the request arrives. It sends no credentials there, so the address
    /// must give the file to anyone who has it.
    pub fn from_url(name: impl Into<String>, url: impl Into<String>) -> File {
        File { name: name.into(), content_type: None, data_url: Some(url.into()), data: None }
    }

    /// A file whose bytes travel in the request, as base64. The content type is that of the bytes, such as
    /// `application/pdf`.
    pub fn from_bytes(name: impl Into<String>, content_type: impl Into<String>, bytes: impl AsRef<[u8]>) -> File {
        File {
            name: name.into(),
            content_type: Some(content_type.into()),
            data_url: None,
            data: Some(STANDARD.encode(bytes)),
        }
    }

    /// States the content type of a file that is fetched from an address.
    pub fn with_content_type(mut self, content_type: impl Into<String>) -> File {
        self.content_type = Some(content_type.into());
        self
    }

    /// The file's name, with its extension.
    pub fn name(&self) -> &str {
        &self.name
    }

    /// The content type, where one is stated.
    pub fn content_type(&self) -> Option<&str> {
        self.content_type.as_deref()
    }

    /// The address that the file is fetched from, if it does not travel in the request.
    pub fn url(&self) -> Option<&str> {
        self.data_url.as_deref()
    }

    /// The bytes as base64, if they travel in the request.
    pub fn base64(&self) -> Option<&str> {
        self.data.as_deref()
    }

    /// Name, content type, address and data, for objects that have more keys beside those of a file.
    pub(crate) fn into_parts(self) -> (String, Option<String>, Option<String>, Option<String>) {
        (self.name, self.content_type, self.data_url, self.data)
    }
}
