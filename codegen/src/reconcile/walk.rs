//! Every type is walked together with its entry in the lock: from an operation's answer to the type it answered with,
//! from a field to the type the field had. So a type is known again wherever its schema has moved to, two published
//! types stay two when the description writes them as one component, and one that the description writes out in many
//! places stays one. Things are put into the order of the lock, those that are new behind them.

use indexmap::IndexMap;

use super::{position, variants};
use crate::ir::visit::roots_mut;
use crate::ir::{Api, Discriminant, JsonType, Kind, Origin, Step, Ty, TypeDef, TypeId, Usage, Variant};
use crate::lock::{self, Lock, Member};

/// A type of the description beside the entry of the lock that it is walked with.
type Pair = (TypeId, Option<usize>);

/// The types after the walk: the entry of each in the lock, and the type that it was before.
pub(super) struct Walked {
    pub(super) locked: Vec<Option<usize>>,
    pub(super) origins: Vec<TypeId>,
}

/// Walks all types, and puts those that come of it in the place of the old.
pub(super) fn walk(api: &mut Api, lock: &Lock, operations: &[Option<usize>]) -> Walked {
    let old = std::mem::take(&mut api.types);
    let mut known: IndexMap<TypeId, usize> = IndexMap::new();
    if !lock.types.is_empty() {
        // A place that is not published yet takes the type as it is published elsewhere.
        let mut first = Walk::new(api, &old, lock, operations, IndexMap::new());
        first.all(&mut api.clone());
        for (id, locked) in first.met.keys() {
            if let Some(locked) = locked {
                known.entry(*id).or_insert(*locked);
            }
        }
    }
    let mut walk = Walk::new(api, &old, lock, operations, known);
    walk.all(api);
    let (locked, origins) = walk.met.keys().map(|(id, locked)| (*locked, *id)).unzip();
    api.types = walk.types;
    Walked { locked, origins }
}

struct Walk<'a> {
    old: &'a [TypeDef],
    lock: &'a Lock,
    /// The entries of operations, by their ids.
    operations: IndexMap<String, &'a lock::OperationEntry>,
    merged: IndexMap<TypeId, Option<usize>>,
    known: IndexMap<TypeId, usize>,
    /// Published types by the usage that owns each.
    owned: IndexMap<&'a Usage, usize>,
    /// What has been met, each pair at the position of its new type.
    met: IndexMap<Pair, TypeId>,
    types: Vec<TypeDef>,
}

