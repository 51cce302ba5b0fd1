import {
	arazzoOf,
	httpFileOf,
	type MockApi,
	openApiOf,
	postmanEnvironmentOf,
	postmanOf,
	recordedAnswers,
	recordedCalls,
	type Workflow,
} from "@slipway/sandbox/engine";

/** A description of a mock that others' tools read, as a file. */
export interface StandardDocument {
	readonly file: string;
	/** The format, with its version. */
	readonly title: string;
	/** What is in it and what takes it, as a sentence. */
	readonly says: string;
	readonly mediaType: string;
	readonly write: () => string;
}

/**
 * The documents of a mock, for a sandbox that listens at `root`. A mock that speaks JSON at some addresses only has an
 * OpenAPI document alone.
 *
 * @example
 * ```ts
 * import { documentsOf } from "@slipway/rehearsal/standards";
 * import { library } from "@slipway/sandbox/example";
 *
 * const documents = documentsOf(library, [], "http://localhost:4010");
 * documents.map(({ file }) => file).includes("arazzo.json"); // => true
 * ```
 */
export function documentsOf(
	api: MockApi,
	workflows: readonly Workflow[],
	root: string,
): readonly StandardDocument[] {
	const base = `${root}/${api.id}`;
	const addresses = { base, control: `${root}/_sandbox/${api.id}` };
	const json = "application/json";
	return [
		...(speaksSomeJson(api)
			? [
					{
						file: "openapi.json",
						title: "OpenAPI 3.1",
						says: api.partner
							? "Every operation with answers that were recorded, and the calls that you receive as webhooks."
							: "Every operation with answers that were recorded.",
						mediaType: json,
						write: () =>
							textOf(
								openApiOf(
									api,
									base,
									recordedAnswers(api, base),
									recordedCalls(api),
								),
							),
					},
				]
			: []),
		...(api.wsdl
			? [
					{
						file: "service.wsdl",
						title: "WSDL 1.1",
						says: "The SOAP operations with the schema of their messages. The sandbox serves it at ?wsdl, too.",
						mediaType: "text/xml; charset=utf-8",
						write: () => api.wsdl?.(base) ?? "",
					},
				]
			: []),
		...(speaksJson(api)
			? [
					{
						file: "arazzo.json",
						title: "Arazzo 1.0.1",
						says: "A workflow for the story, for each case that the sandbox can play and for each operation. Redocly Respect runs it.",
						mediaType: json,
						write: () =>
							textOf(
								arazzoOf(api, workflows, {
									api: `${addresses.control}/openapi.json`,
									sandbox: `${root}/_sandbox/openapi.json`,
								}),
							),
					},
					{
						file: "postman.json",
						title: "Postman 2.1 collection",
						says: "The same workflows as folders. Postman, Newman and Bruno take it.",
						mediaType: json,
						write: () => textOf(postmanOf(api, workflows)),
					},
					{
						file: "postman-environment.json",
						title: "Postman environment",
						says: "The sandbox's address and its fake credentials.",
						mediaType: json,
						write: () => textOf(postmanEnvironmentOf(api, addresses)),
					},
					{
						file: "requests.http",
						title: "HTTP file",
						says: "The same workflows for an editor: httpYac in Visual Studio Code or a terminal, and JetBrains IDEs.",
						mediaType: "text/plain; charset=utf-8",
						write: () => httpFileOf(api, workflows, addresses),
					},
				]
			: []),
	];
}

/** Whether answers are JSON unless an address asks for something else, so that tools can read values from them. */
const speaksJson = ({ format }: MockApi): boolean =>
	format.mediaType === "application/json";

const speaksSomeJson = ({ format, operations }: MockApi): boolean =>
	[
		format.mediaType,
		...operations.flatMap(({ accepts = [] }) => accepts),
	].includes("application/json");

const textOf = (document: object): string =>
	`${JSON.stringify(document, null, "\t")}\n`;
