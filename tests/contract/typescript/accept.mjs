// Calls a server by the official TypeScript SDK, and counts what the SDK accepts.
//
// In: the address of a server, the requests that it can answer, the installed package. Out: a line for each
// call that is rejected, and counts. Must not know any operation, nor who answers.

import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";
import { parseArgs } from "node:util";

const names = ["url", "key", "integration", "requests", "methods", "expected", "packages"];
const { values: options } = parseArgs({ options: Object.fromEntries(names.map((name) => [name, { type: "string" }])) });
const read = (file) => JSON.parse(readFileSync(file, "utf8"));
const packages = createRequire(`${options.packages}/`);
const { Kombo } = await import(pathToFileURL(packages.resolve("@kombo-api/sdk")));
const { version } = read(`${options.packages}/node_modules/@kombo-api/sdk/package.json`);

// How often a request is changed into what the SDK wants: dates and flags, which travel as text.
const CHANGES = 60;

const camel = (text) => text.replace(/_([a-z])/g, (_, letter) => letter.toUpperCase());

function argumentsOf(request) {
  const { parameters, body } = structuredClone(request);
  if (Object.keys(parameters).length === 0) return body ?? {};
  return body === null ? parameters : { ...parameters, body };
}

/** What is wrong, as places and sentences. */
function issues(error) {
  const cause = error.cause ?? error;
  return cause.issues ?? [];
}

/** Gives a value the type that the SDK asks for; false if it asks for something else. */
function change(target, { path, expected }) {
  const place = path.slice(0, -1).reduce((value, part) => value?.[part], target);
  const name = path.at(-1);
  const value = place?.[name];
  if (place && name === "body" && value === undefined) {
    place.body = {};
    return true;
  }
  // What travels as JSON in the query is text to it.
  if (place && expected === "string" && value !== null && typeof value === "object") {
    place[name] = JSON.stringify(value);
    return true;
  }
  if (typeof value !== "string") return false;
  if (expected === "date" && !Number.isNaN(Date.parse(value))) place[name] = new Date(value);
  else if (expected === "boolean" && ["true", "false"].includes(value)) place[name] = value === "true";
  else return false;
  return true;
}

async function accept(call, request) {
  for (let changes = 0; ; changes += 1) {
    try {
      const answer = await call(request);
      if (typeof answer?.next !== "function") return 0;
      return (await answer.next()) === null ? 1 : 2;
    } catch (error) {
      const found = issues(error);
      const sent = error.name === "SDKValidationError" && error.statusCode === undefined;
      if (!sent || changes > CHANGES || !found.map((issue) => change(request, issue)).some(Boolean)) throw error;
    }
  }
}

function problems(error) {
  const place = (path) => path.map((part) => (typeof part === "number" ? "[]" : part)).join(".");
  const told = issues(error).map(({ path, message }) => `${place(path)}: ${message}`);
  return told.length > 0 ? [...new Set(told)] : [`${error.name}: ${error.message}`.replace(/\s+/g, " ").slice(0, 400)];
}

const requests = read(options.requests);
const explained = read(options.expected).filter(({ reason }) => reason);
const expected = new Set(explained.flatMap(({ operation, says }) => says.map((said) => `${operation}: ${said}`)));
// Other integrations have other data: what the SDK refuses in one of them may not occur in another.
const integrations = [options.integration, ...Array.from({ length: 8 }, (_, number) => `personio:other${number + 1}`)];
const common = { api_key: options.key, server_url: options.url };
const sdks = integrations.map((integration_id) => new Kombo({ ...common, integration_id }));
const met = new Set();
let [calls, methods, accepted, lists, second] = [0, 0, 0, 0, 0];
const failures = [];
for (const [operation, { method_of_sdk: name }] of Object.entries(read(options.methods).operations)) {
  const [area, method] = name.split(".").map(camel);
  if (typeof sdks[0][area]?.[method] !== "function") continue;
  methods += 1;
  let good = true;
  for (const [kind, request] of Object.entries(requests[operation])) {
    // What names a record is asked for where the record is.
    const anywhere = kind === "minimal" && Object.keys(request.parameters).length === 0 && request.body === null;
    for (const sdk of anywhere ? sdks : sdks.slice(0, 1)) {
      const given = argumentsOf(request);
      if (anywhere && operation.startsWith("Get")) given.page_size = sdk === sdks[0] ? 10 : 100;
      calls += 1;
      try {
        const pages = await accept((given) => sdk[area][method](given), given);
        lists += anywhere && sdk === sdks[0] && pages > 0;
        second += anywhere && sdk === sdks[0] && pages > 1;
      } catch (error) {
        good = false;
        for (const said of problems(error)) {
          const text = `${operation}: ${said}`;
          const known = [...expected].filter((entry) => (entry.endsWith("*") ? text.startsWith(entry.slice(0, -1)) : text === entry));
          known.forEach((entry) => met.add(entry));
          if (known.length === 0) failures.push(`${operation} (${kind}): ${said}`);
        }
      }
    }
  }
  accepted += good;
}
for (const failure of failures) console.log(`the SDK does not accept: ${failure}`);
const idle = [...expected].filter((entry) => !met.has(entry));
for (const entry of idle) console.log(`never raised, take it off the list: ${entry}`);
console.log(`${calls} calls; ${second} of ${lists} lists went on to a second page`);
const said = `${accepted} of ${methods} methods accepted by the TypeScript SDK, @kombo-api/sdk ${version}`;
console.log(`${said}; ${met.size} complaints are expected`);
process.exit(failures.length + idle.length > 0 ? 1 : 0);
