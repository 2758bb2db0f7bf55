//! Structs: fields with their presence, the constructor of what is required, a setter for each thing that is not.

use serde_json::Value;

use super::argument::{Argument, Conversion, Given, Presence, field_conversion, given_for_field};
use super::docs::code;
use super::{Docs, RustType, Show, show};
use crate::ir::{Api, Field, Struct, Ty, TypeDef, TypeId};
use crate::name::{Names, TypeName};

/// A struct.
#[derive(Clone, Debug)]
pub struct Record {
    /// Its members, constants included.
    pub fields: Vec<FieldItem>,
    /// The field that takes all other keys, with its type.
    pub extra: Option<(String, RustType)>,
    /// Whether it is made from nothing.
    pub has_default: bool,
    /// `new`, where something is required and callers make it.
    pub new: Option<Constructor>,
    /// Setters, where callers make it.
    pub setters: Vec<Setter>,
    /// The members that say what it is, when it changed and when it was deleted, where a record of a list has all three.
    pub dated: Option<[String; 3]>,
}

/// A member of a struct.
#[derive(Clone, Debug)]
pub struct FieldItem {
    /// Its key on the wire.
    pub wire: String,
    /// Its name.
    pub ident: String,
    /// The name of its setter and argument.
    pub setter: String,
    /// The type of its value.
    pub value: RustType,
    /// How it may be missing.
    pub presence: Presence,
    /// Whether the description requires it.
    pub required: bool,
    /// Whether null is a value of it.
    pub nullable: bool,
    /// Whether an answer may lack it, and it reads as empty then.
    pub listed: bool,
    /// The value that it always has, where it is no field.
    pub constant: Option<Value>,
    /// How much of it `Debug` shows.
    pub show: Show,
    /// Its documentation.
    pub docs: Docs,
}

impl FieldItem {
    /// Its type, with the options that say how it may be missing.
    pub fn ty(&self) -> RustType {
        self.presence.around(self.value.clone())
    }
}

/// `new`.
#[derive(Clone, Debug)]
pub struct Constructor {
    /// Its arguments.
    pub arguments: Vec<Argument>,
    /// The members that an argument `file` is taken apart into.
    pub file: Option<[String; 4]>,
    /// What each field begins as.
    pub fields: Vec<(String, Initial)>,
    /// The field that takes all other keys, which begins empty.
    pub extra: Option<String>,
}

/// What a field begins as.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Initial {
    /// The argument of its name.
    Argument(Conversion),
    /// A part of the file.
    FilePart,
    /// Nothing.
    None,
}

/// A method that gives one member its value.
#[derive(Clone, Debug)]
pub struct Setter {
    /// Its name.
    pub method: String,
    /// Its argument.
    pub argument: Argument,
    /// How that becomes the value.
    pub conversion: Conversion,
    /// The member.
    pub member: String,
    /// Its documentation.
    pub docs: Docs,
}

/// The fields that a caller must give.
pub(super) fn required(strukt: &Struct) -> impl Iterator<Item = (usize, &Field)> {
    strukt.fields.iter().enumerate().filter(|(_, field)| field.required && field.constant.is_none())
}

/// Whether callers can leave the whole struct at its defaults.
pub(super) fn has_default(strukt: &Struct) -> bool {
    required(strukt).next().is_none()
}

/// The fields that have a setter: those that may be left out, less the parts of a file, which are given as one.
pub(super) fn settable(strukt: &Struct) -> impl Iterator<Item = (usize, &Field)> {
    let file = strukt.file_members();
    strukt.fields.iter().enumerate().filter(move |(position, field)| {
        !field.required && field.constant.is_none() && !file.is_some_and(|file| file.contains(position))
    })
}

/// The arguments for what a struct requires; `file` is what the argument for a file is called.
pub(super) fn arguments(
    api: &Api,
    names: &Names,
    (def, strukt): (&TypeDef, &Struct),
    called: &[String],
    file: &str,
) -> Vec<Argument> {
    let members = strukt.file_members();
    let argument = |(position, field): (usize, &Field)| {
        if members.is_some_and(|members| members[0] == position) {
            let value = RustType::of(names, &Ty::File);
            return Argument { name: file.to_owned(), given: Given::Exact(value.clone()), value };
        }
        let value = Presence::of(field, def).around(RustType::of(names, &field.ty));
        Argument { name: called[position].clone(), given: given_for_field(api, names, field, def), value }
    };
    required(strukt).map(argument).collect()
}

