//! Files: the IR and its names in, the text and the items of every file out.

use std::collections::BTreeMap;

use crate::ir::Api;
use crate::items;
use crate::items::area_examples::Examples;
use crate::name::Names;
use crate::support::diagnostic::{Diagnostic, Diagnostics};
use crate::support::parallel;
use crate::{emit, format};

/// Every file by its path below `src/api/`: its text, and what it holds.
pub(super) type Written = (BTreeMap<String, String>, BTreeMap<String, items::File>);

/// Makes the items of every file, emits and formats them, on all cores: tokens cannot travel between threads, items and
/// texts can.
pub(super) fn write(api: &Api, names: &Names, examples: &Examples) -> Result<Written, Diagnostics> {
    let (plans, links) = (items::plan(names), items::links(api, names));
    let made = parallel::each(&plans, |plan| {
        let file = items::file(plan, api, names, examples);
        (format::format(emit::emit(&file, &links[&file.public])), file)
    });
    let (mut texts, mut files) = (BTreeMap::new(), BTreeMap::new());
    let mut diagnostics = Diagnostics::new();
    for (plan, (text, file)) in plans.into_iter().zip(made) {
        match text {
            Ok(text) => {
                texts.insert(plan.path.clone(), text);
                files.insert(plan.path, file);
            }
            Err(error) => diagnostics.push(Diagnostic::new(
                "",
                format!("what was emitted for {} is not Rust: {error}", plan.path),
                "this is a mistake of the generator: report it with the description",
            )),
        }
    }
    if diagnostics.is_empty() { Ok((texts, files)) } else { Err(diagnostics) }
}
