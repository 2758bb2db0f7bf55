//! What callers see of the crate: items in; methods with their arguments, types with their members and paths out, each
//! under the key by which it is known again. Two of these are what is compared. It decides nothing that items decide.

use indexmap::IndexMap;
use serde_json::Value;

use super::wire::{Wire, wire};
use crate::ir::{Api, Part, Usage};
use crate::items::{
    Answer, Argument, Docs, EnumItem, FieldItem, OperationItem, ParamItem, Record, TypeItem, TypeShape, UnionItem, Use,
    operations, types,
};
use crate::name::Names;

/// Everything that is public.
#[derive(Clone, Debug, Default)]
pub struct Surface {
    /// Names of the package, features, handles and servers: what each stands for, and its name.
    pub names: IndexMap<String, String>,
    /// Operations by id.
    pub operations: IndexMap<String, Call>,
    /// Types by path.
    pub types: IndexMap<String, Type>,
    /// What goes over the wire.
    pub wire: Wire,
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
    /// What it gives as a stream, beside that.
    pub stream: Option<String>,
    /// Its documentation.
    pub doc: Words,
}

/// A type as callers see it.
#[derive(Clone, Debug)]
pub struct Type {
    /// What it is: `struct`, `enum`, `union`.
    pub kind: &'static str,
    /// Further paths.
    pub aliases: Vec<String>,
    /// The place that owns it.
    pub usage: Usage,
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
    /// What it means, and what to do instead.
    pub text: String,
    /// Whether it is on its way out.
    pub deprecated: bool,
}

/// What callers see of this API under these names, and what goes over the wire by the document that it was made from.
pub fn surface(document: &Value, api: &Api, names: &Names) -> Surface {
    let mut out = Surface { wire: wire(document, api, names), ..Surface::default() };
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
    out.operations = operations(api, names).iter().map(|operation| (operation.id.clone(), call(operation))).collect();
    out.types = types(api, names).iter().map(|item| (item.path.clone(), ty(item))).collect();
    out
}

fn call(operation: &OperationItem) -> Call {
    let body = operation.body.as_ref().filter(|body| body.is_record);
    let of_params = operation.setters.iter().map(|setter| &setter.argument);
    let of_body =
        operation.body_setters.iter().map(|setter| (setter.method.clone(), setter.argument.value.to_string()));
    Call {
        call: format!("{} {}", operation.http_method, operation.path),
        method: format!("{}::{}::{}", operation.module, operation.handle, operation.method),
        request: format!("{}::{}", operation.module, operation.request),
        arguments: operation.arguments.iter().map(argument).collect(),
        setters: of_params.map(|one| (one.name.clone(), one.value.to_string())).chain(of_body).collect(),
        params: operation
            .params
            .iter()
            .map(|one| (Part::Param(one.location, one.wire.as_str().into()).to_string(), param(one)))
            .collect(),
        body: body.map(|body| body.ty.to_string()),
        output: answer(&operation.answer),
        stream: operation.stream.as_ref().map(|stream| answer(&stream.answer)),
        doc: words(&operation.docs),
    }
}

fn argument((argument, becomes): &(Argument, Use)) -> String {
    match becomes {
        Use::Lines => format!("lines of {}", argument.value),
        Use::Text => "text".into(),
        Use::Bytes => "bytes".into(),
        Use::Param(_) | Use::Body | Use::Member(_) => argument.value.to_string(),
    }
}

fn param(one: &ParamItem) -> Member {
    Member {
        ident: one.ident.clone(),
        inner: one.ty.to_string(),
        ty: one.ty.to_string(),
        required: one.is_required,
        doc: words(&one.docs),
        ..Member::default()
    }
}

fn answer(answer: &Answer) -> String {
    match (answer.decoder, &answer.of) {
        ("Pages" | "Listed", Some(ty)) => format!("pages of {ty}"),
        ("Maybe", Some(ty)) => format!("Option<{ty}>"),
        ("Events", Some(ty)) => format!("events of {ty}"),
        ("EventTexts", None) => "events of text".into(),
        ("Lines" | "Sequence", Some(ty)) => format!("a stream of {ty}"),
        ("Pieces", None) => "a stream of bytes".into(),
        (_, Some(ty)) => ty.to_string(),
        ("Text", None) => "text".into(),
        ("Raw", None) => "bytes".into(),
        (_, None) => "()".into(),
    }
}

fn ty(item: &TypeItem) -> Type {
    let mut out = Type {
        kind: "",
        aliases: item.aliases.clone(),
        usage: item.usage.clone(),
        request: item.is_sent,
        members: IndexMap::new(),
        new: Vec::new(),
        gives: Vec::new(),
        doc: words(&item.docs),
    };
    match &item.shape {
        TypeShape::Record(one) => record(one, &mut out),
        TypeShape::Enum(one) => choice(one, &mut out),
        TypeShape::Union(one) => union(one, &mut out),
    }
    out
}

fn record(one: &Record, out: &mut Type) {
    out.kind = "struct";
    for field in &one.fields {
        let member = self::field(field, out.request);
        out.members.entry(field.wire.clone()).or_insert(member);
    }
    if let Some(new) = &one.new {
        out.new = new.arguments.iter().map(|argument| argument.value.to_string()).collect();
    }
    if one.has_default {
        out.gives.push("Default".into());
    }
    out.gives.extend(one.extra.iter().map(|(member, ty)| format!("{member}: {ty}")));
}

fn field(field: &FieldItem, is_sent: bool) -> Member {
    let ident = if is_sent && field.setter != field.ident {
        format!("{}/{}", field.ident, field.setter)
    } else {
        field.ident.clone()
    };
    Member {
        ident,
        ty: field.ty().to_string(),
        inner: field.value.to_string(),
        required: field.required,
        nullable: field.nullable,
        constant: field.constant.as_ref().map(ToString::to_string),
        doc: words(&field.docs),
    }
}

fn choice(one: &EnumItem, out: &mut Type) {
    out.kind = if one.is_text { "enum" } else { "enum of numbers" };
    for value in &one.values {
        let text = value.value.as_str().map_or_else(|| value.value.to_string(), str::to_owned);
        out.members.insert(text, Member { ident: value.ident.clone(), doc: words(&value.docs), ..Member::default() });
    }
}

fn union(one: &UnionItem, out: &mut Type) {
    out.kind = "union";
    for variant in &one.variants {
        let ty = variant.payload.to_string();
        let member = Member { ident: variant.ident.clone(), inner: ty.clone(), ty, ..Member::default() };
        out.members.insert(variant.step.clone(), member);
        out.gives.extend(variant.from.as_ref().map(|_| format!("From<{}>", variant.payload)));
    }
}

/// Words alone: what binds values is compared as it goes over the wire.
fn words(docs: &Docs) -> Words {
    let doc = &docs.source;
    let parts: Vec<String> = doc.text.iter().chain(&doc.advice).cloned().collect();
    Words { text: parts.join("\n"), deprecated: doc.deprecated }
}
