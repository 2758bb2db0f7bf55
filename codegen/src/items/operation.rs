//! Operations: the method with its arguments, the setters, what answers.

use super::answer::{self, Answer, List, answer, list};
use super::argument::{Argument, Given, Presence, given};
use super::body::{BodyField, Held, Made, Use, body, body_setters, body_struct, spreads};
use super::docs::code;
use super::params::{self, Encoding, encoding};
use super::record::{Setter, required};
use super::{Docs, RustType, example, handle_name};
use crate::ir::{self, Api, Body, Doc, Ty};
use crate::name::{Names, OperationName};
use crate::openapi::Location;

/// An operation.
#[derive(Clone, Debug)]
pub struct OperationItem {
    /// Its id.
    pub id: String,
    /// The HTTP method, in capitals.
    pub http_method: String,
    /// The path template.
    pub path: String,
    /// The module of its area.
    pub module: String,
    /// The type that its method stands on.
    pub handle: String,
    /// Its method.
    pub method: String,
    /// The type of its request.
    pub request: String,
    /// What else people look for.
    pub aliases: Vec<String>,
    /// The method's documentation.
    pub docs: Docs,
    /// The request's documentation.
    pub request_docs: Docs,
    /// The method's arguments, each with what becomes of it.
    pub arguments: Vec<(Argument, Use)>,
    /// Its parameters, required or not.
    pub params: Vec<ParamItem>,
    /// Setters of parameters.
    pub setters: Vec<ParamSetter>,
    /// Setters of members of the body.
    pub body_setters: Vec<Setter>,
    /// The request's body, where it is a field.
    pub body: Option<BodyField>,
    /// How the body travels: a variant of the runtime's `BodyKind`.
    pub body_kind: &'static str,
    /// The media type of the body, where it is another than such a body usually has.
    pub content_type: Option<String>,
    /// The members of a form of which it is said how they are written: a variant of the runtime's `ObjectStyle`.
    pub form_styles: Vec<(String, &'static str)>,
    /// What answers.
    pub answer: Answer,
    /// How else it can be answered: as a stream.
    pub stream: Option<StreamItem>,
    /// What it can do as a list.
    pub list: List,
    /// How the pages of the list come, where it says so itself.
    pub paging: Option<ir::Paging>,
    /// The media type that is asked for.
    pub accept: String,
    /// Whether the answer carries warnings.
    pub is_action: bool,
    /// Whether the caller must prove who it is.
    pub is_authenticated: bool,
    /// What it must show, where that is not what all operations ask for: one of these, each of which is variants of
    /// `SecurityScheme` that all belong to it; without names where there is only one scheme.
    pub security: Option<Vec<Vec<String>>>,
    /// The server of its own that it goes to: a variant of `Server`.
    pub server: Option<String>,
}

/// An answer that can be read while it comes, beside one that is read whole.
#[derive(Clone, Debug)]
pub struct StreamItem {
    /// What gives it.
    pub answer: Answer,
    /// The media type that is asked for.
    pub media: String,
    /// The member of the body that asks for it, and how it may be missing.
    pub member: Option<(String, Presence)>,
}

/// A parameter.
#[derive(Clone, Debug)]
pub struct ParamItem {
    /// Its name on the wire.
    pub wire: String,
    /// Where it travels.
    pub location: Location,
    /// Its argument or setter.
    pub ident: String,
    /// Its type.
    pub ty: RustType,
    /// Whether it must be given.
    pub is_required: bool,
    /// Its documentation.
    pub docs: Docs,
}

/// A setter of a parameter.
#[derive(Clone, Debug)]
pub struct ParamSetter {
    /// Its name, and that of its argument.
    pub argument: Argument,
    /// How it is handed over.
    pub encoding: Encoding,
    /// Its documentation.
    pub docs: Docs,
}

/// The item of an operation; with its example only where somebody will read it.
pub(super) fn item(api: &Api, names: &Names, index: usize, with_example: bool) -> OperationItem {
    let (operation, name) = (&api.operations[index], &names.operations[index]);
    let handle = handle_name(names, name.area, operation.scope.as_deref());
    let answer = answer(names, operation);
    let mut docs = method_docs(api, operation, name);
    if with_example {
        docs.example = example::lines(index, api, names).unwrap_or_default();
    }
    let request_docs = Docs {
        otherwise: format!(
            "The request that [`{handle}::{}`] makes; awaiting it gives {}",
            name.method.trim_start_matches("r#"),
            answer.words(),
        ),
        ..Docs::default()
    };
    let (arguments, body) = arguments(api, names, operation, name);
    OperationItem {
        id: operation.id.clone(),
        http_method: operation.method.clone(),
        path: operation.path.clone(),
        module: names.areas[name.area].module.clone(),
        handle,
        method: name.method.clone(),
        request: name.request.clone(),
        aliases: aliases(operation, &name.method),
        docs,
        request_docs,
        stream: stream(api, names, operation, &body),
        arguments,
        params: operation
            .params
            .iter()
            .zip(&name.params)
            .map(|(param, ident)| ParamItem {
                wire: param.wire.clone(),
                location: param.location,
                ident: ident.clone(),
                ty: RustType::of(names, &param.ty),
                is_required: param.required,
                docs: Docs::new(&param.doc, ""),
            })
            .collect(),
        setters: param_setters(api, names, operation, name),
        body_setters: body_setters(api, names, operation, name),
        body,
        body_kind: match &operation.body {
            Body::None => "None",
            Body::Empty => "Empty",
            Body::Json { .. } | Body::Object => "Json",
            Body::Form { .. } => "Form",
            Body::Lines { .. } => "JsonLines",
            Body::Text => "Text",
            Body::Bytes => "Bytes",
            Body::Multipart => "Multipart",
        },
        content_type: operation.content_type.clone(),
        form_styles: match &operation.body {
            Body::Form { styles, .. } => {
                styles.iter().map(|(key, style)| (key.clone(), params::member_style(*style))).collect()
            }
            _ => Vec::new(),
        },
        answer,
        list: list(api, operation, names.unswept.contains(&index)),
        paging: match &operation.output {
            ir::Output::Listed(listed) => Some(listed.paging.clone()),
            _ => None,
        },
        accept: operation.accept.clone(),
        is_action: operation.action,
        is_authenticated: !operation.security.is_empty(),
        security: (!operation.security.is_empty() && operation.security != api.security).then(|| {
            let name =
                |place: &usize| if api.schemes.len() > 1 { names.schemes[*place].clone() } else { String::new() };
            let all = |places: &Vec<usize>| places.iter().map(name).collect();
            operation.security.iter().map(all).collect()
        }),
        server: operation.server.map(|index| names.own_servers[index].clone()),
    }
}

/// The member of a body by which servers are commonly asked for a stream.
const ASKS: &str = "stream";

/// How an operation can be answered beside what awaiting its request gives.
fn stream(api: &Api, names: &Names, operation: &ir::Operation, body: &Option<BodyField>) -> Option<StreamItem> {
    let stream = operation.stream.as_ref().filter(|_| operation.output != ir::Output::Stream)?;
    let is_held = body.as_ref().is_some_and(|body| body.held != Held::Option);
    let member = body_struct(api, operation).filter(|_| is_held).and_then(|(id, strukt)| {
        let position = strukt.fields.iter().position(|field| field.wire == ASKS && field.ty == Ty::Bool)?;
        let field = strukt.fields.get(position).filter(|field| field.constant.is_none() && !field.read_only)?;
        let presence = Presence::of(field, api.def(id));
        Some((names.ty(id)?.members[position].clone(), presence))
    });
    Some(StreamItem { answer: answer::stream(names, stream), media: stream.media.clone(), member })
}

/// What else people look for: the call, the operation's id, and a list as a list.
fn aliases(operation: &ir::Operation, method: &str) -> Vec<String> {
    let list = operation.output.record().is_some().then(|| method.strip_prefix("get_")).flatten();
    let mut names = vec![format!("{} {}", operation.method, operation.path), operation.id.clone()];
    names.extend(list.map(|rest| format!("list_{rest}")));
    let method = method.trim_start_matches("r#");
    names.retain(|name| name != method && !name.contains(['"', '\'', '\\']) && !name.contains(char::is_control));
    names
}

fn method_docs(api: &Api, operation: &ir::Operation, name: &OperationName) -> Docs {
    let call = code(&format!("{} {}", operation.method, operation.path));
    let place = format!("{call}, operation {}", code(&operation.id));
    let mut docs = Docs::new(&operation.doc, format!("Calls {place}"));
    let params = operation.params.iter().zip(&name.params).filter(|(param, _)| param.required);
    let described = |name: &str, doc: &Doc| (name.trim_start_matches("r#").to_owned(), doc.clone());
    docs.arguments.extend(params.map(|(param, argument)| described(argument, &param.doc)));
    if let (Some((_, strukt)), true) = (body_struct(api, operation), spreads(api, operation)) {
        let file = strukt.file_members();
        let fields = required(strukt).filter(|(position, _)| file.is_none_or(|file| file[0] != *position));
        docs.arguments.extend(fields.map(|(position, field)| described(&name.body[position], &field.doc)));
    }
    if operation.doc.text.is_some() {
        docs.more.push(format!("{place}."));
    }
    docs
}

/// The arguments of the method, and the field that holds the body.
fn arguments(
    api: &Api,
    names: &Names,
    operation: &ir::Operation,
    name: &OperationName,
) -> (Vec<(Argument, Use)>, Option<BodyField>) {
    let params = operation.params.iter().zip(&name.params).filter(|(param, _)| param.required);
    let mut arguments: Vec<(Argument, Use)> = params
        .map(|(param, ident)| {
            let value = RustType::of(names, &param.ty);
            let argument = Argument { name: ident.clone(), given: given(api, names, &param.ty), value };
            (argument, Use::Param(Box::new(encoding(api, names, param))))
        })
        .collect();
    let mut push = |name: &str, given: Given, value: RustType, becomes: Use| {
        arguments.push((Argument { name: name.to_owned(), given, value }, becomes));
    };
    let field = match &operation.body {
        Body::None | Body::Empty | Body::Multipart => None,
        Body::Object => {
            Some(BodyField { ty: super::rust_type::JSON, held: Held::Plain, made: Made::EmptyObject, is_record: false })
        }
        Body::Lines { ty } => {
            let ty = RustType::of(names, ty);
            push("lines", Given::Records(ty.clone()), ty, Use::Lines);
            None
        }
        Body::Text => {
            let ty = RustType::Std("String");
            push("text", Given::Into(ty.clone()), ty, Use::Text);
            None
        }
        Body::Bytes => {
            let ty = RustType::Runtime("Bytes");
            push("bytes", Given::Into(ty.clone()), ty, Use::Bytes);
            None
        }
        Body::Json { ty, .. } | Body::Form { ty, .. } => {
            let (field, given) = body(api, names, operation, name, ty);
            arguments.extend(given);
            Some(field)
        }
    };
    (arguments, field)
}

fn param_setters(api: &Api, names: &Names, operation: &ir::Operation, name: &OperationName) -> Vec<ParamSetter> {
    let params = operation.params.iter().zip(&name.params).filter(|(param, _)| !param.required);
    params
        .map(|(param, ident)| ParamSetter {
            argument: Argument {
                name: ident.clone(),
                given: given(api, names, &param.ty),
                value: RustType::of(names, &param.ty),
            },
            encoding: encoding(api, names, param),
            docs: Docs::new(&param.doc, format!("Sets {}", code(&param.wire))),
        })
        .collect()
}
