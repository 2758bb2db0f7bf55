//! box recursion: a type that would hold itself gets a pointer where the circle closes.

use crate::ir::{Api, Kind, Ty, TypeId};

/// Puts a pointer into every circle of types that no list or mapping breaks.
pub(super) fn box_recursion(api: &mut Api) {
    let mut state = vec![State::New; api.types.len()];
    let mut closing = Vec::new();
    for index in 0..api.types.len() {
        visit(api, TypeId(index), &mut state, &mut closing);
    }
    for (owner, child) in closing {
        for ty in api.types[owner.0].kind.children_mut() {
            wrap(ty, child);
        }
    }
}

#[derive(Clone, Copy, PartialEq)]
enum State {
    New,
    Open,
    Done,
}

/// Walks what a value holds directly, and collects the steps that lead back to a type being walked.
fn visit(api: &Api, id: TypeId, state: &mut [State], closing: &mut Vec<(TypeId, TypeId)>) {
    // The walk keeps its own stack: a chain of types can be as long as the description.
    if state[id.0] != State::New {
        return;
    }
    let held = |id: TypeId| direct(&api.types[id.0].kind).into_iter();
    let mut stack = vec![(id, held(id))];
    state[id.0] = State::Open;
    while let Some((owner, children)) = stack.last_mut() {
        match children.next() {
            None => {
                state[owner.0] = State::Done;
                stack.pop();
            }
            Some(child) => match state[child.0] {
                State::New => {
                    state[child.0] = State::Open;
                    stack.push((child, held(child)));
                }
                State::Open => closing.push((*owner, child)),
                State::Done => {}
            },
        }
    }
}

/// The types whose values lie inside a value of this one, with no list or mapping between.
fn direct(kind: &Kind) -> Vec<TypeId> {
    kind.children()
        .into_iter()
        .filter_map(|(_, ty)| match ty {
            Ty::Named(id) => Some(*id),
            Ty::Nullable(inner) => match inner.as_ref() {
                Ty::Named(id) => Some(*id),
                _ => None,
            },
            _ => None,
        })
        .collect()
}

fn wrap(ty: &mut Ty, child: TypeId) {
    match ty {
        Ty::Named(id) if *id == child => *ty = Ty::Boxed(Box::new(ty.clone())),
        Ty::Nullable(inner) => wrap(inner, child),
        _ => {}
    }
}
