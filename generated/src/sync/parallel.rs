//! Several runs at the same time.
//!
//! In: futures. Out: what they come to. Must not know what they do.

use std::future::{Future, poll_fn};
use std::task::Poll;

/// Waits for all of these, of which at most so many go on at the same time. What they come to has their order.
///
/// ```no_run
/// use kombo::IncrementalList;
/// use kombo::sync::{Store, Sync, in_parallel};
///
/// /// Keeps copies of many lists, four at a time.
/// async fn keep<L: IncrementalList, S: Store<L::Item>>(lists: Vec<(L, S)>) {
///     let runs = lists.into_iter().map(|(list, store)| Sync::new(list.page_size(250)).into_run(store));
///     for (report, _store) in in_parallel(4, runs).await {
///         println!("{report:?}");
///     }
/// }
/// ```
///
/// Futures of several types, such as those of several lists, go in as [`BoxFuture`](crate::BoxFuture).
pub async fn in_parallel<F: Future>(at_most: usize, futures: impl IntoIterator<Item = F>) -> Vec<F::Output> {
    let mut waiting = futures.into_iter().map(Box::pin).enumerate();
    let mut running = Vec::new();
    let mut done = Vec::new();
    poll_fn(|context| {
        loop {
            while running.len() < at_most.max(1)
                && let Some(next) = waiting.next()
            {
                running.push(next);
            }
            let before = done.len();
            running.retain_mut(|(place, future)| match future.as_mut().poll(context) {
                Poll::Ready(output) => {
                    done.push((*place, output));
                    false
                }
                Poll::Pending => true,
            });
            if done.len() == before {
                return if running.is_empty() { Poll::Ready(()) } else { Poll::Pending };
            }
        }
    })
    .await;
    done.sort_by_key(|(place, _)| *place);
    done.into_iter().map(|(_, output)| output).collect()
}
