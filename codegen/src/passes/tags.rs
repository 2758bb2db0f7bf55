//! The tag of a shape that stands under one tag only is no field but a constant, even where the description types it
//! as plain text: so no caller can send a shape under another's tag.

use std::collections::BTreeMap;

use crate::ir::{Api, Discriminant, Kind, Ty, TypeId};

/// Makes constants of such tags.
pub(super) fn fix_tags(api: &mut Api) {
    let mut uses: BTreeMap<TypeId, usize> = BTreeMap::new();
    let mut count = |ty: &Ty| {
        if let Some(id) = ty.named() {
            *uses.entry(id).or_default() += 1;
        }
    };
    for def in &api.types {
        def.kind.children().iter().for_each(|(_, ty)| count(ty));
    }
    for operation in &api.operations {
        operation.given().for_each(|(_, ty)| count(ty));
        operation.params.iter().for_each(|param| count(&param.ty));
        operation.body.ty().into_iter().for_each(&mut count);
    }
    let mut constants = Vec::new();
    for def in api.types.iter().filter(|def| def.request || def.response) {
        let Kind::Union(union) = &def.kind else { continue };
        let [key] = union.tag.as_slice() else { continue };
        for variant in &union.variants {
            if let (Discriminant::Tag(tag), Ty::Named(id)) = (&variant.discriminant, &variant.ty)
                && uses.get(id) == Some(&1)
            {
                constants.push((*id, key.clone(), tag.clone()));
            }
        }
    }
    for (id, key, tag) in constants {
        if let Kind::Struct(strukt) = &mut api.types[id.0].kind {
            for field in strukt.fields.iter_mut().filter(|field| field.wire == key && field.constant.is_none()) {
                field.constant = Some(tag.clone());
                field.ty = Ty::Json;
            }
        }
    }
}
