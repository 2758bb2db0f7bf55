//! `name`: the IR in, every identifier of the crate out, decided once.
//!
//! Names come from role and path (`Employee`, `EmployeeHomeAddress`), never from component keys. `names.toml` decides
//! first; what is derived takes parents until it is alone in its module, and drops them past 60 characters.

pub mod areas;
mod debug;
mod deliveries;
mod members;
mod methods;
mod operations;
mod publish;
mod regions;
pub mod reserved;
mod scopes;
mod stale;
mod types;
mod undecided;

pub use debug::Debugged;
pub use deliveries::Deliveries;
pub use publish::publish;
pub use stale::stale;
pub use undecided::{NewName, undecided};

use std::collections::{BTreeMap, BTreeSet};

use indexmap::IndexMap;

use crate::config::Config;
use crate::ir::{Api, TypeId};
use crate::reconcile::Published;
use crate::support::diagnostic::{Diagnostic, Diagnostics};

/// Every identifier of the crate.
#[derive(Debug, Default)]
pub struct Names {
    /// The package.
    pub package: String,
    /// Areas in the order of the document.
    pub areas: Vec<Area>,
    /// Operations, in the order of the IR.
    pub operations: Vec<OperationName>,
    /// Handles of areas of which some operations need a scope and some do not.
    pub split: Vec<String>,
    /// Types, by [`TypeId`]; `None` for those that are not emitted.
    pub types: Vec<Option<TypeName>>,
    /// Variants of `Region`, in the order of the servers.
    pub regions: Vec<String>,
    /// Variants of `Server`, in the order of the servers that operations have of their own.
    pub own_servers: Vec<String>,
    /// Variants of `SecurityScheme`, in the order of the schemes.
    pub schemes: Vec<String>,
    /// Entries of `names.toml` that give one name to different shapes; only the first of them was followed.
    pub collisions: Diagnostics,
    /// Published names that are not kept, with the reason.
    pub renames: Vec<String>,
    /// Handles that supply a header: header, method and type name.
    pub scopes: Vec<ScopeName>,
    /// What `Debug` hides and shows.
    pub debug: Debugged,
    /// Types of formats, by the name of the format.
    pub formats: BTreeMap<String, String>,
    /// The operations whose lists forget old records, by their places.
    pub unswept: BTreeSet<usize>,
    /// What can be done about deliveries of webhooks.
    pub deliveries: Deliveries,
}

/// A group of operations: a module, a feature, a method of the client.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct Area {
    /// The feature, `ai-apply`.
    pub feature: String,
    /// The module and the client's method, `ai_apply`.
    pub module: String,
    /// The handle, `AiApply`.
    pub handle: String,
    /// The tags it is made from.
    pub tags: Vec<String>,
}

/// A handle that supplies a header to every operation reached through it.
#[derive(Debug, Clone, PartialEq, Eq)]
pub struct ScopeName {
    /// The header, `X-Integration-Id`.
    pub header: String,
    /// The client's method, `integration`.
    pub method: String,
    /// The type, `Integration`.
    pub handle: String,
}

/// Identifiers of an operation.
#[derive(Debug, Clone)]
pub struct OperationName {
    /// Index of its area.
    pub area: usize,
    /// The method, `get_employees`.
    pub method: String,
    /// The request, `GetEmployees`.
    pub request: String,
    /// Arguments and setters of its parameters, in the order of the IR.
    pub params: Vec<String>,
    /// Setters and arguments for the members of its body, by the field's position.
    pub body: Vec<String>,
}

/// Where a type's public path leads.
#[derive(Debug, Clone, Copy, PartialEq, Eq, PartialOrd, Ord)]
pub enum Public {
    /// In the module of an area.
    Area(usize),
    /// In `models`.
    Models,
    /// In `webhooks`.
    Webhooks,
}

/// Which file defines a type.
#[derive(Debug, Clone, PartialEq, Eq, PartialOrd, Ord)]
pub enum Home {
    /// That of the one operation that reaches it.
    Operation(usize),
    /// A file of its own, or that of the type it is part of: the name of the module.
    Module(String),
}

/// Identifiers of a type.
#[derive(Debug, Clone)]
pub struct TypeName {
    /// The type.
    pub ident: String,
    /// The module that makes it public.
    pub public: Public,
    /// Other modules that make it public, each under a name of its own, since it was published there.
    pub aliases: Vec<(Public, String)>,
    /// The file that defines it.
    pub home: Home,
    /// The areas that reach it; empty for what every build has.
    pub areas: BTreeSet<usize>,
    /// Whether webhooks reach it.
    pub webhooks: bool,
    /// Fields or variants, in the order of the IR.
    pub members: Vec<String>,
    /// The field that takes all other keys.
    pub extra: String,
    /// Arguments and setters, where they differ from the fields.
    pub setters: Vec<String>,
}

impl OperationName {
    /// The module, and with `.rs` the file, of the operation.
    pub fn module(&self) -> &str {
        self.method.trim_start_matches("r#")
    }
}

