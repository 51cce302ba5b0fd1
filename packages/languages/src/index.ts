export { type Catalogue, readCatalogue } from "./catalogue.ts";
export { entriesOf } from "./entries.ts";
export { catalogueOf, edition } from "./plugin.ts";
export { placesOf } from "./write.ts";
