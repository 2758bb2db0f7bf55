//! The program: its flags, records of one's own, other descriptions, and how it grows.

use std::io::{BufRead as _, BufReader, Read as _, Write as _};
use std::net::TcpStream;
use std::path::Path;
use std::process::{Child, Command, Stdio};

use serde_json::Value;

/// A program that runs until this is dropped.
struct Program {
    child: Child,
    address: String,
    base: String,
}

impl Drop for Program {
    fn drop(&mut self) {
        let _ = self.child.kill();
        let _ = self.child.wait();
    }
}

impl Program {
    fn start(arguments: &[&str]) -> Program {
        let mut command = Command::new(env!("CARGO_BIN_EXE_kombo-mock"));
        let mut child = command.args(arguments).stdout(Stdio::piped()).spawn().unwrap();
        let mut line = String::new();
        BufReader::new(child.stdout.take().unwrap()).read_line(&mut line).unwrap();
        let url = line.split(" at http://").nth(1).unwrap().split(',').next().unwrap();
        let (address, base) = url.split_once('/').unwrap_or((url, ""));
        Program { child, address: address.to_owned(), base: base.to_owned() }
    }

    /// The status and the body of an answer.
    fn ask(&self, method: &str, path: &str, body: &str) -> (u16, Value) {
        let (status, _, body) = self.exchange(method, path, body);
        (status, body)
    }

    /// The status, the head in small letters but for values, and the body of an answer.
    fn exchange(&self, method: &str, path: &str, body: &str) -> (u16, String, Value) {
        let path = if path.starts_with("/__mock") || self.base.is_empty() {
            path.to_owned()
        } else {
            format!("/{}{path}", self.base)
        };
        let mut stream = TcpStream::connect(&self.address).unwrap();
        let head = format!(
            "{method} {path} HTTP/1.1\r\nhost: {}\r\nauthorization: Bearer mock-key\r\nx-integration-id: personio:abc\r\n\
             content-type: application/json\r\ncontent-length: {}\r\nconnection: close\r\n\r\n{body}",
            self.address,
            body.len()
        );
        stream.write_all(head.as_bytes()).unwrap();
        let mut text = String::new();
        stream.read_to_string(&mut text).unwrap();
        let (head, body) = text.split_once("\r\n\r\n").unwrap();
        let status = head.split(' ').nth(1).unwrap().parse().unwrap();
        (status, head.to_owned(), serde_json::from_str(body).unwrap_or_else(|_| body.into()))
    }

    fn get(&self, path: &str) -> Value {
        let (status, body) = self.ask("GET", path, "");
        assert_eq!(status, 200, "{path}: {body}");
        body
    }

    fn results(&self, path: &str) -> Vec<Value> {
        self.get(path)["data"]["results"].as_array().unwrap().clone()
    }
}

/// What a start that fails says.
fn complaint(arguments: &[&str]) -> String {
    let output = Command::new(env!("CARGO_BIN_EXE_kombo-mock")).args(arguments).output().unwrap();
    assert!(!output.status.success());
    String::from_utf8(output.stderr).unwrap()
}

fn write(folder: &Path, name: &str, text: &str) {
    let file = folder.join(name);
    std::fs::create_dir_all(file.parent().unwrap()).unwrap();
    std::fs::write(file, text).unwrap();
}

#[test]
fn records_can_be_ones_own() {
    let folder = tempfile::tempdir().unwrap();
    let employees = r#"[{"id": "boss", "first_name": "Grace", "last_name": "Own", "work_email": "grace@own.example"},
        {"id": "crew", "first_name": "Ada", "last_name": "Own", "manager_id": "boss"}]"#;
    write(folder.path(), "hris/employees.json", employees);
    let program = Program::start(&["--data", folder.path().to_str().unwrap()]);
    let shown = program.results("/hris/employees");
    assert_eq!(shown.len(), 2);
    assert_eq!(
        (&shown[1]["display_full_name"], &shown[1]["manager"]["first_name"]),
        (&"Ada Own".into(), &"Grace".into())
    );
    // The rest is made up around them.
    let employments = program.results("/hris/employments?include_deleted=true");
    assert_eq!(employments.len(), 25);
    assert!(employments.iter().all(|record| ["boss", "crew"].contains(&record["employee_id"].as_str().unwrap())));
    let own: usize = shown.iter().map(|employee| employee["employments"].as_array().unwrap().len()).sum();
    assert_eq!(own, 25);
    assert!(
        program
            .results("/hris/absences")
            .iter()
            .all(|record| ["boss", "crew"].contains(&record["employee_id"].as_str().unwrap()))
    );
}

