//! Independent parts of one stage, worked on by all cores: parts in, results in the order of the parts out.
//!
//! It knows nothing of the stages.

use std::sync::atomic::{AtomicUsize, Ordering};
use std::thread::{Builder, available_parallelism, scope};

/// The stack that stages run on: a chain of schemas may be as long as the description. Only what is used of it is
/// ever backed by memory.
pub(crate) const STACK: usize = 512 * 1024 * 1024;

/// What `work` makes of each part.
pub(crate) fn each<T: Sync, R: Send>(parts: &[T], work: impl Fn(&T) -> R + Sync) -> Vec<R> {
    let next = AtomicUsize::new(0);
    let some = || {
        let mut done = Vec::new();
        loop {
            let index = next.fetch_add(1, Ordering::Relaxed);
            let Some(part) = parts.get(index) else { return done };
            done.push((index, work(part)));
        }
    };
    let helpers = available_parallelism().map_or(0, |cores| cores.get() - 1).min(parts.len().saturating_sub(1));
    let mut done = scope(|scope| {
        let helpers: Vec<_> =
            (0..helpers).filter_map(|_| Builder::new().stack_size(STACK).spawn_scoped(scope, some).ok()).collect();
        let mut done = some();
        for helper in helpers {
            match helper.join() {
                Ok(theirs) => done.extend(theirs),
                Err(panic) => std::panic::resume_unwind(panic),
            }
        }
        done
    });
    done.sort_by_key(|(index, _)| *index);
    done.into_iter().map(|(_, result)| result).collect()
}

#[cfg(test)]
mod tests {
    use crate::support::parallel::each;

    #[test]
    fn results_come_in_the_order_of_the_parts() {
        let parts: Vec<u64> = (0..1000).collect();
        assert_eq!(each(&parts, |part| part * part), parts.iter().map(|part| part * part).collect::<Vec<_>>());
        assert!(each(&parts[..0], |part| *part).is_empty());
    }
}
