//! Requests for an answer that is read while it comes.
//!
//! In: a call, and how its answer is read. Out: a future of a stream, which is there when the head of the answer has come.
//! Must not know any endpoint.

use http::HeaderMap;
use http::header::CONTENT_TYPE;

use super::ByteStream;
use crate::call::Call;
use crate::client::{Answer, execute_live};
use crate::decode::DecodeError;
use crate::endpoint::Sending;
use crate::endpoint::decoder::Decoder;
use crate::error::Error;
use crate::response::Response;

/// A way to read an answer while it comes.
pub trait Live: Decoder {
    /// The media type that the answer has, where plain JSON in its place is a refusal.
    const WANTED: Option<&'static str>;

    fn open(bytes: ByteStream) -> Self::Output;
}

/// Sends a call for a stream.
#[inline]
pub fn send_live<D: Live>(call: Call) -> Sending<D::Output> {
    Sending::new(execute_live(call), |answer| begin::<D>(answer).map(|(stream, _)| stream))
}

/// Sends a call for a stream, with the status and the headers of the answer.
#[inline]
pub fn send_live_with_response<D: Live>(call: Call) -> Sending<Response<D::Output>> {
    Sending::new(execute_live(call), |answer| {
        begin::<D>(answer).map(|(stream, head)| Response::new(stream, Vec::new(), head))
    })
}

fn begin<D: Live>(answer: Answer) -> Result<(D::Output, http::response::Parts), Error> {
    if let Some(error) = refusal(answer.response.headers(), D::WANTED) {
        return Err(answer.undecodable(error));
    }
    let (bytes, head) = ByteStream::begin(answer);
    Ok((D::open(bytes), head))
}

/// An answer that is JSON where events were asked for is no stream of them.
fn refusal(headers: &HeaderMap, wanted: Option<&str>) -> Option<DecodeError> {
    let wanted = wanted?;
    let media = headers.get(CONTENT_TYPE)?.to_str().ok()?.split(';').next().unwrap_or_default().trim();
    let is_json = media.eq_ignore_ascii_case("application/json");
    is_json.then(|| DecodeError::plain(&format!("the answer is `{media}` and no `{wanted}`")))
}

/// Gives a request the methods that send it for a stream, beside those that read the answer as a whole.
///
/// ```text
/// streamed! { Chat => Events<Chunk>: "text/event-stream", stream = Some(true) }
/// streamed! { Download => Pieces: "application/pdf" }
/// ```
///
/// Behind the decoder stands the media type that is asked for, then the member of the body that asks for a stream, with
/// its value.
macro_rules! streamed {
    ($name:ident => Pieces $($rest:tt)*) => {
        $crate::runtime::streamed!(@all $name [$crate::runtime::decoder::Pieces] [$crate::ByteStream] $($rest)*);
    };
    ($name:ident => EventTexts $($rest:tt)*) => {
        $crate::runtime::streamed!(
            @all $name [$crate::runtime::decoder::EventTexts] [$crate::EventStream<String>] $($rest)*
        );
    };
    ($name:ident => Events<$data:ty> $($rest:tt)*) => {
        $crate::runtime::streamed!(
            @all $name [$crate::runtime::decoder::Events<$data>] [$crate::EventStream<$data>] $($rest)*
        );
    };
    ($name:ident => $decoder:ident<$data:ty> $($rest:tt)*) => {
        $crate::runtime::streamed!(
            @all $name [$crate::runtime::decoder::$decoder<$data>] [$crate::ItemStream<$data>] $($rest)*
        );
    };
    (@all $name:ident [$decoder:ty] [$data:ty] : $media:literal $(, $member:ident = $value:expr)?) => {
        impl $name {
            /// Sends the request for its answer as a stream, which is there when the answer begins.
            #[allow(unused_mut, reason = "the body may have no member that asks for a stream")]
            pub fn send_stream(mut self) -> $crate::Sending<$data> {
                $(self.body.$member = $value;)?
                $crate::runtime::send_live::<$decoder>($crate::runtime::Sealed::into_call(self).accepting($media))
            }

            /// The same along with the status and the headers of the answer.
            #[allow(unused_mut, reason = "the body may have no member that asks for a stream")]
            pub fn send_stream_with_response(mut self) -> $crate::Sending<$crate::Response<$data>> {
                $(self.body.$member = $value;)?
                $crate::runtime::send_live_with_response::<$decoder>(
                    $crate::runtime::Sealed::into_call(self).accepting($media),
                )
            }
        }
    };
}
pub(crate) use streamed;
