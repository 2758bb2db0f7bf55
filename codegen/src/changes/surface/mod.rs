//! What callers see of the crate, as plain data: the IR and its names in; methods with their arguments, types with
//! their members and paths out. Two of these are what `diff` compares. It knows nothing of tokens and files.

use indexmap::IndexMap;

use crate::ir::{Api, Body, Doc, Field, Kind, Operation, Output, Struct, Ty, TypeDef, TypeId};
use crate::name::{Names, OperationName};
use crate::reconcile::{call, param_step};

mod types;

/// Everything that is public.
#[derive(Clone, Debug, Default)]
pub struct Surface {
    /// Names of the package, features, handles and servers: what each stands for, and its name.
    pub names: IndexMap<String, String>,
    /// Operations by id.
    pub operations: IndexMap<String, Call>,
    /// Types by path.
    pub types: IndexMap<String, Type>,
}

/// An operation as callers see it.
#[derive(Clone, Debug, Default)]
pub struct Call {
    /// Method and path template.
    pub call: String,
    /// The method with its handle, `hris::Hris::get_employees`.
    pub method: String,
    /// The type of the request, `hris::GetEmployees`.
    pub request: String,
    /// Types of its arguments in their order.
    pub arguments: Vec<String>,
    /// Setters with the types they take.
    pub setters: IndexMap<String, String>,
    /// Parameters by place and name, `query.cursor`.
    pub params: IndexMap<String, Member>,
    /// The type of its body, where that is an object.
    pub body: Option<String>,
    /// What it gives.
    pub output: String,
    /// Its documentation.
    pub doc: Words,
}

/// A type as callers see it.
#[derive(Clone, Debug, Default)]
pub struct Type {
    /// What it is: `struct`, `enum`, `union`.
    pub kind: &'static str,
    /// Further paths.
    pub aliases: Vec<String>,
    /// The place that owns it.
    pub usage: String,
    /// Whether callers send it.
    pub request: bool,
    /// Fields, values or shapes by what they are on the wire.
    pub members: IndexMap<String, Member>,
    /// Types of the arguments of `new`, where there is one.
    pub new: Vec<String>,
    /// Other things that callers can rely on: traits, and the field that takes all other keys.
    pub gives: Vec<String>,
    /// Its documentation.
    pub doc: Words,
}

/// A parameter, a field, a value, a shape.
#[derive(Clone, Debug, Default, PartialEq)]
pub struct Member {
    /// Its identifier.
    pub ident: String,
    /// The Rust type it has, empty for values.
    pub ty: String,
    /// The same without the options around it.
    pub inner: String,
    /// Whether it must be there.
    pub required: bool,
    /// Whether it may be null.
    pub nullable: bool,
    /// The value that it always has, where it is no field.
    pub constant: Option<String>,
    /// Its documentation.
    pub doc: Words,
}

/// What is said about a thing.
#[derive(Clone, Debug, Default, PartialEq, Eq)]
pub struct Words {
    /// All of it.
    pub text: String,
    /// Whether it is on its way out.
    pub deprecated: bool,
}

/// What callers see of this API under these names.
pub fn surface(api: &Api, names: &Names) -> Surface {
    let mut out = Surface::default();
    out.names.insert("the package".into(), names.package.clone());
    for area in &names.areas {
        out.names.insert(format!("the area `{}`", area.feature), format!("{} {}", area.module, area.handle));
    }
    for scope in &names.scopes {
        out.names.insert(format!("the handle for {}", scope.header), scope.method.clone());
    }
    for ((url, _), name) in api.servers.iter().zip(&names.regions) {
        out.names.insert(format!("the server {url}"), format!("Region::{name}"));
    }
    for (operation, name) in api.operations.iter().zip(&names.operations) {
        out.operations.insert(operation.id.clone(), operation_surface(api, names, operation, name));
    }
    for index in 0..api.types.len() {
        if let Some(path) = names.path(TypeId(index)) {
            out.types.insert(path, types::surface(api, names, TypeId(index)));
        }
    }
    out
}

/// The most arguments a method takes; with more, its body is built first and handed over.
const MOST_ARGUMENTS: usize = 4;