/// A setter of `field` that is called `method`, whose argument is called `argument`.
pub(super) fn setter(
    api: &Api,
    names: &Names,
    def: &TypeDef,
    field: &Field,
    [method, argument, member]: [&str; 3],
) -> Setter {
    let value = Presence::of(field, def).around(RustType::of(names, &field.ty));
    Setter {
        method: method.to_owned(),
        argument: Argument { name: argument.to_owned(), given: given_for_field(api, names, field, def), value },
        conversion: field_conversion(api, field, def),
        member: member.to_owned(),
        docs: {
            let mut docs = Docs::new(&field.doc, format!("Sets {}", code(&field.wire)));
            if matches!(Presence::of(field, def), Presence::Nullable | Presence::OptionalNullable) {
                docs.more.push("`None` sends null.".to_owned());
            }
            docs
        },
    }
}

/// What a record of a list has that can be asked for what has changed: its id, when it changed, when it was deleted.
const DATED: [&str; 3] = ["id", "changed_at", "remote_deleted_at"];

/// The positions of these in a struct that comes in answers, where it has all of them.
pub(super) fn dated((def, strukt): (&TypeDef, &Struct)) -> Option<[usize; 3]> {
    let [id, changed, deleted] = DATED.map(|key| strukt.fields.iter().position(|field| field.wire == key));
    let (id, changed, deleted) = (id?, changed?, deleted?);
    let is_id = strukt.fields[id].ty == Ty::Text && Presence::of(&strukt.fields[id], def) == Presence::Required;
    let are_times = [changed, deleted].iter().all(|position| strukt.fields[*position].ty == Ty::DateTime);
    (def.response && !def.request && is_id && are_times).then_some([id, changed, deleted])
}

/// What a page holds. One that lacks it is no empty page: a copy that took it for one would lose all its records.
const HELD: &str = "results";

/// Whether a field is a list or a map that an answer may lack. Which shape of a union an answer has is told before its
/// fields are read, so one that lacks what tells it apart is of no known shape.
fn is_listed(def: &TypeDef, field: &Field) -> bool {
    let holds = matches!(field.ty, Ty::List(_) | Ty::Map(_)) && field.wire != HELD;
    holds && !def.request && Presence::of(field, def) == Presence::Required && field.constant.is_none()
}

pub(super) fn record(
    api: &Api,
    names: &Names,
    id: TypeId,
    (def, strukt): (&TypeDef, &Struct),
    name: &TypeName,
) -> Record {
    let is_hidden = show::of_type(api, names, id) == Show::Hidden;
    let fields = strukt.fields.iter().enumerate().map(|(position, field)| FieldItem {
        wire: field.wire.clone(),
        ident: name.members[position].clone(),
        setter: name.setters[position].clone(),
        value: RustType::of(names, &field.ty),
        presence: Presence::of(field, def),
        required: field.required,
        nullable: field.nullable,
        listed: is_listed(def, field),
        constant: field.constant.clone(),
        show: if is_hidden { Show::Hidden } else { show::of_field(names, field) },
        docs: Docs::new(&field.doc, code(&field.wire)),
    });
    let extra = strukt.extra.as_ref();
    let extra = extra.map(|ty| (name.extra.clone(), RustType::of(names, &Ty::Map(Box::new(ty.clone())))));
    let setters = settable(strukt).filter(|_| def.request).map(|(position, field)| {
        let member = &name.members[position];
        setter(api, names, def, field, [&name.setters[position], member, member])
    });
    Record {
        fields: fields.collect(),
        has_default: def.request && has_default(strukt),
        new: (def.request && !has_default(strukt)).then(|| constructor(api, names, (def, strukt), name)),
        setters: setters.collect(),
        dated: dated((def, strukt)).map(|found| found.map(|position| name.members[position].clone())),
        extra,
    }
}

fn constructor(api: &Api, names: &Names, (def, strukt): (&TypeDef, &Struct), name: &TypeName) -> Constructor {
    let file = strukt.file_members();
    let fields = strukt.fields.iter().enumerate().filter(|(_, field)| field.constant.is_none());
    let fields = fields.map(|(position, field)| {
        let initial = if file.is_some_and(|file| file.contains(&position)) {
            Initial::FilePart
        } else if field.required {
            Initial::Argument(field_conversion(api, field, def))
        } else {
            Initial::None
        };
        (name.members[position].clone(), initial)
    });
    Constructor {
        arguments: arguments(api, names, (def, strukt), &name.members, "file"),
        file: file.map(|file| file.map(|position| name.members[position].clone())),
        fields: fields.collect(),
        extra: strukt.extra.as_ref().map(|_| name.extra.clone()),
    }
}
