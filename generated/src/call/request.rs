//! A call as an HTTP request.
//!
//! In: a call. Out: the request, complete with key and headers, or the first error of its arguments. Must not know any
//! operation.
//!
//! A call is prepared once, and then gives as many requests as it takes, each with the key that is valid by then.

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, USER_AGENT};
use http::{HeaderMap, HeaderValue, Request};

use super::encoding::{encode, encode_reserved};
use super::{Call, Content, Inner};
use crate::api::SECURITY;
use crate::client::Credentials;
use crate::error::Error;
use crate::operation::{BodyKind, Op, Security};

/// All of a request but the key.
pub struct Prepared {
    operation: Op,
    /// What has to be shown.
    pub(crate) security: Security,
    address: String,
    headers: HeaderMap,
    /// Headers that the caller set; they win over all others, the key's included.
    by_hand: HeaderMap,
    pub(crate) content: Content,
}

impl Call {
    /// The request with its key, where neither that nor the body has to be waited for.
    pub(crate) fn into_request(self) -> Result<Request<Bytes>, Error> {
        let operation = self.operation().clone();
        let client = self.client().clone();
        let request = self.prepare().and_then(|prepared| {
            let credentials = client.credentials_now(prepared.security)?;
            let head = prepared.head(&credentials)?;
            let body = match prepared.content {
                Content::Bytes(bytes) => bytes,
                Content::Lines(lines) => lines.collect_now()?,
            };
            Ok(head.map(|()| body))
        });
        request.map_err(|error| error.during(operation))
    }

    pub(crate) fn prepare(mut self) -> Result<Prepared, Error> {
        match self.0.refusal.take() {
            Some(refusal) => Err(Error::from(refusal).during(self.0.operation)),
            None => {
                #[cfg(feature = "multipart")]
                self.0.write_parts().map_err(|error| error.during(self.0.operation.clone()))?;
                self.0.prepare()
            }
        }
    }
}

impl Prepared {
    /// The body, unless it is lines that are not written yet.
    pub(crate) fn bytes(&self) -> Bytes {
        match &self.content {
            Content::Bytes(bytes) => bytes.clone(),
            Content::Lines(_) => Bytes::new(),
        }
    }

    /// Where it goes, without a key that may stand in the query.
    pub(crate) fn address(&self) -> &str {
        &self.address
    }

    /// The request without its body.
    pub(crate) fn head(&self, credentials: &[Credentials]) -> Result<Request<()>, Error> {
        let mut headers = self.headers.clone();
        let mut address = self.address.as_str().to_owned();
        for pair in credentials.iter().filter_map(|credentials| credentials.put(&mut headers)) {
            address.push(if address.contains('?') { '&' } else { '?' });
            address.push_str(pair);
        }
        for (name, value) in &self.by_hand {
            headers.insert(name, value.clone());
        }
        let mut request = Request::new(());
        *request.method_mut() = self.operation.method.clone();
        *request.uri_mut() = address.parse().map_err(|error: http::uri::InvalidUri| {
            Error::request("the address is too long or no URL").because(error)
        })?;
        *request.headers_mut() = headers;
        #[cfg(feature = "test-util")]
        request.extensions_mut().insert(crate::test_util::Sent(self.operation.clone()));
        Ok(request)
    }
}

impl Inner {
    /// Makes the body of the parts that were set.
    #[cfg(feature = "multipart")]
    fn write_parts(&mut self) -> Result<(), Error> {
        if !self.parts.is_empty() {
            let (content, media) = std::mem::take(&mut self.parts).into_content()?;
            self.content_type = HeaderValue::try_from(media).ok();
            self.body = Some(content);
        }
        Ok(())
    }

    fn prepare(self) -> Result<Prepared, Error> {
        let operation = self.operation.clone();
        let mut headers = HeaderMap::new();
        headers.insert(ACCEPT, HeaderValue::from_static(operation.accept));
        headers.insert(USER_AGENT, self.handle.client().inner.user_agent.clone());
        if let Some(scope) = self.handle.scope() {
            let (name, value) = scope.to_header()?;
            headers.insert(name, value);
        }
        if !self.cookies.is_empty() {
            let cookies = HeaderValue::try_from(self.cookies.join("; "))
                .map_err(|error| Error::request("the cookies cannot be put into a header").because(error))?;
            headers.append(COOKIE, cookies);
        }
        let address = self.address()?;
        let content = match (self.body, operation.body) {
            (None, BodyKind::Empty) => Some(Content::Bytes(Bytes::from_static(b"{}"))),
            (body, _) => body,
        };
        if content.is_some() {
            let usual = || HeaderValue::from_static(operation.body.content_type());
            headers.insert(CONTENT_TYPE, self.content_type.clone().unwrap_or_else(usual));
        }
        let content = content.unwrap_or(Content::Bytes(Bytes::new()));
        let security = if operation.authenticated { self.security.unwrap_or(SECURITY) } else { &[] };
        Ok(Prepared { operation, security, address, headers, by_hand: self.headers, content })
    }

    /// Base URL, path and query.
    fn address(&self) -> Result<String, Error> {
        let client = self.handle.client();
        let mut address = match self.server {
            None if client.base_url().is_empty() => return Err(Error::request("a base URL must be set")),
            None => client.base_url().to_owned(),
            Some(server) => client.inner.servers.get(server).cloned().flatten().ok_or_else(|| {
                let why =
                    "the address of its server is not known; give it to the client by `server`, or set a base URL";
                Error::request(why)
            })?,
        };
        let mut rest = self.operation.path;
        while let Some((before, (name, after))) =
            rest.split_once('{').and_then(|(before, after)| Some((before, after.split_once('}')?)))
        {
            address.push_str(before);
            let Some((_, value)) = self.path.iter().rfind(|(given, _)| *given == name) else {
                return Err(Error::request(format!("`{name}` is missing")));
            };
            address.push_str(value);
            rest = after;
        }
        address.push_str(rest);
        let mut separator = if self.operation.path.contains('?') { '&' } else { '?' };
        for (name, value) in &self.query {
            address.push(separator);
            address.push_str(&encode(name));
            address.push('=');
            match self.reserved.contains(name) {
                true => address.push_str(&encode_reserved(value)),
                false => address.push_str(&encode(value)),
            }
            separator = '&';
        }
        Ok(address)
    }
}
