import type { MockApi } from "../contract/mock-api.ts";
import { operationIdOf } from "../openapi/openapi.ts";
import { type LinkedStep, linked } from "./origin.ts";
import { requestParts } from "./request-parts.ts";
import { isRequest, type RequestStep, type Workflow } from "./workflow.ts";

/** Where an Arazzo document finds the descriptions of what it calls. */
export interface ArazzoSources {
	/** The mock's OpenAPI document. */
	readonly api: string;
	/** The OpenAPI document of the sandbox's control addresses. */
	readonly sandbox: string;
}

/**
 * Workflows of a mock as an Arazzo 1.0.1 document. Each begins with a fresh sandbox, which tells it the fake credentials
 * and the days near to its own now.
 *
 * @example
 * ```ts
 * import { arazzoOf } from "@slipway/sandbox/engine";
 * import { library } from "@slipway/sandbox/example";
 *
 * const sources = { api: "openapi.json", sandbox: "../control.openapi.json" };
 * arazzoOf(library, [], sources).arazzo; // => "1.0.1"
 * ```
 */
export function arazzoOf(
	api: MockApi,
	workflows: readonly Workflow[],
	{ api: described, sandbox }: ArazzoSources,
) {
	return {
		arazzo: "1.0.1",
		info: {
			title: `${api.title}: workflows for the Slipway sandbox`,
			version: api.version,
			description:
				"Every workflow starts with a fresh sandbox. It simulates the provider and is independent of it.",
		},
		sourceDescriptions: [
			{ name: "api", url: described, type: "openapi" },
			{ name: "sandbox", url: sandbox, type: "openapi" },
		],
		workflows: workflows.map((workflow) => workflowObject(api, workflow)),
	};
}

function workflowObject(api: MockApi, workflow: Workflow) {
	const steps = linked(workflow);
	const start = startOf(workflow);
	const fromStart = new Set(
		steps.flatMap(({ origins }) =>
			[...origins].flatMap(([name, { step }]) =>
				step === undefined ? [name] : [],
			),
		),
	);
	return {
		workflowId: workflow.id,
		summary: workflow.title,
		description: workflow.says,
		steps: [
			{
				stepId: start,
				description: "Starts with a fresh sandbox.",
				...controlCall(
					api,
					"reset",
					api.settingsForTools ? { settings: api.settingsForTools } : {},
				),
				...(fromStart.size > 0 && {
					outputs: Object.fromEntries(
						[...fromStart].map((name) => [
							name,
							`$response.body#/values/${name}`,
						]),
					),
				}),
			},
			...steps.map((each) => stepObject(api, each, start)),
		],
	};
}

/** Ids of steps are unique in the whole document, because linters read them so. */
const startOf = ({ id }: Workflow): string => `${id}_fresh-sandbox`;

const controlCall = (api: MockApi, operation: string, body: unknown) => ({
	operationId: `$sourceDescriptions.sandbox.${operation}`,
	parameters: [{ name: "mock", in: "path", value: api.id }],
	requestBody: { contentType: "application/json", payload: body },
	successCriteria: [{ condition: "$statusCode == 200" }],
});

function stepObject(api: MockApi, linkedStep: LinkedStep, start: string) {
	const { id, step, outputs } = linkedStep;
	if (!isRequest(step))
		return {
			stepId: id,
			description: step.title,
			...controlCall(api, step.control, step.body),
		};
	return {
		stepId: id,
		description: step.title,
		operationId: `$sourceDescriptions.api.${operationIdOf(api, step.operation)}`,
		...requestObject(step, linkedStep, start),
		successCriteria: [{ condition: `$statusCode == ${step.status}` }],
		...(outputs.size > 0 && {
			outputs: Object.fromEntries(
				[...outputs].map(([name, pointer]) => [
					name,
					`$response.body#${pointer}`,
				]),
			),
		}),
	};
}

function requestObject(
	{ draft, operation }: RequestStep,
	{ origins }: LinkedStep,
	start: string,
) {
	const parts = requestParts(draft, operation.path);
	const written = (text: string) => withExpressions(text, origins, start);
	const parameters = [
		...parts.path.map(([name, value]) => ({ name, in: "path", value })),
		...parts.query.map(([name, value]) => ({ name, in: "query", value })),
		...parts.headers.map(([name, value]) => ({ name, in: "header", value })),
	].map((each) => ({ ...each, value: written(each.value) }));
	return {
		...(parameters.length > 0 && { parameters }),
		...(parts.body !== "" && {
			requestBody: {
				...(parts.contentType !== undefined && {
					contentType: parts.contentType,
				}),
				payload: payloadOf(parts.body, parts.contentType, written),
			},
		}),
	};
}

/** JSON and forms as data, everything else as text. */
function payloadOf(
	body: string,
	contentType = "",
	written: (text: string) => string,
): unknown {
	if (/json/i.test(contentType))
		try {
			return JSON.parse(body, (_, value) =>
				typeof value === "string" ? written(value) : value,
			);
		} catch {
			return written(body);
		}
	if (/form-urlencoded/i.test(contentType))
		return Object.fromEntries(
			[...new URLSearchParams(body)].map(([name, value]) => [
				name,
				written(value),
			]),
		);
	return written(body);
}

/** `{{name}}` as the runtime expression for the value: alone it is the whole text, else it stands in braces. */
function withExpressions(
	text: string,
	origins: LinkedStep["origins"],
	start: string,
): string {
	const expression = (name: string) =>
		`$steps.${origins.get(name)?.step ?? start}.outputs.${name}`;
	const [, only] = /^\{\{(\w+)\}\}$/.exec(text) ?? [];
	if (only !== undefined) return expression(only);
	return text.replaceAll(
		/\{\{(\w+)\}\}/g,
		(_, name: string) => `{${expression(name)}}`,
	);
}