impl Names {
    /// The folder of a public module.
    pub fn module(&self, public: Public) -> &str {
        match public {
            Public::Area(area) => &self.areas[area].module,
            Public::Models => "models",
            Public::Webhooks => "webhooks",
        }
    }

    /// The handle that supplies a header.
    pub fn scope(&self, header: Option<&str>) -> Option<&ScopeName> {
        self.scopes.iter().find(|scope| Some(scope.header.as_str()) == header)
    }

    /// Whether an area has both a plain and a scoped handle.
    pub fn is_split(&self, handle: &str) -> bool {
        self.split.iter().any(|split| split == handle)
    }

    /// The module of a path, `hris::Employee`, as long as there is one.
    pub fn public(&self, path: &str) -> Option<Public> {
        match path.split_once("::")?.0 {
            "models" => Some(Public::Models),
            "webhooks" => Some(Public::Webhooks),
            module => self.areas.iter().position(|area| area.module == module).map(Public::Area),
        }
    }

    /// The public path of a type, `hris::Employee`.
    pub fn path(&self, id: TypeId) -> Option<String> {
        self.ty(id).map(|name| format!("{}::{}", self.module(name.public), name.ident))
    }

    /// The type of a format.
    pub fn format(&self, name: &str) -> String {
        self.formats.get(name).cloned().unwrap_or_default()
    }

    /// The name of a type that is emitted.
    pub fn ty(&self, id: TypeId) -> Option<&TypeName> {
        self.types[id.0].as_ref()
    }
}

/// Decides every name.
pub fn name(api: &Api, config: &Config, published: &Published<'_>) -> Result<Names, Diagnostics> {
    let mut diagnostics = Diagnostics::new();
    let mut names = Names {
        package: areas::package(api, config, published.lock),
        types: vec![None; api.types.len()],
        formats: api.formats.iter().map(|(name, format)| (name.clone(), format.ident.clone())).collect(),
        ..Names::default()
    };
    let areas = areas::name_areas(api, config, published, &mut names, &mut diagnostics);
    let formats = names.areas.iter().filter(|area| {
        (area.module == "formats" && !names.formats.is_empty())
            || api.formats.values().any(|format| format.feature == area.feature)
    });
    diagnostics.extend(formats.map(|area| {
        Diagnostic::new(
            "",
            format!("the area `{}` is called like something that [formats] brings into the crate", area.feature),
            "give its tag another area in [areas]",
        )
        .in_file(&config.file)
    }));
    operations::name_methods(api, config, published, areas, &mut names, &mut diagnostics);
    scopes::name_scopes(api, config, published.lock, &mut names, &mut diagnostics);
    areas::split_handles(api, &mut names);
    operations::name_operations(api, config, published, &mut names, &mut diagnostics);
    operations::tell_requests_apart(api, config, published, &mut names);
    regions::name_regions(api, config, published.lock, &mut names, &mut diagnostics);
    types::name_types(api, config, published, &mut names, &mut diagnostics);
    members::name_members(api, config, published, &mut names, &mut diagnostics);
    debug::name_debugged(api, config, &mut names);
    deliveries::name_deliveries(api, config, &mut names, &mut diagnostics);
    let unswept = api.operations.iter().enumerate().filter(|(_, operation)| config.is_unswept(&operation.id));
    names.unswept = unswept.map(|(place, _)| place).collect();
    if diagnostics.is_empty() { Ok(names) } else { Err(diagnostics) }
}

/// A name in `names.toml` that Rust would not take, or would frown at.
fn check_identifier(config: &Config, table: &str, key: &str, ident: &str, diagnostics: &mut Diagnostics) {
    let snake = matches!(table, "methods" | "scopes");
    let fits = if snake {
        crate::support::identifier::snake(ident) == ident
    } else {
        !ident.contains('_') && ident.starts_with(|c: char| c.is_ascii_uppercase())
    };
    let (message, help) = if !crate::support::identifier::is_identifier(ident) {
        (
            format!("[{table}] \"{key}\" names `{ident}`, which is not a Rust identifier"),
            "use letters and digits, beginning with a letter",
        )
    } else if !fits && snake {
        (
            format!("[{table}] \"{key}\" names `{ident}`, which is not snake_case"),
            "write it in small letters with underscores between words",
        )
    } else if !fits {
        (
            format!("[{table}] \"{key}\" names `{ident}`, which is not UpperCamelCase"),
            "begin each word with a capital, without underscores",
        )
    } else if ident.len() > crate::support::identifier::LONGEST {
        (format!("[{table}] \"{key}\" gives a name of {} characters", ident.len()), "keep names within 60 characters")
    } else {
        return;
    };
    diagnostics.push(config.complain(table, key, message, help));
}

/// Groups things by a key, keeping the order in which the keys were met.
fn group_by<K: std::hash::Hash + Eq, V>(items: impl IntoIterator<Item = (K, V)>) -> IndexMap<K, Vec<V>> {
    let mut out: IndexMap<K, Vec<V>> = IndexMap::new();
    for (key, value) in items {
        out.entry(key).or_default().push(value);
    }
    out
}

#[cfg(test)]
mod tests;
