//! The example of an operation: the call with everything it requires, as text that rustdoc compiles.
//!
//! In: an operation with its names. Out: lines of Markdown, or nothing where a value it requires cannot be made up.
//! Must not know any operation: values are made in `values.rs`, by type and name.

mod tables;
mod values;

use proc_macro2::TokenStream;
use quote::quote;

use super::area_examples::lay_out;
use super::body::{body_struct, is_body_required, spreads};
use super::record::{has_default, settable};
use crate::ir::{Api, Body, Field, Framing, Kind, Operation, Output, Ty};
use crate::name::{Names, OperationName};
use crate::support::identifier;
use crate::support::tokens::ident;
use values::Values;

/// How many setters stand where nothing is required: enough to show that there are some.
const SETTERS: usize = 2;

/// The lines of an operation's example.
pub(super) fn lines(index: usize, api: &Api, names: &Names) -> Option<Vec<String>> {
    let Statements { uses, rest, deprecated } = statements(index, api, names)?;
    let mut text = lay_out(uses).ok()?;
    if !text.is_empty() {
        text.push('\n');
    }
    text.push_str(&lay_out(rest).ok()?);
    let mut attributes = String::new();
    if deprecated {
        attributes.push_str("# #[allow(deprecated)]\n");
    }
    Some(block(&text, &attributes, names))
}

/// The lines for an area: the example of its first list, or else of its first operation that has one.
pub(super) fn of_area(area: usize, api: &Api, names: &Names) -> Option<Vec<String>> {
    let own = || (0..api.operations.len()).filter(|index| names.operations[*index].area == area);
    let lists = own().filter(|index| api.operations[*index].output.record().is_some());
    lists.chain(own()).find_map(|index| lines(index, api, names))
}

/// Statements as a block that is compiled and not run, inside a function that rustdoc does not show.
pub(super) fn block(statements: &str, attributes: &str, names: &Names) -> Vec<String> {
    let package = package(names);
    let client = client(names);
    let head = format!(
        "```no_run\n{attributes}# async fn example({client}: {package}::Client) -> Result<(), {package}::Error> {{"
    );
    let tail = "# Ok(()) }\n```";
    head.lines().chain(statements.trim_end().lines()).chain(tail.lines()).map(str::to_owned).collect()
}

/// The crate as programs name it.
fn package(names: &Names) -> String {
    names.package.replace('-', "_")
}

/// The variable that holds the client: it is called like the crate, where that is a word like any other.
fn client(names: &Names) -> String {
    let package = package(names);
    if identifier::escape(&package) == package && identifier::is_identifier(&package) {
        package
    } else {
        "client".to_owned()
    }
}

/// What an example is made of.
struct Statements {
    uses: TokenStream,
    rest: TokenStream,
    /// Whether something deprecated is used.
    deprecated: bool,
}

