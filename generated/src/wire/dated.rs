//! Records that can be asked for what has changed.
//!
//! In: a struct and the names of its members. Out: its id and times by one trait. Must not know any record.

use crate::value::DateTime;

/// Makes a struct a [`Record`](crate::Record): by its id, when it changed, when it was deleted.
///
/// ```text
/// dated! { Thing { id, changed_at, remote_deleted_at, } }
/// ```
macro_rules! dated {
    ($name:ident { $id:ident, $changed_at:ident, $remote_deleted_at:ident, }) => {
        impl $crate::Record for $name {
            fn id(&self) -> &str {
                &self.$id
            }

            fn changed_at(&self) -> Option<&$crate::DateTime> {
                $crate::runtime::Time::get(&self.$changed_at)
            }

            fn remote_deleted_at(&self) -> Option<&$crate::DateTime> {
                $crate::runtime::Time::get(&self.$remote_deleted_at)
            }
        }
    };
}
pub(crate) use dated;

/// A time that is there, or may be.
pub trait Time {
    fn get(&self) -> Option<&DateTime>;
}

impl Time for DateTime {
    fn get(&self) -> Option<&DateTime> {
        Some(self)
    }
}

impl Time for Option<DateTime> {
    fn get(&self) -> Option<&DateTime> {
        self.as_ref()
    }
}
