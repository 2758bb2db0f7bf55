//! Several runs at the same time.
//!
//! In: futures. Out: what they come to. Must not know what they do.

use std::future::{Future, poll_fn};
use std::task::Poll;

/// Waits for all of these, of which at most so many go on at the same time. What they come to has their order.
///
/// ```no_run
/// # #[cfg(all(feature = "hris", feature = "sync"))]
/// # async fn f<S>(hris: kombo::hris::Hris, mut employees: S, mut absences: S)
/// # where
/// #     S: kombo::sync::Store<kombo::hris::Employee> + kombo::sync::Store<kombo::hris::Absence> + 'static,
/// # {
/// use kombo::sync::{Sync, in_parallel};
///
/// let reports = in_parallel(2, [
///     Box::pin(Sync::new(hris.get_employees()).into_run(employees)) as kombo::BoxFuture<_>,
///     Box::pin(Sync::new(hris.get_absences()).into_run(absences)),
/// ])
/// .await;
/// for report in reports {
///     println!("{report:?}");
/// }
/// # }
/// ```
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
