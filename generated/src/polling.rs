//! Asking again until something is done.
//!
//! In: how to ask, and what an answer must be like. Out: that answer. Must not know what is asked for.

use std::fmt;
use std::future::{Future, IntoFuture};
use std::pin::Pin;
use std::time::Duration;

use crate::Client;
use crate::error::Error;

const FIRST_WAIT: Duration = Duration::from_secs(1);
const LONGEST_WAIT: Duration = Duration::from_secs(30);
const LIMIT: Duration = Duration::from_secs(600);
/// Waits of nothing would never add up to the limit.
const SHORTEST_WAIT: Duration = Duration::from_millis(1);

/// A future that may move between threads.
type Boxed<'a, T> = Pin<Box<dyn Future<Output = T> + Send + 'a>>;

impl Client {
    /// Sends a request again and again until its answer is as wanted: for tasks that the API does in the background.
    ///
    /// The first request is sent at once. Before the second one it waits a second, before each further one twice as long as
    /// before, but no longer than 30 seconds. After ten minutes it gives up. The setters of [`Polling`] change this.
    ///
    /// `request` makes a new request each time. It should only read, since it is sent often.
    ///
    /// ```
    /// use kombo::http::Method;
    ///
    /// #[derive(serde::Deserialize)]
    /// struct Task {
    ///     status: String,
    /// }
    ///
    /// # async fn f(client: kombo::Client, id: &str) -> Result<(), kombo::Error> {
    /// let ask = || client.call(Method::GET, "/tasks/{id}").path("id", id).send_as::<Task>();
    /// let task = client.poll(ask, |task: &Task| task.status != "PENDING").await?;
    /// println!("{}", task.status);
    /// # Ok(()) }
    /// ```
    ///
    /// Any request of the crate does as well.
    ///
    /// # Errors
    /// The error of the first request that fails; and one for which [`is_timeout`](Error::is_timeout) holds if no answer
    /// was as wanted in all that time.
    pub fn poll<'a, R, T>(
        &self,
        mut request: impl FnMut() -> R + Send + 'a,
        done: impl FnMut(&T) -> bool + Send + 'a,
    ) -> Polling<'a, T>
    where
        R: IntoFuture<Output = Result<T, Error>>,
        R::IntoFuture: Send + 'a,
    {
        Polling {
            client: self.clone(),
            request: Box::new(move || Box::pin(request().into_future())),
            done: Box::new(done),
            first_wait: FIRST_WAIT,
            longest_wait: LONGEST_WAIT,
            limit: LIMIT,
        }
    }
}

/// What [`Client::poll`] gives: await it for the answer.
#[must_use = "nothing is sent until it is awaited"]
pub struct Polling<'a, T> {
    client: Client,
    request: Box<dyn FnMut() -> Boxed<'a, Result<T, Error>> + Send + 'a>,
    done: Box<dyn FnMut(&T) -> bool + Send + 'a>,
    first_wait: Duration,
    longest_wait: Duration,
    limit: Duration,
}

impl<'a, T> Polling<'a, T> {
    /// How long to wait before the second request; a second by default, a millisecond at least. Each further wait is twice
    /// as long.
    pub fn first_wait(mut self, wait: Duration) -> Self {
        self.first_wait = wait;
        self
    }

    /// How long a wait may become; 30 seconds by default. With a first wait as long as this, all waits are equal.
    pub fn longest_wait(mut self, wait: Duration) -> Self {
        self.longest_wait = wait;
        self
    }

    /// How long it may take in all; ten minutes by default. When the time has come one last request is sent, which has its
    /// own time limit.
    pub fn give_up_after(mut self, limit: Duration) -> Self {
        self.limit = limit;
        self
    }

    async fn run(mut self) -> Result<T, Error> {
        let Some(transport) = self.client.inner.transport.clone() else {
            return Err(Error::request("the client has no transport to wait by"));
        };
        let begun = transport.now();
        let mut waited = Duration::ZERO;
        let mut wait = self.first_wait.min(self.longest_wait).max(SHORTEST_WAIT);
        let mut requests: u32 = 0;
        loop {
            {
                let answer = (self.request)().await?;
                if (self.done)(&answer) {
                    return Ok(answer);
                }
            }
            requests += 1;
            // A clock may stand still while waits are only made up; they end it all the same.
            let passed = transport.now().saturating_duration_since(begun).max(waited);
            let left = self.limit.saturating_sub(passed);
            if left.is_zero() {
                let (limit, s) = (self.limit.as_secs_f64(), if requests == 1 { "" } else { "s" });
                return Err(Error::unfinished(format!("not done after {requests} request{s} and {limit} seconds")));
            }
            let pause = wait.min(left);
            transport.sleep(pause).await;
            waited += pause;
            wait = wait.saturating_mul(2).min(self.longest_wait).max(SHORTEST_WAIT);
        }
    }
}

impl<'a, T: 'a> IntoFuture for Polling<'a, T> {
    type Output = Result<T, Error>;
    type IntoFuture = Boxed<'a, Result<T, Error>>;

    fn into_future(self) -> Self::IntoFuture {
        Box::pin(self.run())
    }
}

impl<T> fmt::Debug for Polling<'_, T> {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.debug_struct("Polling")
            .field("first_wait", &self.first_wait)
            .field("longest_wait", &self.longest_wait)
            .field("limit", &self.limit)
            .finish_non_exhaustive()
    }
}
