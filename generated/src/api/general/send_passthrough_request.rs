// Written by `cargo xtask codegen`. Edits are lost.
// From `POST /passthrough/{tool}/{api}`.

use std::collections::BTreeMap;

use super::IntegrationGeneral;
use crate::models;
use crate::runtime::{
    BodyKind, Call, File, Json, Method, Operation, Unrecognized, UnrecognizedVariant,
    endpoint, input, open_enum, record, setters, untagged_union,
};

impl IntegrationGeneral {
    /// Sends a request to the connected system's own API.
    ///
    /// For what the unified API does not cover. `tool` is the integration's tool and `api` says which of its APIs is
    /// meant. The body describes the request that Kombo makes there: method, path, headers, query parameters and
    /// data.
    ///
    /// The answer repeats what the connected system answered: the URL called, the HTTP status, the headers and the
    /// body. Look at `data.status`: it is the connected system's status, not Kombo's. Set `response_as_base64` when
    /// the body is not text, such as a file. A multipart form, with texts and files, is given in
    /// `multipart_form_data`.
    ///
    /// What the request does and whether it may be repeated is up to the connected system. `warnings` are notes for
    /// debugging and worth logging.
    ///
    /// * `tool` — The connected tool, such as `personio`.
    /// * `api` — Which of the tool's own APIs the request goes to.
    /// * `method` — The HTTP method of the request to the connected system.
    /// * `path` — The path within the chosen API of the connected system.
    ///
    /// `POST /passthrough/{tool}/{api}`, operation `PostPassthroughToolApi`.
    ///
    /// ```no_run
    /// # async fn example(kombo: kombo::Client) -> Result<(), kombo::Error> {
    /// use kombo::general::PassthroughMethod;
    /// use kombo::models::IntegrationTool;
    ///
    /// let passthrough_response = kombo
    ///     .integration("bamboohr:HWUTwvyx2wLoSUHphiWVrp28")
    ///     .general()
    ///     .send_passthrough_request(
    ///         IntegrationTool::Workday,
    ///         "example",
    ///         PassthroughMethod::Get,
    ///         "/employees",
    ///     )
    ///     .await?;
    /// println!("{}", passthrough_response.url);
    /// # Ok(()) }
    /// ```
    #[doc(alias = "POST /passthrough/{tool}/{api}")]
    #[doc(alias = "PostPassthroughToolApi")]
    pub fn send_passthrough_request(
        &self,
        tool: impl Into<models::IntegrationTool>,
        api: impl Into<String>,
        method: impl Into<PassthroughMethod>,
        path: impl Into<String>,
    ) -> SendPassthroughRequest {
        let mut call = self.handle.call(&OPERATION);
        let tool: models::IntegrationTool = tool.into();
        call.path("tool", &tool);
        let api: String = api.into();
        call.path("api", &api);
        SendPassthroughRequest {
            call,
            body: Box::new(SendPassthroughRequestBody::new(method, path)),
        }
    }
}

static OPERATION: Operation = Operation {
    id: "PostPassthroughToolApi",
    method: Method::POST,
    path: "/passthrough/{tool}/{api}",
    body: BodyKind::Json,
    authenticated: true,
    action: true,
    accept: "application/json",
};

/// The request that [`IntegrationGeneral::send_passthrough_request`] makes; awaiting it gives
/// [`PassthroughResponse`](crate::general::PassthroughResponse).
#[must_use = "a request does nothing until it is awaited or sent"]
#[derive(Debug)]
pub struct SendPassthroughRequest {
    call: Call,
    body: Box<SendPassthroughRequestBody>,
}

/// The request to make to the connected system.
///
/// In the request `POST /passthrough/{tool}/{api}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct SendPassthroughRequestBody {
    /// The HTTP method of the request to the connected system.
    pub method: PassthroughMethod,
    /// The path within the chosen API of the connected system.
    pub path: String,
    /// Headers to add to the request.
    pub headers: Option<BTreeMap<String, String>>,
    /// Query parameters of the request.
    pub params: Option<BTreeMap<String, String>>,
    /// The body of the request.
    pub data: Option<Json>,
    /// Whether the body of the answer is to come as base64.
    pub response_as_base64: Option<bool>,
    /// The parts of a multipart form to send as the body.
    pub multipart_form_data: Option<Vec<PassthroughFormPart>>,
    /// Options of the chosen API.
    pub api_options: Option<BTreeMap<String, String>>,
}

record! {
    SendPassthroughRequestBody {
        required method,
        required path,
        optional headers,
        optional params,
        optional data,
        optional response_as_base64,
        optional multipart_form_data,
        optional api_options,
    }
}