fn statements(index: usize, api: &Api, names: &Names) -> Option<Statements> {
    let (operation, name) = (&api.operations[index], &names.operations[index]);
    let mut values = Values::new(api, names);
    let mut arguments = Vec::new();
    let params = || operation.params.iter().zip(&name.params);
    for (param, _) in params().filter(|(param, _)| param.required) {
        arguments.push(values.argument(&param.ty, &param.wire)?);
    }
    let given = body(&mut values, operation, name)?;
    arguments.extend(given.arguments);
    let mut setters = given.setters;
    if arguments.is_empty() && setters.is_empty() && operation.output.record().is_some() {
        // What a list is asked for most: what has changed since the last time.
        let since = params().find(|(param, _)| !param.required && param.ty == Ty::DateTime && !param.doc.deprecated);
        if let Some((param, setter)) = since {
            let (setter, value) = (ident(setter), values.argument(&param.ty, &param.wire)?);
            setters.push(quote!(.#setter(#value)));
            // A list that can leave out what is gone would not tell of it.
            let gone = params()
                .find(|(param, _)| param.ty == Ty::Bool && tables::BESIDE_A_TIME.contains(&param.wire.as_str()));
            if let Some((_, setter)) = gone {
                let setter = ident(setter);
                setters.push(quote!(.#setter(true)));
            }
        }
    }
    let client = ident(&client(names));
    let scope = names.scope(operation.scope.as_deref());
    let scope = scope.map(|scope| {
        let (method, id) = (ident(&scope.method), tables::scope(&scope.method));
        quote!(.#method(#id))
    });
    let (area, method) = (ident(&names.areas[name.area].module), ident(&name.method));
    let call = quote!(#client #scope.#area().#method(#(#arguments),*)#(#setters)*);
    let uses = values.uses(&package(names));
    let body = given.statement;
    let shown = result(api, names, operation, name, &call);
    let deprecated = operation.doc.deprecated || values.deprecated;
    Some(Statements { uses: quote!(#(#uses)*), rest: quote!(#body #shown), deprecated })
}

/// What an example says about a body.
#[derive(Default)]
struct Given {
    /// The statement that makes it, where it is made first.
    statement: TokenStream,
    arguments: Vec<TokenStream>,
    setters: Vec<TokenStream>,
}

fn body(values: &mut Values<'_>, operation: &Operation, name: &OperationName) -> Option<Given> {
    let api = values.api;
    let mut given = Given::default();
    match &operation.body {
        Body::None | Body::Empty | Body::Object | Body::Multipart => {}
        Body::Text | Body::Bytes => given.arguments.push(quote!("An example")),
        Body::Lines { ty } => {
            let line = values.exact(ty, "line")?;
            given.arguments.push(quote!([#line]));
        }
        Body::Json { ty, .. } | Body::Form { ty, .. } => match body_struct(api, operation) {
            Some((id, strukt)) if spreads(api, operation) => {
                given.arguments = values.required(id, strukt)?;
                if has_default(strukt) {
                    let fields = settable(strukt).filter(|(_, field)| values.is_simple(field));
                    let fields: Vec<_> = fields.take(SETTERS).collect();
                    for (position, field) in fields {
                        let (setter, value) = (ident(&name.body[position]), values.field(field, api.def(id))?);
                        given.setters.push(quote!(.#setter(#value)));
                    }
                }
            }
            Some(_) if is_body_required(operation) => {
                let value = values.exact(ty, "body")?;
                given.statement = quote!(let body = #value;);
                given.arguments.push(quote!(body));
            }
            None if is_body_required(operation) => given.arguments.push(values.argument(ty, "body")?),
            _ => {}
        },
    }
    Some(given)
}

/// What is done with the answer: a list is gone through, data is shown.
fn result(api: &Api, names: &Names, operation: &Operation, name: &OperationName, call: &TokenStream) -> TokenStream {
    let taken = [client(names), "body".to_owned()];
    let variable = |text: &str, otherwise: &str| {
        let free = identifier::is_identifier(text)
            && identifier::escape(text) == text
            && !taken.iter().any(|taken| taken == text);
        if free { text.to_owned() } else { otherwise.to_owned() }
    };
    let named = |ty: &Ty| match ty {
        Ty::Named(id) => names.ty(*id).map_or_else(String::new, |name| identifier::snake(&name.ident)),
        Ty::List(_) => plural(name).to_owned(),
        _ => String::new(),
    };
    let show = |variable: &str, ty: &Ty| match telling(api, names, ty) {
        Some(member) => {
            let (variable, member) = (ident(variable), ident(&member));
            quote!(println!("{}", #variable.#member);)
        }
        None => {
            let text = format!("{{{variable}:?}}");
            quote!(println!(#text);)
        }
    };
    if let Some(ty) = operation.output.record() {
        let item = variable(&named(ty), "item");
        let list = variable(plural(name), "items");
        let list = if list == item { "items".to_owned() } else { list };
        let (shown, item, list) = (show(&item, ty), ident(&item), ident(&list));
        return quote! {
            let mut #list = #call.items();
            while let Some(#item) = #list.try_next().await? { #shown }
        };
    }
    match &operation.output {
        Output::Done | Output::Nothing | Output::Page(_) | Output::Listed(_) => quote!(#call.await?;),
        Output::Data(ty) | Output::Whole(ty) | Output::Maybe(ty) => {
            let answer = variable(&named(ty), "answer");
            let (shown, answer) = (show(&answer, ty), ident(&answer));
            quote!(let #answer = #call.await?; #shown)
        }
        Output::Text => quote!(let text = #call.await?; println!("{text}");),
        Output::Stream => {
            let shown = match operation.stream.as_ref().map(|stream| stream.framing) {
                Some(Framing::Events | Framing::EventTexts) => quote!(println!("{}: {:?}", item.event, item.data);),
                _ => quote!(println!("{item:?}");),
            };
            quote! {
                let mut items = #call.await?;
                while let Some(item) = items.try_next().await? { #shown }
            }
        }
        Output::Raw => quote!(let bytes = #call.await?; println!("{} bytes", bytes.len());),
    }
}

/// The field of an answer that is worth showing: what a caller asks for it for, or else what it is known by.
fn telling(api: &Api, names: &Names, ty: &Ty) -> Option<String> {
    let Ty::Named(id) = ty else { return None };
    let (Kind::Struct(strukt), Some(name)) = (&api.def(*id).kind, names.ty(*id)) else { return None };
    let shown = |field: &Field| field.ty == Ty::Text && field.required && !field.nullable && field.constant.is_none();
    tables::TELLING.iter().find_map(|wire| {
        let position = strukt.fields.iter().position(|field| field.wire == *wire && shown(field))?;
        Some(name.members[position].clone())
    })
}

/// What a method gives, by its name: `employees` for `get_employees`.
fn plural(name: &OperationName) -> &str {
    let method = name.method.trim_start_matches("r#");
    ["get_", "list_"].iter().find_map(|verb| method.strip_prefix(verb)).unwrap_or("")
}
