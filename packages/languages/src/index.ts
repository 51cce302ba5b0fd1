export { readCatalogue } from "./catalogue.ts";
export { findMessages } from "./find/find.ts";
export { edition } from "./plugin.ts";
