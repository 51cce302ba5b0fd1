export { type Location, locate } from "./locate.ts";
export {
	checkDefinitions,
	type DefinitionFile,
	type LocatedIssue,
	printReport,
} from "./report.ts";
export { shippedDefinitions } from "./shipped.ts";
