//! Types as Rust writes them: the IR's type and the names in, a type with the path of everything it names out. It must
//! not know which file it is written in.

use std::fmt;

use crate::ir::Ty;
use crate::name::{Home, Names, Public};

/// A type of the emitted crate.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum RustType {
    /// A type of the prelude: `String`, `i64`.
    Std(&'static str),
    /// A type of the runtime: `DateTime`.
    Runtime(&'static str),
    /// The type of a format, which stands in `formats`.
    Format(String),
    /// A type of this API.
    Api(TypePath),
    /// A list.
    Vec(Box<RustType>),
    /// A mapping from text.
    Map(Box<RustType>),
    /// A type behind a pointer.
    Boxed(Box<RustType>),
    /// A type that may be missing.
    Option(Box<RustType>),
}

/// Where a type of this API stands.
#[derive(Clone, Debug, PartialEq, Eq)]
pub struct TypePath {
    /// The module that makes it public.
    pub public: Public,
    /// The name of this module.
    pub module: String,
    /// The type's name.
    pub ident: String,
    /// The file that defines it.
    pub home: Home,
}

/// Any JSON: also what stands in for a type that is not emitted.
pub(super) const JSON: RustType = RustType::Runtime("Json");

impl RustType {
    /// A type of the IR under these names.
    pub fn of(names: &Names, ty: &Ty) -> RustType {
        let inside = |inner: &Ty| Box::new(RustType::of(names, inner));
        match ty {
            Ty::Text => RustType::Std("String"),
            Ty::Formatted(name) => RustType::Format(names.format(name)),
            Ty::I32 => RustType::Std("i32"),
            Ty::I64 => RustType::Std("i64"),
            Ty::U64 => RustType::Std("u64"),
            Ty::F64 => RustType::Std("f64"),
            Ty::Bool => RustType::Std("bool"),
            Ty::DateTime => RustType::Runtime("DateTime"),
            Ty::Date => RustType::Runtime("Date"),
            Ty::File => RustType::Runtime("File"),
            Ty::Upload => RustType::Runtime("Upload"),
            Ty::Json => JSON,
            Ty::List(inner) => RustType::Vec(inside(inner)),
            Ty::Map(inner) => RustType::Map(inside(inner)),
            Ty::Boxed(inner) => RustType::Boxed(inside(inner)),
            Ty::Nullable(inner) => RustType::Option(inside(inner)),
            Ty::Named(id) => names.ty(*id).map_or(JSON, |name| {
                RustType::Api(TypePath {
                    public: name.public,
                    module: names.module(name.public).to_owned(),
                    ident: name.ident.clone(),
                    home: name.home.clone(),
                })
            }),
        }
    }

    /// The type that may be missing.
    pub fn option(self) -> RustType {
        RustType::Option(Box::new(self))
    }

    /// The text, with each type of this API as `path` writes it.
    pub fn text(&self, path: &dyn Fn(&TypePath) -> String) -> String {
        match self {
            RustType::Std(name) | RustType::Runtime(name) => (*name).to_owned(),
            RustType::Format(name) => format!("formats::{name}"),
            RustType::Api(api) => path(api),
            RustType::Vec(inner) => format!("Vec<{}>", inner.text(path)),
            RustType::Map(inner) => format!("BTreeMap<String, {}>", inner.text(path)),
            RustType::Boxed(inner) => format!("Box<{}>", inner.text(path)),
            RustType::Option(inner) => format!("Option<{}>", inner.text(path)),
        }
    }

    /// The text without modules, for documentation.
    pub fn short(&self) -> String {
        self.text(&|path| path.ident.clone())
    }
}

/// The text with public paths, `Vec<hris::Employee>`.
impl fmt::Display for RustType {
    fn fmt(&self, f: &mut fmt::Formatter<'_>) -> fmt::Result {
        f.write_str(&self.text(&|path| format!("{}::{}", path.module, path.ident)))
    }
}
