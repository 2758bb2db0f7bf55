//! Merging: equal shapes under the same property name are one type, and so are those that are published as one or to which
//! `names.toml` gives one name.

use indexmap::IndexMap;

use super::classes::{Classes, classes};
use super::hints::Hints;
use crate::config::Config;
use crate::ir::visit::renumber;
use crate::ir::{Api, Kind, TypeId, find_usage};
use crate::reconcile::Published;

/// Says for each type which one it becomes: one of those that are equal and share a property name.
///
/// Equal shapes to which `names.toml` gives one name are one type too, and so are those that are published as one, and
/// what types that become one hold at the same place. Types that are published as two stay two.
pub(super) fn merge_equal(api: &Api, config: &Config, published: &mut Published<'_>, hints: &Hints) -> Vec<TypeId> {
    let Classes { of: classes, held } = classes(api);
    split_published(api, &classes, published);
    let mut groups = Groups::new(published);
    let live: Vec<usize> =
        (0..api.types.len()).filter(|index| api.types[*index].request || api.types[*index].response).collect();
    let mut first: IndexMap<usize, usize> = IndexMap::new();
    for index in &live {
        if let Some(locked) = published.types[*index] {
            let first = *first.entry(locked).or_insert(*index);
            groups.join(first, *index);
        }
    }
    // Within a class, types that share a hint are one; so are chains of them.
    let mut seen: IndexMap<(usize, &str), Vec<usize>> = IndexMap::new();
    let (known, new): (Vec<usize>, Vec<usize>) = live.iter().partition(|index| published.types[**index].is_some());
    for index in known.into_iter().chain(new) {
        for hint in &hints[index] {
            let met = seen.entry((classes[index], hint)).or_default();
            if !met.iter().any(|other| groups.join(*other, index)) {
                met.push(index);
            }
        }
    }
    let mut named: IndexMap<(usize, &str), usize> = IndexMap::new();
    for (_, usage, name) in config.types() {
        if let Some(TypeId(index)) = find_usage(api, &usage) {
            let first = *named.entry((classes[index], name)).or_insert(index);
            groups.unite(first, index);
        }
    }
    groups.close(&held);
    (0..api.types.len()).map(|index| TypeId(find(&groups.leader, index))).collect()
}

/// Leaves those that become others, and points at these instead.
pub(super) fn leave(api: &mut Api, target: &[TypeId]) {
    for (index, into) in target.iter().enumerate() {
        if into.0 != index {
            api.types[index].kind = Kind::Gone;
        }
    }
    renumber(api, &|id| target[id.0]);
}

/// Where one published type has become several, the one at the usage that owns the name keeps it, or else the first.
fn split_published(api: &Api, classes: &[usize], published: &mut Published<'_>) {
    let mut sides: IndexMap<usize, IndexMap<usize, Vec<usize>>> = IndexMap::new();
    for (index, _) in api.types.iter().enumerate().filter(|(_, def)| def.request || def.response) {
        if let Some(locked) = published.types[index] {
            sides.entry(locked).or_default().entry(classes[index]).or_default().push(index);
        }
    }
    for (locked, sides) in sides.into_iter().filter(|(_, sides)| sides.len() > 1) {
        let owns = |index: &usize| published.owns(TypeId(*index), &api.types[*index].usage);
        let owner = sides.values().position(|side| side.iter().any(owns));
        let mut others = Vec::new();
        for (position, side) in sides.values().enumerate() {
            if position != owner.unwrap_or(0) {
                others.push(api.types[side[0]].usage.clone());
                side.iter().for_each(|index| published.types[*index] = None);
            }
        }
        let path = published.lock.types.get_index(locked).map_or_else(String::new, |(path, _)| path.clone());
        published.splits.push((path, others));
    }
}

/// Types that are one, each group under one of its members.
struct Groups {
    leader: Vec<usize>,
    locked: Vec<Option<usize>>,
    /// Leaders of two groups that have become one, while what they hold has not yet.
    open: Vec<(usize, usize)>,
}

impl Groups {
    fn new(published: &Published<'_>) -> Groups {
        Groups { leader: (0..published.types.len()).collect(), locked: published.types.clone(), open: Vec::new() }
    }

    /// Makes two groups one, unless they are published as two.
    fn join(&mut self, one: usize, other: usize) -> bool {
        let (a, b) = (self.locked[find(&self.leader, one)], self.locked[find(&self.leader, other)]);
        let fits = a.is_none() || b.is_none() || a == b;
        if fits {
            self.unite(one, other);
        }
        fits
    }

    /// Makes two groups one; what is published leads, then what comes first.
    fn unite(&mut self, one: usize, other: usize) {
        let (a, b) = (find(&self.leader, one), find(&self.leader, other));
        let rank = |index: usize| (self.locked[index].is_none(), index);
        let (first, second) = if rank(a) <= rank(b) { (a, b) } else { (b, a) };
        if first != second {
            self.leader[second] = first;
            self.open.push((first, second));
        }
    }

    /// Makes one of what types that have become one hold at the same place.
    ///
    /// So each place of one of them leads where it leads from all others, and the next run, which knows types by the
    /// places that lead to them, finds the same groups.
    fn close(&mut self, held: &[Vec<usize>]) {
        while let Some((one, other)) = self.open.pop() {
            for (one, other) in held[one].iter().zip(&held[other]) {
                self.join(*one, *other);
            }
        }
    }
}

fn find(leader: &[usize], mut index: usize) -> usize {
    while leader[index] != index {
        index = leader[index];
    }
    index
}
