//! `cargo xtask spec import`: what is written, and what is said.

use std::fs;

use super::server::{Server, answer};
use super::{DESCRIPTION, Folder, Run, root, xtask};

fn import(folder: &Folder, more: &[&str]) -> Run {
    let spec = folder.spec();
    let arguments = [&["spec", "import", "--spec", spec.to_str().expect("a path")], more].concat();
    xtask(&arguments).output().expect("the program runs").into()
}

/// A page on an operation of the library, as the documentation writes one.
fn page(folder: &Folder, name: &str, paths: &str) -> String {
    let path = folder.0.path().join("overlays").join(name);
    let text = format!("# A page\n\n```yaml GET /x\nopenapi: 3.1.0\npaths:\n{paths}```\n");
    fs::write(&path, text).expect("a page");
    path.to_str().expect("a path").to_owned()
}

#[test]
fn pages_are_merged_and_counted() {
    let folder = Folder::new();
    let success = "responses: {'200': {description: Success}}";
    let pages = [
        page(&folder, "new.md", &format!("  /books/{{id}}: {{get: {{operationId: GetBook, {success}}}}}\n")),
        page(
            &folder,
            "changed.md",
            &format!("  /members: {{get: {{operationId: GetMembers, {success}, deprecated: true}}}}\n"),
        ),
        page(&folder, "same.md", &format!("  /books: {{get: {{{success}, operationId: GetBooks}}}}\n")),
    ];
    let pages: Vec<&str> = pages.iter().map(String::as_str).collect();
    let run = import(&folder, &pages);
    assert!(run.success, "{}", run.error);
    let expected = "operations: 1 added (GET /books/{id}), 1 changed (GET /members), 1 unchanged; components: 0 added, 0 changed\nnext: cargo xtask codegen --allow-stale --spec ";
    assert!(run.out.starts_with(expected), "{}", run.out);
    let new = "\n  /books/{id}:\n    get:\n      operationId: GetBook\n      responses:\n        '200':\n          description: Success\n";
    let expected =
        DESCRIPTION.replacen("\n  /members:", &format!("{new}\n  /members:"), 1) + "      deprecated: true\n";
    assert_eq!(folder.text(), expected);

    let again = import(&folder, &pages);
    assert!(again.success && again.out.contains("3 unchanged") && again.out.contains("is untouched"), "{}", again.out);
    assert_eq!(folder.text(), expected);
}

#[test]
fn one_page_that_is_wrong_stops_all() {
    let folder = Folder::new();
    let good = page(&folder, "good.md", "  /a: {get: {responses: {}}}\n");
    let bad = page(&folder, "bad.md", "  /b: {get: {responses: {default: {$ref: '#/components/responses/Gone'}}}}\n");
    let run = import(&folder, &[&good, &bad]);
    assert!(!run.success && run.error.contains("bad.md:6: at #/paths/~1b/get:"), "{}", run.error);
    folder.untouched();
    let run = import(&folder, &[&good, "no/such/page.md"]);
    assert!(!run.success && run.error.contains("cannot read no/such/page.md"), "{}", run.error);
    folder.untouched();
    assert!(!import(&folder, &[]).success, "at least one page is asked for");
}

#[test]
fn a_page_as_kombo_writes_it_brings_its_components() {
    let folder = Folder::new();
    let fixtures = root().join("tests/codegen/fixtures/pages");
    fs::copy(fixtures.join("description.yaml"), folder.spec()).expect("a copy");
    let pages = ["create-link.md", "pay-grades.md"].map(|name| fixtures.join(name));
    let run = import(&folder, &pages.each_ref().map(|page| page.to_str().expect("a path")));
    assert!(run.success, "{}", run.error);
    assert!(
        run.out.starts_with(
            "operations: 1 added (GET /hris/pay-grades), 1 changed (POST /connect/create-link); components: 2 added"
        ),
        "{}",
        run.out
    );
}

#[test]
fn an_imported_page_is_laid_over_what_is_fetched_until_that_says_the_same() {
    let folder = Folder::new();
    let fetch = |published: &str| -> Run {
        let server = Server::always(answer("200 OK", &[], published.as_bytes()));
        let (spec, url) = (folder.spec(), server.url("/"));
        let arguments = ["spec", "fetch", "--spec", spec.to_str().expect("a path"), "--url", &url];
        xtask(&arguments).output().expect("the program runs").into()
    };
    let page = page(
        &folder,
        "book.md",
        "  /books/{id}: {get: {operationId: GetBook, responses: {'200': {description: Success}}}}\n",
    );
    let run = import(&folder, &[&page]);
    assert!(run.success, "{}", run.error);
    let kept = folder.0.path().join("pages/book.md");
    assert!(kept.is_file());
    let with_page = folder.text();

    let newer = DESCRIPTION.replace("title: Library", "title: Library of all");
    let run = fetch(&newer);
    assert!(run.success && run.out.contains("pages/book.md: laid over 1 operations"), "{}{}", run.out, run.error);
    assert!(
        folder.text().contains("/books/{id}:") && folder.text().contains("title: Library of all"),
        "{}",
        folder.text()
    );

    let run = fetch(&with_page);
    assert!(run.success && run.out.contains("the page is taken out"), "{}{}", run.out, run.error);
    assert!(!kept.exists() && folder.text().contains("/books/{id}:"), "{}", folder.text());

    // A page that no longer fits is told, and the old file stays.
    fs::write(&kept, "# No page\n").expect("a file");
    let before = folder.text();
    let run = fetch(&newer);
    assert!(!run.success && run.error.contains("book.md"), "{}{}", run.out, run.error);
    assert_eq!(folder.text(), before);
}
