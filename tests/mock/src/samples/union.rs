//! Makes up values that may have one of several shapes.
//!
//! In: the shapes. Out: a value of one of them. Must not know operations.

use serde_json::Value;

use super::Part;
use super::dice::{below, roll};
use super::schema::{constant, flatten, free, kind, required};
use super::synth::{Spot, Synth};

impl Synth<'_> {
    /// Which shape comes first: seeds that follow each other go round all of them.
    pub(super) fn first_branch(&self, spot: &Spot) -> usize {
        let seed = usize::try_from(self.plan.seed % 5040).unwrap_or_default();
        below(roll(0, &[&spot.pointer]), 5040) + seed
    }

    pub(super) fn union(&mut self, schema: &Value, branches: &[Value], first: usize, spot: &Spot) -> Option<Value> {
        let description = self.description;
        let all: Vec<_> = branches.iter().map(|branch| (branch, flatten(description, branch).0)).collect();
        let shapes: Vec<_> = all.iter().filter(|(_, flat)| kind(flat) != "null").collect();
        let texts = shapes.iter().all(|(_, flat)| kind(flat) == "string");
        let tag = tag(schema, &shapes.iter().map(|(_, flat)| &**flat).collect::<Vec<_>>());
        // Texts of several kinds are one text, of which the first kind tells the most.
        if texts || (shapes.len() == 1 && tag.is_none()) {
            return self.value(shapes.first()?.0, spot);
        }
        if shapes.iter().all(|(_, flat)| refuses_objects_without_keys(flat)) {
            self.mark(spot, Part::Union(tag));
        }
        let can = shapes.iter().all(|(_, flat)| constant(&flat["properties"]["is_supported"]).is_some());
        let first = if self.served && can { 0 } else { first };
        (0..shapes.len()).find_map(|step| self.value(shapes[(first + step) % shapes.len()].0, spot))
    }
}

/// The key by which the shapes are told apart.
fn tag(schema: &Value, shapes: &[&Value]) -> Option<String> {
    if let Some(stated) = schema["discriminator"]["propertyName"].as_str() {
        return Some(stated.to_owned());
    }
    let fixed = |shape: &Value, key: &str| shape["properties"].get(key).and_then(constant).cloned();
    let mut keys = shapes.first()?["properties"].as_object()?.keys();
    keys.find(|key| {
        let mut values: Vec<Value> = shapes.iter().filter_map(|shape| fixed(shape, key)).collect();
        values.dedup();
        shapes.len() > 1 && values.len() == shapes.len() && shapes.iter().all(|shape| required(shape, key))
    })
    .cloned()
}

/// Whether an object with none of the keys that are named is no such value.
fn refuses_objects_without_keys(shape: &Value) -> bool {
    match kind(shape) {
        "object" => shape["required"].as_array().is_some_and(|keys| !keys.is_empty()),
        _ => !free(shape),
    }
}
