export {
	type DefinitionFile,
	nameOf,
	readDefinitionFile,
	UnreadableDefinition,
} from "./definition-file.ts";
export { type Location, locate } from "./locate.ts";
export {
	checkDefinitions,
	type LocatedIssue,
	printReport,
} from "./report.ts";
export { shippedDefinitions } from "./shipped.ts";
