// Lists all employees by the official TypeScript SDK, for `cargo xtask bench sync`; the same as list_all.rs.

import { createRequire } from "node:module";
import { pathToFileURL } from "node:url";

const start = performance.now();
const [url, key, integration, packages] = process.argv.slice(2);
const { Kombo } = await import(pathToFileURL(createRequire(`${packages}/`).resolve("@kombo-api/sdk")));
const kombo = new Kombo({ api_key: key, integration_id: integration, server_url: url });
let count = 0;
for (let page = await kombo.hris.getEmployees({ page_size: 250 }); page !== null; page = await page.next()) {
  count += page.result.data.results.length;
}
const { user, system } = process.cpuUsage();
console.log(count, (user + system) / 1e6, (performance.now() - start) / 1000);