impl<'a> Walk<'a> {
    fn new(
        api: &Api,
        old: &'a [TypeDef],
        lock: &'a Lock,
        operations: &[Option<usize>],
        known: IndexMap<TypeId, usize>,
    ) -> Walk<'a> {
        let root = |name: &str| lock.type_at(&lock.roots.get(&Origin::Merge(name.into()))?.ty);
        let merged = api.merged.iter().map(|(name, id)| (*id, root(name))).collect();
        let owned = lock.types.values().enumerate().map(|(index, one)| (&one.usage, index)).collect();
        let entry = |index: &Option<usize>| lock.operations.get_index((*index)?).map(|(_, entry)| entry);
        let entries = api.operations.iter().zip(operations);
        let operations = entries.filter_map(|(one, index)| Some((one.id.clone(), entry(index)?))).collect();
        Walk { old, lock, operations, merged, known, owned, met: IndexMap::new(), types: Vec::new() }
    }

    /// Walks everything that is reached.
    fn all(&mut self, api: &mut Api) {
        for (usage, ty) in roots_mut(api) {
            let locked = self.root(&usage.origin);
            *ty = self.ty(ty, locked, &usage);
        }
        if let Some(event) = &mut api.event {
            *event = self.named(*event, self.root(&Origin::Webhooks), &Origin::Webhooks.into());
        }
        for id in api.merged.values_mut() {
            *id = self.named(*id, None, &self.old[id.0].usage);
        }
    }

    /// The entry of the type that was published where a usage begins.
    fn root(&self, origin: &Origin) -> Option<usize> {
        match origin {
            Origin::Operation(id, part) => self.entry(self.operations.get(&**id)?.members.get(&part.to_string())),
            origin => self.lock.type_at(&self.lock.roots.get(origin)?.ty),
        }
    }

    fn entry(&self, member: Option<&Member>) -> Option<usize> {
        self.lock.type_at(member?.ty.as_deref()?)
    }

    fn ty(&mut self, ty: &Ty, locked: Option<usize>, usage: &Usage) -> Ty {
        match ty {
            Ty::Named(id) => Ty::Named(self.named(*id, locked, usage)),
            Ty::List(inner) => Ty::List(Box::new(self.ty(inner, locked, &usage.then(Step::Items)))),
            Ty::Map(inner) => Ty::Map(Box::new(self.ty(inner, locked, &usage.then(Step::Values)))),
            Ty::Boxed(inner) => Ty::Boxed(Box::new(self.ty(inner, locked, usage))),
            Ty::Nullable(inner) => Ty::Nullable(Box::new(self.ty(inner, locked, usage))),
            plain => plain.clone(),
        }
    }

    fn named(&mut self, id: TypeId, locked: Option<usize>, usage: &Usage) -> TypeId {
        // An enum that `names.toml` makes of several is one wherever it is met.
        let decided = self.merged.get(&id).copied();
        // Where no published type leads, as when a page has become an object, the usage still says whose place it is.
        let owned = || self.owned.get(usage).copied();
        let locked = decided.unwrap_or_else(|| locked.or_else(owned).or(self.known.get(&id).copied()));
        if let Some(new) = self.met.get(&(id, locked)) {
            return *new;
        }
        let new = TypeId(self.types.len());
        self.met.insert((id, locked), new);
        let old = &self.old[id.0];
        let usage = if decided.is_some() { &old.usage } else { usage };
        self.types.push(TypeDef { kind: Kind::Gone, usage: usage.clone(), ..old.clone() });
        let kind = self.kind(old.kind.clone(), locked, usage);
        self.types[new.0].kind = kind;
        new
    }

    /// What a type is, with what it holds in the order of its entry.
    fn kind(&mut self, kind: Kind, locked: Option<usize>, usage: &Usage) -> Kind {
        let lock = self.lock;
        let known = locked.and_then(|index| lock.types.get_index(index)).map(|(_, known)| known);
        let none = IndexMap::new();
        let members = known.map_or(&none, |known| &known.members);
        match kind {
            Kind::Struct(mut strukt) => {
                strukt.fields.sort_by_key(|field| position(members, &field.wire));
                for field in strukt.fields.iter_mut().filter(|field| field.constant.is_none()) {
                    let entry = self.entry(members.get(&field.wire));
                    field.ty = self.ty(&field.ty, entry, &usage.property(&field.wire));
                }
                let extra = self.entry(known.and_then(|known| known.extra.as_ref()));
                strukt.extra = strukt.extra.map(|ty| self.ty(&ty, extra, &usage.then(Step::Values)));
                Kind::Struct(strukt)
            }
            Kind::Enum(mut one) => {
                one.values.sort_by_key(|value| {
                    value.as_str().map_or_else(|| position(members, &value.to_string()), |text| position(members, text))
                });
                Kind::Enum(one)
            }
            Kind::Union(mut union) => {
                variants::recognize(&mut union, self.old, lock, members);
                let mut variants: Vec<(String, Variant)> = union.steps().into_iter().zip(union.variants).collect();
                variants.sort_by_key(|(step, variant)| (rank(&variant.discriminant), position(members, step)));
                for (own, variant) in &mut variants {
                    let entry = self.entry(members.get(own));
                    variant.ty = self.ty(&variant.ty, entry, &usage.variant(own));
                }
                union.variants = variants.into_iter().map(|(_, variant)| variant).collect();
                Kind::Union(union)
            }
            Kind::Gone => Kind::Gone,
        }
    }
}

/// Where a shape has to stand among others that it could be taken for: see `union`.
fn rank(discriminant: &Discriminant) -> (usize, usize) {
    match discriminant {
        Discriminant::Shape(JsonType::Any) => (2, 0),
        Discriminant::Shape(JsonType::Object(keys)) => (1, usize::MAX - keys.len()),
        _ => (0, 0),
    }
}