#[test]
fn wrong_records_are_told_with_their_places() {
    let folder = tempfile::tempdir().unwrap();
    let data = folder.path().to_str().unwrap();
    assert!(complaint(&["--data", data]).contains("hris/employees.json"));
    write(folder.path(), "hris/employees.json", r#"[{"id": "a", "frist_name": "x"}, {"id": "b", "first_name": 7}]"#);
    write(folder.path(), "hris/employes.json", "[{}]");
    let said = complaint(&["--data", data]);
    for part in [
        "3 mistakes",
        "record 1: there is no field `frist_name`",
        "record 2: `first_name`",
        "employes.json: there is no list",
    ] {
        assert!(said.contains(part), "{part}: {said}");
    }
    std::fs::remove_file(folder.path().join("hris/employes.json")).unwrap();
    write(folder.path(), "hris/employees.json", r#"[{"id": "a", "manager_id": "nobody"}, {"id": "a"}]"#);
    let said = complaint(&["--data", data]);
    assert!(said.contains("`manager_id` names no record") && said.contains("the id `a`"), "{said}");
    write(folder.path(), "hris/employees.json", "[{]");
    assert!(complaint(&["--data", data]).contains("line 1"));
}

const PETS: &str = r##"
openapi: 3.0.3
info: { title: Pets, version: "1" }
servers: [{ url: https://pets.example/api }]
components:
  parameters:
    Limit: { name: limit, in: query, schema: { type: integer, minimum: 1, exclusiveMinimum: false } }
  schemas:
    Pet:
      type: object
      required: [id, name, tag]
      properties:
        id: { type: string }
        name: { type: string }
        tag: { type: string, nullable: true }
        weight: { type: number, minimum: 0, exclusiveMinimum: true }
paths:
  /pets:
    parameters: [{ $ref: "#/components/parameters/Limit" }]
    get:
      operationId: listPets
      responses:
        "200":
          description: all
          content:
            application/json:
              schema:
                type: object
                required: [data]
                properties:
                  data:
                    type: object
                    required: [results, next]
                    properties:
                      results: { type: array, items: { $ref: "#/components/schemas/Pet" } }
                      next: { type: string, nullable: true }
    post:
      requestBody:
        required: true
        content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } }
      responses:
        "201": { description: made, content: { application/json: { schema: { $ref: "#/components/schemas/Pet" } } } }
  /pets/{pet_id}:
    delete:
      operationId: deletePet
      parameters: [{ name: pet_id, in: path, required: true, schema: { type: string } }]
      responses: { "204": { description: gone } }
"##;

#[test]
fn any_description_is_served() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("pets.yaml");
    std::fs::write(&file, PETS).unwrap();
    let program = Program::start(&["--spec", file.to_str().unwrap(), "--records", "3"]);
    let pets = program.results("/pets");
    assert_eq!((pets.len(), pets[0]["name"].is_string()), (3, true));
    assert_eq!(program.results("/pets?limit=2").len(), 2);
    assert_eq!(program.ask("GET", "/pets?limit=0", "").0, 400);
    let (status, made) = program.ask("POST", "/pets", r#"{"id": "p1", "name": "Rex", "tag": null}"#);
    assert_eq!((status, &made["name"]), (201, &"Rex".into()), "{made}");
    assert_eq!(program.results("/pets").len(), 4);
    let id = pets[0]["id"].as_str().unwrap();
    assert_eq!(program.ask("DELETE", &format!("/pets/{id}"), "").0, 204);
    assert_eq!(program.results("/pets").len(), 3);
    assert_eq!(program.ask("POST", "/pets", r#"{"id": "p1"}"#).0, 400);
    assert_eq!(program.get("/__mock")["operations"], 3);

    std::fs::write(&file, PETS.replace("#/components/schemas/Pet", "other.yaml#/Pet")).unwrap();
    let said = complaint(&["--spec", file.to_str().unwrap()]);
    assert!(said.contains("other.yaml#/Pet") && said.contains("spec render"), "{said}");
    std::fs::write(&file, "swagger: '2.0'").unwrap();
    assert!(complaint(&["--spec", file.to_str().unwrap()]).contains("no description of OpenAPI 3"));
}

/// Lists in the shapes that APIs have: by offset, by page, by a cursor in the body, by the last id, by a link in a header or
/// in the body.
const LISTS: &str = r##"
openapi: 3.1.0
info: { title: Lists, version: "1" }
servers: [{ url: https://lists.example/v2 }]
components:
  parameters:
    Limit: { name: limit, in: query, schema: { type: integer, minimum: 1, maximum: 50, default: 3 } }
  schemas:
    Thing:
      type: object
      required: [id, color]
      properties: { id: { type: string }, color: { type: string, enum: [red, blue] } }
    Things: { type: array, items: { $ref: "#/components/schemas/Thing" } }
paths:
  /offsets:
    get:
      parameters:
        - $ref: "#/components/parameters/Limit"
        - { name: offset, in: query, schema: { type: integer, minimum: 0 } }
        - { name: color, in: query, schema: { type: string } }
      responses: { "200": { description: x, content: { application/json: { schema: {
        type: object, required: [items, total], properties: {
          items: { $ref: "#/components/schemas/Things" }, total: { type: integer }, hasMore: { type: boolean } } } } } } }
  /pages:
    get:
      parameters:
        - { name: page, in: query, schema: { type: integer, minimum: 1 } }
        - { name: perPage, in: query, schema: { type: integer, default: 4 } }
      responses: { "200": { description: x, content: { application/json: { schema: {
        type: object, required: [data, meta], properties: {
          data: { $ref: "#/components/schemas/Things" },
          meta: { type: object, required: [current_page, total_pages], properties: {
            current_page: { type: integer }, total_pages: { type: integer }, next_page: { type: [integer, "null"] } } },
          errors: { type: array, items: { type: string } } } } } } } }
  /cursors:
    get:
      parameters:
        - { name: maxResults, in: query, schema: { type: integer } }
        - { name: pageToken, in: query, schema: { type: string } }
      responses: { "200": { description: x, content: { application/json: { schema: {
        type: object, required: [cursors, nextPageToken], properties: {
          cursors: { $ref: "#/components/schemas/Things" }, nextPageToken: { type: string } } } } } } }
  /ids:
    get:
      parameters:
        - $ref: "#/components/parameters/Limit"
        - { name: starting_after, in: query, schema: { type: string } }
      responses: { "200": { description: x, content: { application/json: { schema: {
        type: object, required: [data, has_more], properties: {
          data: { $ref: "#/components/schemas/Things" }, has_more: { type: boolean } } } } } } }
  /headers:
    get:
      parameters:
        - { name: page, in: query, schema: { type: integer, default: 1 } }
        - { name: per_page, in: query, schema: { type: integer, default: 3, maximum: 100 } }
      responses: { "200": { description: x,
        headers: { Link: { schema: { type: string } }, X-Total-Count: { schema: { type: integer } } },
        content: { application/json: { schema: { $ref: "#/components/schemas/Things" } } } } }
  /links:
    get:
      parameters:
        - { name: skip, in: query, schema: { type: integer } }
        - { name: take, in: query, schema: { type: integer, default: 6 } }
      responses: { "200": { description: x, content: { application/json: { schema: {
        type: object, required: [_embedded, _links], properties: {
          _embedded: { type: object, required: [links], properties: { links: { $ref: "#/components/schemas/Things" } } },
          _links: { type: object, required: [next], properties: {
            next: { type: [string, "null"], format: uri } } } } } } } } }
"##;

/// The ids of all pages, each by what the one before said; the statement of the last page is checked by its asker.
fn walk(program: &Program, path: &str, rows: &str, next: impl Fn(&Value, &str, usize) -> Option<String>) -> Vec<usize> {
    let (mut asked, mut seen, mut sizes) = (path.to_owned(), std::collections::BTreeSet::new(), Vec::new());
    loop {
        let (status, head, body) = program.exchange("GET", &asked, "");
        assert_eq!(status, 200, "{asked}: {body}");
        let page = body.pointer(rows).and_then(Value::as_array).unwrap_or_else(|| panic!("{asked}: {body}"));
        sizes.push(page.len());
        assert!(page.iter().all(|row| seen.insert(row["id"].as_str().unwrap().to_owned())), "{asked}: an id twice");
        match next(&body, &head, seen.len()) {
            Some(more) => asked = more,
            None => break,
        }
        assert!(sizes.len() < 20, "{path} does not end");
    }
    assert_eq!(seen.len(), 10, "{path}: {sizes:?}");
    sizes
}

#[test]
fn lists_of_any_description_come_in_pages() {
    let folder = tempfile::tempdir().unwrap();
    let file = folder.path().join("lists.yaml");
    std::fs::write(&file, LISTS).unwrap();
    let program = Program::start(&["--spec", file.to_str().unwrap(), "--records", "10"]);
    let sizes = walk(&program, "/offsets", "/items", |body, _, seen| {
        assert_eq!(body["total"], 10);
        (body["hasMore"] == true).then(|| format!("/offsets?offset={seen}"))
    });
    assert_eq!(sizes, [3, 3, 3, 1]);
    let red = program.get("/offsets?limit=50&color=red");
    let count = red["items"].as_array().unwrap().iter().filter(|thing| thing["color"] == "red").count();
    assert!(count > 0 && count < 10 && red["total"] == count, "{red}");
    let sizes = walk(&program, "/pages", "/data", |body, _, _| {
        assert_eq!(body["meta"]["total_pages"], 3);
        body["meta"]["next_page"].as_u64().map(|next| format!("/pages?page={next}"))
    });
    assert_eq!(sizes, [4, 4, 2]);
    assert_eq!(program.ask("GET", "/pages?page=0", "").0, 400);
    let sizes = walk(&program, "/cursors?maxResults=5", "/cursors", |body, _, _| {
        let token = body["nextPageToken"].as_str().unwrap();
        (!token.is_empty()).then(|| format!("/cursors?maxResults=5&pageToken={token}"))
    });
    assert_eq!(sizes, [5, 5]);
    assert_eq!(program.ask("GET", "/cursors?pageToken=other", "").0, 400);
    let sizes = walk(&program, "/ids?limit=4", "/data", |body, _, _| {
        let last = body["data"].as_array().unwrap().last().unwrap()["id"].as_str().unwrap();
        (body["has_more"] == true).then(|| format!("/ids?limit=4&starting_after={last}"))
    });
    assert_eq!(sizes, [4, 4, 2]);
    let base = format!("http://{}/v2", program.address);
    let sizes = walk(&program, "/headers?per_page=4", "", |_, head, _| {
        assert!(head.contains("x-total-count: 10"), "{head}");
        let link = head.lines().find_map(|line| line.strip_prefix("link: <"))?;
        let (url, rest) = link.split_once('>').unwrap();
        assert_eq!(rest, "; rel=\"next\"");
        Some(url.strip_prefix(&base).unwrap().to_owned())
    });
    assert_eq!(sizes, [4, 4, 2]);
    let sizes = walk(&program, "/links", "/_embedded/links", |body, _, _| {
        Some(body["_links"]["next"].as_str()?.strip_prefix(&base).unwrap().to_owned())
    });
    assert_eq!(sizes, [6, 4]);
    println!("lists of other descriptions: 6 of 6 ways of paging");
}

#[test]
fn flags_are_checked() {
    assert!(complaint(&["--fault", "cut; oncex"]).contains("--fault is wrong"));
    assert!(complaint(&["--lax", "everything"]).contains("fields, ids, formats, tokens"));
    assert!(complaint(&["--host", "localhost"]).contains("--host"));
    let program =
        Program::start(&["--host", "127.0.0.1", "--fault", "GetAtsJobs ATS.JOB_CLOSED; nth=2", "--lax", "fields,ids"]);
    assert_eq!([program.ask("GET", "/ats/jobs", "").0, program.ask("GET", "/ats/jobs", "").0], [200, 400]);
    assert_eq!(program.get("/__mock")["lax"], serde_json::json!(["fields", "ids"]));
}

/// Work is counted in the time that the process was given, whatever else the machine does.
#[test]
fn ten_thousand_records_are_no_burden() {
    let mut program = Program::start(&["--records", "10000"]);
    assert_eq!(program.results("/hris/employees").len(), 100);
    let (first, _) = program.used();
    let (mut count, mut cursor) = (0, String::new());
    loop {
        let page = program.get(&format!("/hris/employees?page_size=250&include_deleted=true{cursor}"));
        count += page["data"]["results"].as_array().unwrap().len();
        match page["data"]["next"].as_str() {
            Some(next) => cursor = format!("&cursor={next}"),
            None => break,
        }
    }
    let (all, memory) = program.used();
    println!("10,000 records: {first:.1} s for the first page, {all:.1} s for all employees, {memory} MiB");
    assert_eq!(count, 10_000);
    assert!(first < 5.0 && memory < 300, "{first:.1} s, {memory} MiB");
    // Twice as many take about twice as long.
    let mut half = Program::start(&["--records", "5000"]);
    assert_eq!(half.results("/hris/employees").len(), 100);
    assert!(first < 3.0 * half.used().0 + 0.5, "{first:.1} s for 10,000, {:.1} s for 5,000", half.used().0);
}

impl Program {
    /// The processor's seconds and the memory in MiB that the process has used; Linux tells.
    fn used(&mut self) -> (f64, u64) {
        let process = format!("/proc/{}", self.child.id());
        let stat = std::fs::read_to_string(format!("{process}/stat")).unwrap();
        let fields: Vec<&str> = stat.rsplit(')').next().unwrap().split_whitespace().collect();
        // Of a hundredth of a second each.
        let ticks: f64 = fields[11].parse::<f64>().unwrap() + fields[12].parse::<f64>().unwrap();
        let status = std::fs::read_to_string(format!("{process}/status")).unwrap();
        let line = status.lines().find_map(|line| line.strip_prefix("VmHWM:")).unwrap();
        (ticks / 100.0, line.trim().strip_suffix("kB").unwrap().trim().parse::<u64>().unwrap() / 1024)
    }
}
