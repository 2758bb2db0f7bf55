//! What of an API is published: where its operations and types stand in the lock.

use crate::ir::{TypeId, Usage};
use crate::lock::{Lock, OperationEntry, TypeEntry};

/// The lock, and the entry of each operation and type that is published.
#[derive(Clone, Debug)]
pub struct Published<'a> {
    /// The lock.
    pub lock: &'a Lock,
    /// The positions of operations in the lock, in the order of the IR.
    pub(crate) operations: Vec<Option<usize>>,
    /// The positions of types in the lock, by [`TypeId`].
    pub(crate) types: Vec<Option<usize>>,
    /// Published types that have become several: the path that one of them keeps, and the usages of the others.
    pub splits: Vec<(String, Vec<Usage>)>,
}

impl<'a> Published<'a> {
    /// The id and the entry of the operation at a position of the IR.
    pub fn operation(&self, index: usize) -> Option<(&'a String, &'a OperationEntry)> {
        self.lock.operations.get_index(self.operations[index]?)
    }

    /// The path and the entry of a type.
    pub fn ty(&self, id: TypeId) -> Option<(&'a String, &'a TypeEntry)> {
        self.lock.types.get_index(self.types[id.0]?)
    }

    /// Whether a usage is the one that owns a type's published name.
    pub(crate) fn owns(&self, id: TypeId, usage: &Usage) -> bool {
        self.ty(id).is_some_and(|(_, entry)| entry.usage == *usage)
    }
}
