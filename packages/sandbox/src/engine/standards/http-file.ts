import type { MockApi } from "../contract/mock-api.ts";
import { carriedLines, inAddresses, namesInAddresses } from "./carried-on.ts";
import { memberOf } from "./member-of.ts";
import type { SandboxAddresses } from "./postman.ts";
import { isRequest, type RequestStep, type Workflow } from "./workflow.ts";

/**
 * Workflows of a mock as an `.http` file for editors. Scripts behind the requests carry on what later ones need, so that
 * they are sent from top to bottom.
 *
 * @example
 * ```ts
 * import { httpFileOf } from "@slipway/sandbox/engine";
 * import { library } from "@slipway/sandbox/example";
 *
 * const at = { base: "http://localhost:4010/library", control: "http://localhost:4010/_sandbox/library" };
 * httpFileOf(library, [], at).split("\n")[0]; // => "# Example library API, played by the Slipway sandbox."
 * ```
 */
export function httpFileOf(
	api: MockApi,
	workflows: readonly Workflow[],
	{ base, control }: SandboxAddresses,
): string {
	return `${[
		`# ${api.title}, played by the Slipway sandbox.`,
		`# Start it with “slipway sandbox ${api.id}”. Send the requests of a workflow from its first to its last.`,
		"",
		`@baseUrl = ${base}`,
		`@controlUrl = ${control}`,
		...workflows.flatMap(sectionOf),
	].join("\n")}\n`;
}

function sectionOf({ title, says, steps }: Workflow): readonly string[] {
	const inAddress = namesInAddresses(steps);
	return [
		"",
		`### ${title}`,
		`# ${says.replaceAll("\n", "\n# ")}`,
		"# First, a fresh sandbox. It tells its fake credentials, and the days near to its own now.",
		...controlLines("POST", "reset", {}),
		"",
		"> {%",
		"for (const [name, value] of Object.entries(response.body.values)) client.global.set(name, value);",
		"%}",
		...steps.flatMap((step) =>
			isRequest(step)
				? requestLines(step, inAddress)
				: [
						"",
						`### ${step.title}`,
						...controlLines(step.method, step.path, step.body),
					],
		),
	];
}

const controlLines = (
	method: string,
	path: string,
	body: unknown,
): readonly string[] => [
	`${method} {{controlUrl}}/${path}`,
	"Content-Type: application/json",
	"",
	JSON.stringify(body, null, 2),
];

function requestLines(
	{ draft, operation, status, title }: RequestStep,
	inAddress: ReadonlySet<string>,
): readonly string[] {
	const carried = status < 300 ? Object.entries(operation.carries ?? {}) : [];
	return [
		"",
		`### ${title}`,
		`${draft.method} {{baseUrl}}${inAddresses(draft.target, inAddress)}`,
		...(draft.headers === "" ? [] : [draft.headers]),
		...(draft.body === "" ? [] : ["", draft.body]),
		"",
		"> {%",
		`client.test("The status is ${status}", () => client.assert(response.status === ${status}));`,
		...(carried.length > 0
			? [
					'const answer = typeof response.body === "string" ? JSON.parse(response.body) : response.body;',
				]
			: []),
		...carried.flatMap(([name, pointer]) =>
			carriedLines(name, memberOf(pointer), inAddress).map(
				(line) => `client.global.${line}`,
			),
		),
		"%}",
	];
}
