//! The pipeline: one line a stage. Descriptions and decisions on names in, files out.

mod interface;
mod locate;
mod write;

use locate::Parts;

pub use interface::{About, Input, Output, Report, Survey, Timings};

use std::collections::{BTreeMap, BTreeSet};
use std::time::Instant;

use serde_json::Value;

use crate::changes::surface::surface;
use crate::config::Config;
use crate::document::overlay::Overlay;
use crate::document::sentences::{self, Found};
use crate::document::{bundle, documentation, overlay, read};
use crate::ir::{Api, Body, Framing, Kind};
use crate::items::area_examples::{self, Examples};
use crate::items::{self, Items};
use crate::lock::Lock;
use crate::name::Names;
use crate::openapi::{self, normalize, resolve};
use crate::reconcile::Published;
use crate::select::{self, LeftOut};
use crate::support::diagnostic::{Diagnostic, Diagnostics};
use crate::support::{Source, parallel};
use crate::{lower, name, passes, reconcile};

/// Runs every stage.
pub fn generate(input: &Input<'_>) -> Result<Output, Diagnostics> {
    on_large_stack(|| {
        let mut run = Run::new(input);
        let result = run.all();
        result.map_err(|diagnostics| run.locate(diagnostics))
    })
}

/// Says on which lines of their files mistakes stand that a report has without them, as it has remarks.
pub fn locate(input: &Input<'_>, diagnostics: Diagnostics) -> Diagnostics {
    Run::new(input).locate(diagnostics)
}

/// Runs the stages up to the names, and gives what callers will see.
pub fn survey(input: &Input<'_>) -> Result<Survey, Diagnostics> {
    on_large_stack(|| {
        let mut run = Run::new(input);
        let mut survey = run.surveyed().map_err(|diagnostics| run.locate(diagnostics))?;
        let stale = std::mem::take(&mut run.stale);
        survey.stale = run.locate(stale);
        Ok(survey)
    })
}

pub(crate) fn on_large_stack<T: Send>(work: impl FnOnce() -> Result<T, Diagnostics> + Send) -> Result<T, Diagnostics> {
    let failed = |message: &str| Err(vec![Diagnostic::new("", message, "report this with the description")]);
    std::thread::scope(|scope| {
        match std::thread::Builder::new().stack_size(parallel::STACK).spawn_scoped(scope, work) {
            Ok(thread) => {
                thread.join().unwrap_or_else(|_| failed("the generator has failed; the message above says where"))
            }
            Err(_) => failed("the system gives no thread to work on"),
        }
    })
}

/// What is made of a description before anything is printed.
struct Understood<'l> {
    document: openapi::Document,
    api: Api,
    names: Names,
    published: Published<'l>,
    next: Lock,
}

pub(crate) struct Run<'a> {
    input: &'a Input<'a>,
    timings: Timings,
    stale: Diagnostics,
    /// What became of our words.
    pub(crate) entries: Vec<documentation::Entry>,
    /// What only sentences say.
    found: Found,
    /// References that were not found: told together with what the next stages find.
    pending: Diagnostics,
    /// Where what has been moved or copied stood.
    origins: bundle::Origins,
    /// What the description's words leave to tell.
    notes: Vec<String>,
    /// Words that say nothing.
    remarks: Diagnostics,
    /// What `[operations]` leaves out.
    left_out: LeftOut,
}

