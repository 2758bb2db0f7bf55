//! A call as an HTTP request.
//!
//! In: a call. Out: the request, complete with key and headers, or the first error of its arguments. Must not know any
//! operation.

use bytes::Bytes;
use http::header::{ACCEPT, CONTENT_TYPE, COOKIE, USER_AGENT};
use http::{HeaderMap, HeaderValue, Request};

use super::encoding::encode;
use super::{Call, Error, Inner};
use crate::operation::BodyKind;

impl Call {
    pub(crate) fn into_request(mut self) -> Result<Request<Bytes>, Error> {
        if let Some(error) = self.take_error() {
            return Err(error);
        }
        let operation = self.0.operation;
        self.0.build().map_err(|error| error.during(operation))
    }
}

impl Inner {
    fn build(self) -> Result<Request<Bytes>, Error> {
        let operation = self.operation;
        let mut headers = HeaderMap::new();
        let secret = match operation.authenticated {
            true => self.handle.client().authenticate(&mut headers),
            false => None,
        };
        let address = self.address(secret)?;
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
        let body = match (self.body, operation.body) {
            (Some(body), _) => Some(body),
            (None, BodyKind::Empty) => Some(Bytes::from_static(b"{}")),
            (None, _) => None,
        };
        if body.is_some() {
            headers.insert(CONTENT_TYPE, HeaderValue::from_static(operation.body.content_type()));
        }
        // Headers that the caller set by hand win over all of the above.
        for (name, value) in &self.headers {
            headers.insert(name, value.clone());
        }
        let mut request = Request::new(body.unwrap_or_default());
        *request.method_mut() = operation.method.clone();
        *request.uri_mut() = address;
        *request.headers_mut() = headers;
        #[cfg(feature = "test-util")]
        request.extensions_mut().insert(crate::test_util::Sent(operation));
        Ok(request)
    }

    /// Base URL, path and query.
    fn address(&self, secret: Option<&str>) -> Result<http::Uri, Error> {
        let mut address = self.handle.client().base_url().to_owned();
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
        let mut push = |pair: &str| {
            address.push(separator);
            address.push_str(pair);
            separator = '&';
        };
        for (name, value) in &self.query {
            push(&format!("{}={}", encode(name), encode(value)));
        }
        if let Some(pair) = secret {
            push(pair);
        }
        address
            .parse()
            .map_err(|error: http::uri::InvalidUri| Error::request("the address is too long or no URL").because(error))
    }
}