fn operation_surface(api: &Api, names: &Names, operation: &Operation, name: &OperationName) -> Call {
    let area = &names.areas[name.area];
    let scope = operation.scope.as_ref().and_then(|header| names.scopes.iter().find(|scope| scope.header == *header));
    let handle = match scope {
        Some(scope) if names.is_split(&area.handle) => format!("{}{}", scope.handle, area.handle),
        _ => area.handle.clone(),
    };
    let mut out = Call {
        call: call(operation),
        method: format!("{}::{handle}::{}", area.module, name.method),
        request: format!("{}::{}", area.module, name.request),
        output: output(names, &operation.output),
        doc: words(&operation.doc),
        ..Call::default()
    };
    for (param, ident) in operation.params.iter().zip(&name.params) {
        let ty = text(names, &param.ty);
        if param.required {
            out.arguments.push(ty.clone());
        } else {
            out.setters.insert(ident.clone(), ty.clone());
        }
        let member = Member {
            ident: ident.clone(),
            inner: ty.clone(),
            ty,
            required: param.required,
            doc: words(&param.doc),
            ..Member::default()
        };
        out.params.insert(param_step(param.location, &param.wire), member);
    }
    match &operation.body {
        Body::None | Body::Empty | Body::Object => {}
        Body::Lines { ty, .. } => out.arguments.push(format!("lines of {}", text(names, ty))),
        Body::Text { .. } => out.arguments.push("text".into()),
        Body::Bytes { .. } => out.arguments.push("bytes".into()),
        Body::Json { ty, required } => body(api, names, ty, *required, name, &mut out),
        Body::Form { ty } => body(api, names, ty, true, name, &mut out),
    }
    out
}

/// What a body adds to a method: the fields it requires, or itself.
fn body(api: &Api, names: &Names, ty: &Ty, is_required: bool, name: &OperationName, out: &mut Call) {
    let strukt = match ty {
        Ty::Named(id) => match &api.def(*id).kind {
            Kind::Struct(strukt) => Some((api.def(*id), strukt)),
            _ => None,
        },
        _ => None,
    };
    let Some((def, strukt)) = strukt else {
        if is_required {
            out.arguments.push(text(names, ty));
        }
        return;
    };
    out.body = Some(text(names, ty));
    let given = required_types(names, def, strukt);
    let spread = out.arguments.len() + given.len() <= MOST_ARGUMENTS;
    if spread {
        out.arguments.extend(given);
    } else if is_required {
        out.arguments.push(text(names, ty));
    }
    if spread || is_required {
        let file = strukt.file_members();
        for (position, field) in strukt.fields.iter().enumerate() {
            let other = field.required || field.constant.is_some();
            if !other && !file.is_some_and(|file| file.contains(&position)) {
                out.setters.insert(name.body[position].clone(), field_ty(names, field, def));
            }
        }
    }
}

/// Types of the arguments that a struct's `new` takes.
fn required_types(names: &Names, def: &TypeDef, strukt: &Struct) -> Vec<String> {
    let file = strukt.file_members();
    let required = strukt.fields.iter().enumerate().filter(|(_, field)| field.required && field.constant.is_none());
    required
        .map(|(position, field)| match file {
            Some(file) if file[0] == position => "File".to_owned(),
            _ => field_ty(names, field, def),
        })
        .collect()
}

/// A field's type, with the options that say how it may be missing.
fn field_ty(names: &Names, field: &Field, def: &TypeDef) -> String {
    let inner = text(names, &field.ty);
    match (field.required, field.nullable) {
        (true, false) => inner,
        (false, true) if def.request => format!("Option<Option<{inner}>>"),
        _ => format!("Option<{inner}>"),
    }
}

fn output(names: &Names, output: &Output) -> String {
    match output {
        Output::Data(ty) | Output::Whole(ty) => text(names, ty),
        Output::Page(ty) => format!("pages of {}", text(names, ty)),
        Output::Maybe(ty) => format!("Option<{}>", text(names, ty)),
        Output::Done | Output::Nothing => "()".into(),
        Output::Text => "text".into(),
        Output::Raw => "bytes".into(),
    }
}

/// A type as Rust has it, by its path.
fn text(names: &Names, ty: &Ty) -> String {
    match ty {
        Ty::Text => "String".into(),
        Ty::I32 => "i32".into(),
        Ty::I64 => "i64".into(),
        Ty::F64 => "f64".into(),
        Ty::Bool => "bool".into(),
        Ty::DateTime | Ty::Date | Ty::File | Ty::Json => format!("{ty:?}"),
        Ty::List(inner) => format!("Vec<{}>", text(names, inner)),
        Ty::Map(inner) => format!("BTreeMap<String, {}>", text(names, inner)),
        Ty::Boxed(inner) => format!("Box<{}>", text(names, inner)),
        Ty::Nullable(inner) => format!("Option<{}>", text(names, inner)),
        Ty::Named(id) => names.path(*id).unwrap_or_else(|| "Json".into()),
    }
}

fn words(doc: &Doc) -> Words {
    let mut parts: Vec<&str> = doc.text.iter().map(String::as_str).collect();
    parts.extend(doc.facts.iter().map(String::as_str));
    parts.extend(doc.default.as_deref());
    parts.extend(doc.advice.as_deref());
    Words { text: parts.join("\n"), deprecated: doc.deprecated }
}