impl<'a> Run<'a> {
    pub(crate) fn new(input: &'a Input<'a>) -> Run<'a> {
        Run {
            input,
            timings: Vec::new(),
            stale: Vec::new(),
            entries: Vec::new(),
            found: Found::default(),
            pending: Vec::new(),
            origins: bundle::Origins::new(),
            notes: Vec::new(),
            remarks: Vec::new(),
            left_out: LeftOut::default(),
        }
    }

    fn all(&mut self) -> Result<Output, Diagnostics> {
        let (document, config) = self.described()?;
        let lock = self.lock()?;
        let Understood { document, api, names, next, .. } = self.understood(document, &config, &lock)?;
        let examples = self.timed("examples", |run| run.examples(&api, &names))?;
        let written = self.timed("items, emit and format", |_| write::write(&api, &names, &examples))?;
        Ok(self.output(&document, &api, &names, &next, written))
    }

    /// The description in all its words, and what is made of it.
    pub(crate) fn documented(&mut self) -> Result<(Value, Api, Names), Diagnostics> {
        let (document, config) = self.described()?;
        let lock = self.lock()?;
        let Understood { api, names, .. } = self.understood(document.clone(), &config, &lock)?;
        Ok((document, api, names))
    }

    /// What callers will see of it, and which names are new.
    fn surveyed(&mut self) -> Result<Survey, Diagnostics> {
        let (document, config) = self.described()?;
        let lock = self.lock()?;
        let Understood { api, names, published, next, .. } = self.understood(document.clone(), &config, &lock)?;
        Ok(Survey {
            surface: surface(&document, &api, &names),
            lock: next.write(),
            undecided: name::undecided(&api, &names, &config, &published),
            renames: names.renames,
            stale: Diagnostics::new(),
        })
    }

    /// The description with all overlays.
    fn described(&mut self) -> Result<(Value, Config), Diagnostics> {
        let (mut document, overlays, config) = self.timed("read", Self::read)?;
        self.timed("overlay", |run| run.overlay(&mut document, &overlays))?;
        self.timed("sentences", |run| run.sentences(&mut document));
        self.timed("documentation", |run| run.documentation(&mut document, &overlays))?;
        Ok((document, config))
    }

    /// All stages up to the names.
    fn understood<'l>(
        &mut self,
        document: Value,
        config: &Config,
        lock: &'l Lock,
    ) -> Result<Understood<'l>, Diagnostics> {
        let document = self.timed("normalize", |run| run.normalize(document))?;
        let document = self.timed("resolve", |run| run.joined(openapi::typed(document).and_then(resolve::resolve)))?;
        let lowered = self.timed("lower", |_| lower::lower(&document, config))?;
        let matched = lowered.matched.clone();
        let (mut api, mut published, candidates) = self.timed("reconcile", |_| reconcile::reconcile(lowered, lock));
        self.timed("passes", |_| passes::run(&mut api, &mut published, &candidates, &document, config))?;
        let (kept, idle) = config.select(&document.operations);
        let mut names = self.timed("name", |run| {
            let names = name::name(&api, config, &published)?;
            let stale = name::stale(&api, &names, config, &matched);
            let stale = names.collisions.iter().cloned().chain(stale).chain(idle).collect();
            run.judge(stale).map(|()| names)
        })?;
        let mut next = name::publish(&api, &names, &published);
        if self.input.forget {
            next.forget();
        }
        if config.is_selective() {
            self.left_out = select::select(&mut api, &mut names, &mut published, &kept);
        }
        Ok(Understood { document, api, names, published, next })
    }

    fn examples(&mut self, api: &Api, names: &Names) -> Result<Examples, Diagnostics> {
        let files = self.input.examples.iter().map(|source| (source.name.as_str(), source.text.as_slice()));
        let (examples, diagnostics) = area_examples::read(files, api, names);
        self.judge(diagnostics).map(|()| examples)
    }

    fn lock(&self) -> Result<Lock, Diagnostics> {
        match &self.input.lock {
            None => Ok(Lock::default()),
            Some(source) => {
                let mut lock = Lock::read(&source.name, Some(&source.text))?;
                if self.input.forget {
                    lock.forget();
                }
                Ok(lock)
            }
        }
    }

    fn timed<T>(&mut self, stage: &'static str, work: impl FnOnce(&mut Self) -> T) -> T {
        let start = Instant::now();
        let result = work(self);
        self.timings.push((stage, start.elapsed()));
        result
    }

    /// The description with all that it refers to, the overlays, and our decisions on names.
    pub(crate) fn read(&mut self) -> Result<(Value, Vec<Overlay>, Config), Diagnostics> {
        let input = self.input;
        let sources: Vec<&Source> = std::iter::once(&input.spec).chain(&input.overlays).collect();
        let mut documents = parallel::each(&sources, |source| read::read(&source.name, &source.text)).into_iter();
        let mut diagnostics = Diagnostics::new();
        let mut take = |result: Result<Value, Diagnostics>| result.map_err(|errors| diagnostics.extend(errors)).ok();
        let document = documents.next().and_then(&mut take).map(|mut document| {
            let bundled = bundle::bundle(&input.spec.name, &mut document, input.load);
            self.origins = bundled.origins;
            self.pending.extend(bundled.diagnostics);
            document
        });
        let overlays: Vec<Overlay> = input
            .overlays
            .iter()
            .zip(documents)
            .filter_map(|(source, result)| take(result).map(|document| Overlay { file: source.name.clone(), document }))
            .collect();
        let (file, text) = input
            .names
            .as_ref()
            .map_or(("names.toml", None), |source| (source.name.as_str(), Some(source.text.as_slice())));
        let config = Config::read(file, text).map_err(|errors| diagnostics.extend(errors)).ok();
        match (document, config) {
            (Some(document), Some(config)) if diagnostics.is_empty() => Ok((document, overlays, config)),
            _ => Err(diagnostics),
        }
    }

    pub(crate) fn overlay(&mut self, document: &mut Value, overlays: &[Overlay]) -> Result<(), Diagnostics> {
        let applied =
            overlay::apply(document, overlays.iter().filter(|overlay| !documentation::is_documentation(overlay)));
        let stale = if applied.errors.is_empty() {
            self.judge(applied.stale)
        } else {
            Err([applied.errors, applied.stale].concat())
        };
        stale?;
        // What an overlay added may refer to neighbouring files as well.
        let again = bundle::bundle(&self.input.spec.name, document, self.input.load);
        self.origins.extend(again.origins);
        let known: BTreeSet<String> = self.pending.iter().map(ToString::to_string).collect();
        let is_new = |diagnostic: &Diagnostic| !known.contains(&diagnostic.to_string());
        self.pending.extend(again.diagnostics.into_iter().filter(is_new));
        Ok(())
    }

    /// Marks what only sentences say. Ours are filled in afterwards, so that no fact depends on them.
    pub(crate) fn sentences(&mut self, document: &mut Value) {
        self.found = sentences::mark(document);
    }

    /// Fills in our words. They come last, whatever their files are called: words are about what the description has.
    pub(crate) fn documentation(&mut self, document: &mut Value, overlays: &[Overlay]) -> Result<(), Diagnostics> {
        let documented =
            documentation::fill(document, overlays.iter().filter(|overlay| documentation::is_documentation(overlay)));
        self.entries = documented.entries;
        if documented.errors.is_empty() { Ok(()) } else { Err(documented.errors) }
    }

    /// The description in the words of 3.0. When something is wrong with it, `resolve` looks at the rest all the same, so
    /// that its findings are told together with these, but for what may follow from them.
    fn normalize(&mut self, document: Value) -> Result<Value, Diagnostics> {
        let version = document.get("openapi").and_then(Value::as_str).unwrap_or_default().to_owned();
        let result = normalize::normalize(document).map(|(document, met)| {
            self.notes = normalize::notes(&version, &met.counts);
            self.notes.extend(met.remarks.iter().map(|remark| format!("{}: {}", remark.pointer, remark.message)));
            self.remarks = met.remarks;
            document
        });
        let result = result.map_err(|refused| {
            let mut found = refused.diagnostics;
            let typed = refused.rest.and_then(|rest| openapi::typed(rest).ok());
            let mut later = typed.and_then(|typed| resolve::resolve(typed).err()).unwrap_or_default();
            let known = Parts::of(&found);
            later.retain(|later| !known.have(&later.pointer));
            found.append(&mut later);
            found
        });
        self.join(result)
    }

    /// Entries that match nothing: an error, unless the caller expects them.
    fn judge(&mut self, stale: Diagnostics) -> Result<(), Diagnostics> {
        if stale.is_empty() || self.input.allow_stale {
            self.stale.extend(stale);
            return Ok(());
        }
        Err(stale)
    }

    /// Puts what was found before in front of what a stage finds.
    fn join<T>(&mut self, result: Result<T, Diagnostics>) -> Result<T, Diagnostics> {
        result.map_err(|later| {
            let mut all = std::mem::take(&mut self.pending);
            let mut places: BTreeSet<(String, String)> =
                all.iter().map(|known| (known.pointer.clone(), known.file.clone())).collect();
            let mut is_new = |one: &Diagnostic| places.insert((one.pointer.clone(), one.file.clone()));
            all.extend(later.into_iter().filter(|one| is_new(one)));
            all
        })
    }

    /// The same for the last stage that looks for references: from here on there must be none left.
    pub(crate) fn joined<T>(&mut self, result: Result<T, Diagnostics>) -> Result<T, Diagnostics> {
        let value = self.join(result)?;
        if self.pending.is_empty() { Ok(value) } else { Err(std::mem::take(&mut self.pending)) }
    }

    fn output(
        &mut self,
        document: &openapi::Document,
        api: &Api,
        names: &Names,
        lock: &Lock,
        (files, items): (BTreeMap<String, String>, BTreeMap<String, items::File>),
    ) -> Output {
        let has_example =
            |file: &&items::File| matches!(&file.items, Items::Operation(one, _) if !one.docs.example.is_empty());
        let emitted = || {
            names.types.iter().enumerate().filter(|(_, name)| name.is_some()).map(|(index, _)| &api.types[index].kind)
        };
        let enums = emitted().filter(|kind| matches!(kind, Kind::Enum(_))).count();
        let types = emitted().count() - enums;
        let stale = std::mem::take(&mut self.stale);
        let remarks = std::mem::take(&mut self.remarks);
        Output {
            areas: names.areas.iter().map(|area| area.feature.clone()).collect(),
            formats: api.formats.values().cloned().collect(),
            needs: needs(api, names),
            package: names.package.clone(),
            about: About {
                title: document.title.clone(),
                version: document.version.clone(),
                description: document.description.clone(),
                license: document.license.clone(),
            },
            lock: lock.write(),
            report: Report {
                operations: (document.operations.len(), api.operations.len()),
                examples: items.values().filter(has_example).count(),
                webhooks: (document.webhooks.len(), api.webhooks.len()),
                types,
                enums,
                left_out: self.left_out,
                skipped: api.skipped.iter().map(|one| (one.what.to_string(), one.reason.clone())).collect(),
                notes: std::mem::take(&mut self.notes).into_iter().chain(api.notes.iter().cloned()).collect(),
                remarks,
                stale: self.locate(stale),
                formats: api.plain_formats.iter().map(|(name, count)| (name.clone(), *count)).collect(),
                found: std::mem::take(&mut self.found),
                idle: self.entries.iter().filter(|entry| entry.effect != documentation::Effect::Filled).count(),
                renames: names.renames.clone(),
                timings: std::mem::take(&mut self.timings),
            },
            files,
            items,
        }
    }
}

/// The features that areas need: for forms with files, answers that are read while they come, lists that say themselves how
/// their pages come.
fn needs(api: &Api, names: &Names) -> BTreeMap<String, Vec<&'static str>> {
    let mut needs: BTreeMap<String, BTreeSet<&'static str>> = BTreeMap::new();
    for (operation, name) in api.operations.iter().zip(&names.operations) {
        let sends = matches!(operation.body, Body::Multipart).then_some("multipart");
        let streams = operation.stream.as_ref().map(|stream| match stream.framing {
            Framing::Events | Framing::EventTexts => "event-stream",
            Framing::Pieces | Framing::Lines | Framing::Sequence => "streaming",
        });
        let pages = matches!(operation.output, crate::ir::Output::Listed(_)).then_some("paging");
        let feature = &names.areas[name.area].feature;
        for need in sends.into_iter().chain(streams).chain(pages) {
            needs.entry(feature.clone()).or_default().insert(need);
        }
    }
    needs.into_iter().map(|(area, needs)| (area, needs.into_iter().collect())).collect()
}
