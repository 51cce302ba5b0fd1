// npm run editions: install, and build the site in every language, for a host to serve. `DOCS_EDITIONS=… npm start` serves them too.
import { buildEditions, usualEditions } from "./lib/editions.mjs";
import { install } from "./lib/run.mjs";

await install();
await buildEditions(process.env.DOCS_EDITIONS || usualEditions);