impl SendPassthroughRequestBody {
    /// With what is required; the rest is left out until it is set.
    pub fn new(method: impl Into<PassthroughMethod>, path: impl Into<String>) -> Self {
        Self {
            method: method.into(),
            path: path.into(),
            headers: None,
            params: None,
            data: None,
            response_as_base64: None,
            multipart_form_data: None,
            api_options: None,
        }
    }
}

setters! { SendPassthroughRequest, SendPassthroughRequestBody:
    /// Headers to add to the request.
    #[inline]
    pub fn headers(mut self, headers: BTreeMap<String, String>) -> Self {
        self.headers = Some(headers);
        self
    }

    /// Query parameters of the request.
    #[inline]
    pub fn params(mut self, params: BTreeMap<String, String>) -> Self {
        self.params = Some(params);
        self
    }

    /// The body of the request.
    pub fn data(mut self, data: impl Into<Json>) -> Self {
        self.data = Some(data.into());
        self
    }

    /// Whether the body of the answer is to come as base64.
    #[inline]
    pub fn response_as_base64(mut self, response_as_base64: bool) -> Self {
        self.response_as_base64 = Some(response_as_base64);
        self
    }

    /// The parts of a multipart form to send as the body.
    pub fn multipart_form_data(
        mut self,
        multipart_form_data: impl IntoIterator<Item = PassthroughFormPart>,
    ) -> Self {
        self.multipart_form_data = Some(multipart_form_data.into_iter().collect());
        self
    }

    /// Options of the chosen API.
    #[inline]
    pub fn api_options(mut self, api_options: BTreeMap<String, String>) -> Self {
        self.api_options = Some(api_options);
        self
    }
}

input! { SendPassthroughRequestBody {} }

endpoint! { SendPassthroughRequest => Data<PassthroughResponse>, body }

/// The HTTP method of the request to the connected system.
///
/// In the request `POST /passthrough/{tool}/{api}`.
#[derive(Clone, PartialEq, Eq, Hash)]
#[non_exhaustive]
pub enum PassthroughMethod {
    /// `GET`.
    Get,
    /// `POST`.
    Post,
    /// `DELETE`.
    Delete,
    /// `PUT`.
    Put,
    /// `PATCH`.
    Patch,
    /// A value that this version of the crate does not know.
    Unrecognized(Unrecognized),
}

open_enum! {
    PassthroughMethod {
        Get = "GET",
        Post = "POST",
        Delete = "DELETE",
        Put = "PUT",
        Patch = "PATCH",
    }
}

/// A part of a multipart form.
///
/// In the request `POST /passthrough/{tool}/{api}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PassthroughFormPart {
    /// The form field that the part fills.
    pub name: String,
    /// What the part holds: a text or a file.
    pub value: PassthroughFormPartValue,
}

record! {
    PassthroughFormPart {
        required name,
        required value,
    }
}

impl PassthroughFormPart {
    /// With what is required; the rest is left out until it is set.
    pub fn new(
        name: impl Into<String>,
        value: impl Into<PassthroughFormPartValue>,
    ) -> Self {
        Self {
            name: name.into(),
            value: value.into(),
        }
    }
}

/// What the part holds: a text or a file.
///
/// In the request `POST /passthrough/{tool}/{api}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PassthroughFormPartValue {
    /// A text.
    Text(String),
    /// An object with `name`.
    File(File),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

untagged_union! {
    PassthroughFormPartValue {
        Text: string,
        File: object ["name"],
    }
}

impl From<String> for PassthroughFormPartValue {
    #[inline]
    fn from(value: String) -> Self {
        Self::Text(value)
    }
}

impl From<&str> for PassthroughFormPartValue {
    #[inline]
    fn from(value: &str) -> Self {
        Self::Text(value.to_owned())
    }
}

impl From<File> for PassthroughFormPartValue {
    #[inline]
    fn from(value: File) -> Self {
        Self::File(value)
    }
}

/// What the connected system answered.
///
/// In the answer of `POST /passthrough/{tool}/{api}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub struct PassthroughResponse {
    /// The URL that Kombo called.
    pub url: String,
    /// The HTTP status of the connected system's answer.
    pub status: i64,
    /// The headers of the connected system's answer.
    pub headers: BTreeMap<String, PassthroughHeaderValue>,
    /// The body of the connected system's answer, as base64 if that was asked for.
    pub data: Option<Json>,
}

record! {
    PassthroughResponse {
        required url,
        required status,
        listed headers,
        optional data,
    }
}

/// The value of a header, or its values where it came several times.
///
/// In the answer of `POST /passthrough/{tool}/{api}`.
#[derive(Clone, PartialEq)]
#[non_exhaustive]
pub enum PassthroughHeaderValue {
    /// A text.
    Text(String),
    /// Several texts.
    List(Vec<String>),
    /// A shape that this version of the crate does not know, as it came.
    Unrecognized(UnrecognizedVariant),
}

untagged_union! {
    PassthroughHeaderValue {
        Text: string,
        List: array of string,
    }
}
