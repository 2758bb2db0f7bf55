//! The copy of the repository that packages are made from, and whether one of them has all that it was given.

use std::collections::BTreeMap;
use std::fs;
use std::path::Path;

use super::Package;
use crate::workspace::copy::copy_tree;
use crate::workspace::root;

/// The tool, which brings the runtime along, and the folder of the runtime in it.
const TOOL: &str = "openapi-to-crate";
const RUNTIME: &str = "runtime";

const LICENSES: [&str; 2] = ["LICENSE-APACHE", "LICENSE-MIT"];

/// Brings the copy up to date, and puts into each package what its folder here does not have.
pub(super) fn stage(packages: &[Package], copy: &Path) -> Result<(), String> {
    copy_tree(copy)?;
    for package in packages {
        let added = LICENSES.iter().map(|name| Ok(((*name).to_owned(), read(&root().join(name))?)));
        let mut files = added.collect::<Result<BTreeMap<_, _>, String>>()?;
        if package.name == TOOL {
            files.extend(runtime()?.into_iter().map(|(path, text)| (format!("{RUNTIME}/{path}"), text)));
        }
        for (path, text) in files {
            let place = copy.join(&package.folder).join(path);
            let written = fs::create_dir_all(place.parent().unwrap_or(copy)).and_then(|()| fs::write(&place, text));
            written.map_err(|error| format!("cannot write {}: {error}", place.display()))?;
        }
    }
    Ok(())
}

/// The runtime by path: the crate of this repository but for what is generated. The manifest has another name, since cargo
/// leaves a folder with a manifest out of a package.
fn runtime() -> Result<BTreeMap<String, Vec<u8>>, String> {
    let home = root().join("generated");
    let mut files = BTreeMap::from([("manifest.toml".to_owned(), read(&home.join("Cargo.toml"))?)]);
    for name in LICENSES {
        files.insert(name.to_owned(), read(&home.join(name))?);
    }
    collect(&home.join("src"), "src", &mut files)?;
    Ok(files)
}

fn collect(folder: &Path, prefix: &str, files: &mut BTreeMap<String, Vec<u8>>) -> Result<(), String> {
    let fail = |error| format!("cannot read {}: {error}", folder.display());
    for entry in fs::read_dir(folder).map_err(fail)? {
        let entry = entry.map_err(fail)?;
        let name = format!("{prefix}/{}", entry.file_name().to_string_lossy());
        if name == "src/api" {
            continue;
        }
        match entry.file_type().map_err(fail)? {
            kind if kind.is_dir() => collect(&entry.path(), &name, files)?,
            kind if kind.is_file() => drop(files.insert(name, read(&entry.path())?)),
            _ => return Err(format!("{} is a link, and a package has none", entry.path().display())),
        }
    }
    Ok(())
}

/// Whether an unpacked package has the texts of the licenses, a README, and the tool all of the runtime.
pub(super) fn check(package: &Package, folder: &Path) -> Result<(), String> {
    let lacks = |path: &str| format!("the package {} lacks {path}", package.stem());
    let needed = LICENSES.iter().chain(&["README.md", "src/lib.rs"]);
    if let Some(missing) = needed.into_iter().find(|path| !folder.join(path).is_file()) {
        return Err(lacks(missing));
    }
    if package.name == TOOL {
        let packed = folder.join(RUNTIME);
        for (path, text) in runtime()? {
            if fs::read(packed.join(&path)).ok().as_ref() != Some(&text) {
                return Err(lacks(&format!("{RUNTIME}/{path} as it is in the repository")));
            }
        }
    }
    Ok(())
}

fn read(path: &Path) -> Result<Vec<u8>, String> {
    fs::read(path).map_err(|error| format!("cannot read {}: {error}", path.display()))
}
