//! The methods that every request has.
//!
//! In: the name of a request type, its decoder, whether it has a body, and `OPERATION` beside it. Out: its methods and
//! `IntoFuture`. Must not know any endpoint.

/// Gives a request type its methods.
///
/// ```text
/// endpoint! { GetThings => Pages<Thing>: incremental }
/// endpoint! { CreateThing => Data<Thing>, body }
/// ```
///
/// `list` marks a list whose page size can be chosen, `incremental` one that can also be asked for what has changed and
/// whose items are records, `unswept` one of these that
/// forgets old records. The decoders are those of `endpoint::decoder`. With `body`, the type has a field of that
/// name, which is encoded when the request is sent. `Listed` is a list that says itself how its pages come, by `Layout`; `Events`, `EventTexts`, `Lines` and `Sequence` begin when the head of the
/// answer has come.
macro_rules! endpoint {
    ($name:ident => Data<()> $(, $body:ident)?) => {
        $crate::runtime::endpoint!(@all $name send send_with_response [$crate::Sending<T>] [$crate::runtime::decoder::Done] [()] $($body)?);
    };
    ($name:ident => Pages<$item:ty>: incremental $(, $body:ident)?) => {
        $crate::runtime::endpoint!($name => Pages<$item>: list $(, $body)?);

        impl $crate::runtime::IncrementalList for $name {}
    };
    ($name:ident => Pages<$item:ty>: unswept $(, $body:ident)?) => {
        $crate::runtime::endpoint!($name => Pages<$item>: list $(, $body)?);

        impl $crate::runtime::IncrementalList for $name {
            const SWEPT: bool = false;
        }
    };
    ($name:ident => Pages<$item:ty>: list $(, $body:ident)?) => {
        $crate::runtime::endpoint!($name => Pages<$item> $(, $body)?);

        impl $crate::runtime::ListRequest for $name {
            type Item = $item;
        }
    };
    ($name:ident => Pages<$item:ty> $(, $body:ident)?) => {
        $crate::runtime::endpoint!(@all $name send send_with_response [$crate::Sending<T>] [$crate::runtime::decoder::Pages<$item>] [$crate::Page<$item>] $($body)?);

        impl $name {
            /// The pages of the list, one request each, with the same filters.
            #[inline]
            pub fn pages(self) -> $crate::Pages<$item> {
                $crate::Pages::new($crate::runtime::Sealed::into_call(self))
            }

            /// The items of the list, over all its pages.
            #[inline]
            pub fn items(self) -> $crate::Items<$item> {
                $crate::Items::new($crate::runtime::Sealed::into_call(self))
            }

            /// The pages of the list, with items of a type of yours.
            #[inline]
            pub fn pages_as<T: $crate::runtime::DeserializeOwned + 'static>(self) -> $crate::Pages<T> {
                $crate::Pages::new($crate::runtime::Sealed::into_call(self))
            }

            /// The items of the list as a type of yours, over all its pages.
            #[inline]
            pub fn items_as<T: $crate::runtime::DeserializeOwned + 'static>(self) -> $crate::Items<T> {
                $crate::Items::new($crate::runtime::Sealed::into_call(self))
            }
        }
    };
    ($name:ident => Listed<$item:ty>: list $(, $body:ident)?) => {
        $crate::runtime::endpoint!($name => Listed<$item> $(, $body)?);

        impl $crate::runtime::ListRequest for $name {
            type Item = $item;

            fn pages(self) -> $crate::Pages<$item> {
                self.pages()
            }

            fn items(self) -> $crate::Items<$item> {
                self.items()
            }
        }
    };
    ($name:ident => Listed<$item:ty> $(, $body:ident)?) => {
        $crate::runtime::endpoint!(
            @all $name send send_with_response [$crate::Sending<T>] [$crate::runtime::decoder::Listed<$name, $item>]
            [$crate::Page<$item>] $($body)?
        );

        impl $name {
            /// The pages of the list, one request each, with the same filters.
            pub fn pages(self) -> $crate::Pages<$item> {
                self.pages_as()
            }

            /// The items of the list, over all its pages.
            pub fn items(self) -> $crate::Items<$item> {
                self.items_as()
            }

            /// The pages of the list, with items of a type of yours.
            pub fn pages_as<T: $crate::runtime::DeserializeOwned + 'static>(self) -> $crate::Pages<T> {
                $crate::Pages::described::<$name>($crate::runtime::Sealed::into_call(self))
            }

            /// The items of the list as a type of yours, over all its pages.
            pub fn items_as<T: $crate::runtime::DeserializeOwned + 'static>(self) -> $crate::Items<T> {
                $crate::Items::over(self.pages_as())
            }
        }
    };
    ($name:ident => Maybe<$data:ty> $(, $body:ident)?) => {
        $crate::runtime::endpoint!(@all $name send send_with_response [$crate::Sending<T>] [$crate::runtime::decoder::Maybe<$data>] [Option<$data>] $($body)?);
    };
    ($name:ident => Nothing $(, $body:ident)?) => {
        $crate::runtime::endpoint!(@all $name send send_with_response [$crate::Sending<T>] [$crate::runtime::decoder::Nothing] [()] $($body)?);
    };
    ($name:ident => Text $(, $body:ident)?) => {
        $crate::runtime::endpoint!(@all $name send send_with_response [$crate::Sending<T>] [$crate::runtime::decoder::Text] [String] $($body)?);
    };
    ($name:ident => Raw $(, $body:ident)?) => {
        $crate::runtime::endpoint!(@all $name send send_with_response [$crate::Sending<T>] [$crate::runtime::decoder::Raw] [$crate::runtime::Bytes] $($body)?);
    };
    ($name:ident => EventTexts $(, $body:ident)?) => {
        $crate::runtime::endpoint!(@live $name EventStream [$crate::runtime::decoder::EventTexts] [String] $($body)?);
    };
    ($name:ident => Events<$data:ty> $(, $body:ident)?) => {
        $crate::runtime::endpoint!(@live $name EventStream [$crate::runtime::decoder::Events<$data>] [$data] $($body)?);
    };
    ($name:ident => Lines<$data:ty> $(, $body:ident)?) => {
        $crate::runtime::endpoint!(@live $name ItemStream [$crate::runtime::decoder::Lines<$data>] [$data] $($body)?);
    };
    ($name:ident => Sequence<$data:ty> $(, $body:ident)?) => {
        $crate::runtime::endpoint!(@live $name ItemStream [$crate::runtime::decoder::Sequence<$data>] [$data] $($body)?);
    };
    ($name:ident => $decoder:ident<$data:ty> $(, $body:ident)?) => {
        $crate::runtime::endpoint!(@all $name send send_with_response [$crate::Sending<T>] [$crate::runtime::decoder::$decoder<$data>] [$data] $($body)?);
    };
    (@live $name:ident $stream:ident [$decoder:ty] [$data:ty] $($body:ident)?) => {
        $crate::runtime::endpoint!(
            @all $name send_live send_live_with_response [$crate::Sending<$crate::$stream<T>>] [$decoder]
            [$crate::$stream<$data>] $($body)?
        );
    };
    // What awaiting the request gives is said beside the decoder, so that documentation shows it and no private name.
    (@all $name:ident $send:ident $whole:ident [$as:ty] [$decoder:ty] [$data:ty] $($body:ident)?) => {
        impl $name {
            /// Sets a parameter of the query by its name: one that this version does not have, or one that is set already.
            pub fn query(
                mut self,
                name: impl Into<::std::borrow::Cow<'static, str>>,
                value: impl $crate::runtime::Param,
            ) -> Self {
                self.call.query_any(name.into(), &value);
                self
            }

            /// Sets a header of the request.
            pub fn header(mut self, name: &str, value: impl $crate::runtime::Param) -> Self {
                self.call.header(name, &value);
                self
            }

            /// How long one attempt at this request may take, instead of the client's setting.
            #[inline]
            pub fn timeout(mut self, timeout: ::std::time::Duration) -> Self {
                self.call.timeout(timeout);
                self
            }

            /// When this request is sent again after a failure, instead of the client's setting.
            #[inline]
            pub fn retry(mut self, retry: $crate::Retry) -> Self {
                self.call.retry(retry);
                self
            }

            $(
            /// Replaces the whole body by one of your own.
            #[inline]
            pub fn $body(mut self, body: impl $crate::runtime::Serialize) -> Self {
                self.call.replace_body(&body);
                self
            }
            )?

            /// Sends the request for its data, as awaiting it does.
            #[inline]
            pub fn send(self) -> $crate::Sending<$data> {
                $crate::runtime::$send::<$decoder>($crate::runtime::Sealed::into_call(self))
            }

            /// Sends the request for its data along with warnings, status and headers.
            #[inline]
            pub fn send_with_response(
                self,
            ) -> $crate::Sending<$crate::Response<$data>> {
                $crate::runtime::$whole::<$decoder>($crate::runtime::Sealed::into_call(self))
            }

            /// Sends the request and decodes its data as a type of yours.
            #[inline]
            pub fn send_as<T: $crate::runtime::DeserializeOwned + 'static>(self) -> $as {
                $crate::runtime::$send::<<$decoder as $crate::runtime::Decoder>::Similar<T>>($crate::runtime::Sealed::into_call(self))
            }

            /// The request as it would be sent, key included, for an HTTP client of your own. Nothing is sent.
            ///
            /// # Errors
            /// If an argument cannot be sent, or the key or the body would have to be waited for.
            #[inline]
            pub fn request(self) -> Result<$crate::runtime::http::Request<$crate::runtime::Bytes>, $crate::Error> {
                $crate::runtime::Sealed::into_call(self).into_request()
            }

            /// Decodes the answer that an HTTP client of your own got.
            ///
            /// # Errors
            /// If the answer is an error, or not of the described shape.
            #[inline]
            pub fn decode(
                response: $crate::runtime::http::Response<$crate::runtime::Bytes>,
            ) -> Result<$crate::Response<$data>, $crate::Error> {
                $crate::runtime::decode::<$decoder>(response, Some((&OPERATION).into()))
            }

            /// Calls a setter if there is a value for it, as in `.maybe(timeout, Self::timeout)`. Without one nothing
            /// is sent.
            #[inline]
            pub fn maybe<V>(self, value: Option<V>, set: impl FnOnce(Self, V) -> Self) -> Self {
                match value {
                    Some(value) => set(self, value),
                    None => self,
                }
            }
        }

        impl $crate::runtime::Sealed for $name {
            type Decoder = $decoder;

            #[inline]
            fn call_mut(&mut self) -> &mut $crate::runtime::Call {
                &mut self.call
            }

            #[inline]
            #[allow(unused_mut, reason = "a request may have no body")]
            fn into_call(mut self) -> $crate::runtime::Call {
                $(self.call.json(&self.$body);)?
                self.call
            }
        }

        impl $crate::Request for $name {
            type Data = $data;

            #[inline]
            fn operation() -> &'static $crate::runtime::Operation {
                &OPERATION
            }

            #[inline]
            fn send_with_response(self) -> $crate::Sending<$crate::Response<$data>> {
                Self::send_with_response(self)
            }
        }

        impl Clone for $name {
            #[inline]
            fn clone(&self) -> Self {
                Self { call: self.call.clone(), $($body: self.$body.clone())? }
            }
        }

        // A request may be kept by a task, and sent from another thread than it was made on.
        #[cfg(test)]
        const _: () = {
            $crate::runtime::assert_task::<$name>();
            $crate::runtime::assert_task::<<$name as ::std::future::IntoFuture>::IntoFuture>();
            $crate::runtime::assert_task::<$crate::Sending<$crate::Response<$data>>>();
        };

        impl ::std::future::IntoFuture for $name {
            type Output = Result<$data, $crate::Error>;
            type IntoFuture = $crate::Sending<$data>;

            #[inline]
            fn into_future(self) -> Self::IntoFuture {
                self.send()
            }
        }
    };
}
pub(crate) use endpoint;
