//! keep: what is published stays what it is, and stands where it stood.
//!
//! Every type is walked together with its entry in the lock: from an operation's answer to the type it answered with,
//! from a field to the type the field had. So a type is known again wherever its schema has moved to, two published
//! types stay two when the description writes them as one component, and one that the description writes out in many
//! places stays one. Things are put into the order of the lock, those that are new behind them.

mod variants;

use indexmap::IndexMap;

use crate::ir::usage::{data_way, results_way};
use crate::ir::{
    Api, Body, Discriminant, Field, Kind, Operation, Origin, Output, Part, Shape, Step, Ty, TypeDef, TypeId, Usage,
    Variant, find_usage,
};
use crate::lock::{Lock, Member};
use crate::openapi::Location;

/// A type of the description beside the entry of the lock that it is walked with.
type Pair = (TypeId, Option<usize>);

/// Brings the types and the order of all things in line with the lock.
pub(super) fn reconcile(api: &mut Api, lock: &Lock) {
    arrange(api, lock);
    let mut first = Walk::new(api, lock, IndexMap::new());
    first.all(&mut api.clone());
    // A place that is not published yet takes the type as it is published elsewhere.
    let mut known: IndexMap<TypeId, usize> = IndexMap::new();
    for (id, locked) in first.met.keys() {
        if let Some(locked) = locked {
            known.entry(*id).or_insert(*locked);
        }
    }
    let mut walk = Walk::new(api, lock, known);
    let mut kept = api.clone();
    walk.all(&mut kept);
    kept.types = walk.types;
    *api = kept;
    own_usages(api, lock);
    variants::order_keys(api);
}

/// Operations, parameters, webhooks and servers in the order of the lock.
fn arrange(api: &mut Api, lock: &Lock) {
    let ids: Vec<String> = api.operations.iter().map(|operation| operation.id.clone()).collect();
    let present = |id: &str| ids.iter().any(|known| known == id);
    for operation in &mut api.operations {
        operation.locked = lock.operation(&operation.id, &call(operation), &present);
        let Some((_, known)) = operation.locked.and_then(|index| lock.operations.get_index(index)) else { continue };
        // Path parameters come first, in the order of the lock as all others.
        operation.params.sort_by_key(|param| {
            (param.location != Location::Path, position(&known.members, &param.part().to_string()))
        });
    }
    api.operations.sort_by_key(|operation| operation.locked.unwrap_or(usize::MAX));
    api.webhooks.sort_by_key(|webhook| lock.roots.get_index_of(&webhook.origin()).unwrap_or(usize::MAX));
    api.merged.sort_keys();
    api.servers.sort_by_key(|(url, _)| lock.regions.get_index_of(url).unwrap_or(usize::MAX));
}

/// A published type stands at the usage that owns its name, wherever the walk has met it first.
fn own_usages(api: &mut Api, lock: &Lock) {
    // An enum that `names.toml` makes of several may stand where no operation's types lead.
    for id in api.merged.values() {
        let entry = api.types[id.0].locked.and_then(|index| lock.types.get_index(index));
        if let Some((_, entry)) = entry {
            let (word, steps) = entry.usage.last_word();
            let shapes = steps.iter().filter_map(Step::name).map(|shape| format!("|{shape}"));
            let property = std::iter::once(word.to_owned()).chain(shapes).collect();
            let def = &mut api.types[id.0];
            def.usage.clone_from(&entry.usage);
            def.hints = vec![property];
        }
    }
    for (index, (_, entry)) in lock.types.iter().enumerate() {
        let owner = find_usage(api, &entry.usage).filter(|id| api.def(*id).locked == Some(index));
        if let Some(id) = owner {
            api.types[id.0].usage.clone_from(&entry.usage);
        }
    }
}

/// Method and path of an operation, as the lock has them.
pub(crate) fn call(operation: &Operation) -> String {
    format!("{} {}", operation.method, operation.path)
}

fn position(members: &IndexMap<String, Member>, step: &str) -> usize {
    members.get_index_of(step).unwrap_or(usize::MAX)
}

/// Where a type is met.
#[derive(Clone)]
struct Place {
    usage: Usage,
    hint: String,
}

struct Walk<'a> {
    old: Vec<TypeDef>,
    lock: &'a Lock,
    merged: IndexMap<TypeId, Option<usize>>,
    known: IndexMap<TypeId, usize>,
    /// Published types by the usage that owns each.
    owned: IndexMap<&'a Usage, usize>,
    met: IndexMap<Pair, TypeId>,
    types: Vec<TypeDef>,
}

impl<'a> Walk<'a> {
    fn new(api: &Api, lock: &'a Lock, known: IndexMap<TypeId, usize>) -> Walk<'a> {
        let root = |name: &str| lock.type_at(&lock.roots.get(&Origin::Merge(name.into()))?.ty);
        let merged = api.merged.iter().map(|(name, id)| (*id, root(name))).collect();
        let owned = lock.types.values().enumerate().map(|(index, one)| (&one.usage, index)).collect();
        Walk { owned, old: api.types.clone(), lock, merged, known, met: IndexMap::new(), types: Vec::new() }
    }

    /// Walks everything that is reached, and puts the new types in place of the old.
    fn all(&mut self, api: &mut Api) {
        let lock = self.lock;
        for operation in &mut api.operations {
            let known = operation.locked.and_then(|index| lock.operations.get_index(index)).map(|(_, known)| known);
            let entry = |step: &str| known.and_then(|known| self.entry(known.members.get(step)));
            let (body, answer) = (entry("body"), entry("response"));
            let id = &operation.id;
            let place = |part: Part, way: &[Step], word: &str| Place {
                usage: Usage { steps: way.to_vec(), ..Usage::of(id, part) },
                hint: format!("{id} {word}"),
            };
            match &mut operation.body {
                Body::Json { ty, .. } | Body::Form { ty } => *ty = self.ty(ty, body, &place(Part::Body, &[], "body")),
                Body::Lines { ty, .. } => *ty = self.ty(ty, body, &place(Part::Body, &[Step::Items], "body")),
                Body::None | Body::Empty | Body::Object | Body::Text { .. } | Body::Bytes { .. } => {}
            }
            match &mut operation.output {
                Output::Data(ty) => *ty = self.ty(ty, answer, &place(Part::Response, &data_way(), "data")),
                Output::Page(ty) => *ty = self.ty(ty, answer, &place(Part::Response, &results_way(), "results")),
                Output::Whole(ty) | Output::Maybe(ty) => {
                    *ty = self.ty(ty, answer, &place(Part::Response, &[], "response"))
                }
                Output::Done | Output::Nothing | Output::Text | Output::Raw => {}
            }
            for param in &mut operation.params {
                let part = param.part();
                let entry = known.and_then(|known| self.entry(known.members.get(&part.to_string())));
                let place = Place { usage: Usage::of(&operation.id, part), hint: param.wire.clone() };
                param.ty = self.ty(&param.ty, entry, &place);
            }
        }
        for webhook in &mut api.webhooks {
            let origin = webhook.origin();
            let locked = self.root(&origin);
            let place = Place { hint: format!("webhook {}", webhook.name), usage: origin.into() };
            webhook.ty = self.ty(&webhook.ty, locked, &place);
        }
        if let Some(event) = &mut api.event {
            let place = Place { usage: Origin::Webhooks.into(), hint: "webhooks".into() };
            *event = self.named(*event, self.root(&Origin::Webhooks), &place);
        }
        for id in api.merged.values_mut() {
            let def = &self.old[id.0];
            let hint = def.hints.first().cloned().unwrap_or_default();
            let place = Place { usage: def.usage.clone(), hint };
            *id = self.named(*id, None, &place);
        }
    }

    fn entry(&self, member: Option<&Member>) -> Option<usize> {
        self.lock.type_at(member?.ty.as_deref()?)
    }

    fn root(&self, origin: &Origin) -> Option<usize> {
        self.lock.type_at(&self.lock.roots.get(origin)?.ty)
    }

    fn ty(&mut self, ty: &Ty, locked: Option<usize>, place: &Place) -> Ty {
        let step = |step: Step| Place { usage: place.usage.then(step), hint: place.hint.clone() };
        match ty {
            Ty::Named(id) => Ty::Named(self.named(*id, locked, place)),
            Ty::List(inner) => Ty::List(Box::new(self.ty(inner, locked, &step(Step::Items)))),
            Ty::Map(inner) => Ty::Map(Box::new(self.ty(inner, locked, &step(Step::Values)))),
            Ty::Boxed(inner) => Ty::Boxed(Box::new(self.ty(inner, locked, place))),
            Ty::Nullable(inner) => Ty::Nullable(Box::new(self.ty(inner, locked, place))),
            plain => plain.clone(),
        }
    }

    fn named(&mut self, id: TypeId, locked: Option<usize>, place: &Place) -> TypeId {
        // An enum that `names.toml` makes of several is one wherever it is met.
        let decided = self.merged.get(&id).copied();
        let merged = decided.is_some();
        // Where no published type leads, as when a page has become an object, the usage still says whose place it is.
        let owned = || self.owned.get(&place.usage).copied();
        let locked = decided.unwrap_or_else(|| locked.or_else(owned).or(self.known.get(&id).copied()));
        if let Some(new) = self.met.get(&(id, locked)) {
            let hints = &mut self.types[new.0].hints;
            if !merged && !hints.contains(&place.hint) {
                hints.push(place.hint.clone());
            }
            return *new;
        }
        let new = TypeId(self.types.len());
        self.met.insert((id, locked), new);
        let old = self.old[id.0].clone();
        self.types.push(TypeDef {
            kind: Kind::Gone,
            usage: if merged { old.usage.clone() } else { place.usage.clone() },
            hints: if merged { old.hints.clone() } else { vec![place.hint.clone()] },
            locked,
            ..old.clone()
        });
        let lock = self.lock;
        let known = locked.and_then(|index| lock.types.get_index(index)).map(|(_, known)| known);
        let none = IndexMap::new();
        let members = known.map_or(&none, |known| &known.members);
        let kind = match old.kind {
            Kind::Struct(mut strukt) => {
                strukt.fields.sort_by_key(|field| position(members, &field.wire));
                let inside =
                    |field: &Field| Place { usage: place.usage.property(&field.wire), hint: field.wire.clone() };
                for field in strukt.fields.iter_mut().filter(|field| field.constant.is_none()) {
                    let entry = self.entry(members.get(&field.wire));
                    field.ty = self.ty(&field.ty, entry, &inside(field));
                }
                let extra = self.entry(known.and_then(|known| known.extra.as_ref()));
                let inside = Place { usage: place.usage.then(Step::Values), hint: place.hint.clone() };
                strukt.extra = strukt.extra.map(|ty| self.ty(&ty, extra, &inside));
                Kind::Struct(strukt)
            }
            Kind::Enum(mut one) => {
                one.values.sort_by_key(|value| {
                    value.as_str().map_or_else(|| position(members, &value.to_string()), |text| position(members, text))
                });
                Kind::Enum(one)
            }
            Kind::Union(mut union) => {
                variants::recognise(&mut union, &self.old, lock, members);
                let mut variants: Vec<(String, Variant)> = union.steps().into_iter().zip(union.variants).collect();
                variants.sort_by_key(|(step, variant)| (rank(&variant.discriminant), position(members, step)));
                for (own, variant) in &mut variants {
                    let step = variant.step();
                    let inside = Place { usage: place.usage.variant(&step), hint: format!("{}|{step}", place.hint) };
                    variant.ty = self.ty(&variant.ty, self.entry(members.get(own)), &inside);
                }
                union.variants = variants.into_iter().map(|(_, variant)| variant).collect();
                Kind::Union(union)
            }
            Kind::Gone => Kind::Gone,
        };
        self.types[new.0].kind = kind;
        new
    }
}

/// Where a shape has to stand among others that it could be taken for: see `union`.
fn rank(mark: &Discriminant) -> (usize, usize) {
    match mark {
        Discriminant::Shape(Shape::Any) => (2, 0),
        Discriminant::Shape(Shape::Object(keys)) => (1, usize::MAX - keys.len()),
        _ => (0, 0),
    }
}
