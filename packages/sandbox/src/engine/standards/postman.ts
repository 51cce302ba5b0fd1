import { nearDays } from "../contract/carried.ts";
import type { MockApi } from "../contract/mock-api.ts";
import { carriedLines, inAddresses, namesInAddresses } from "./carried-on.ts";
import { memberOf } from "./member-of.ts";
import { requestParts } from "./request-parts.ts";
import {
	isRequest,
	type RequestStep,
	type Workflow,
	type WorkflowStep,
} from "./workflow.ts";

/** Where a collection sends its requests. */
export interface SandboxAddresses {
	/** The mock's own root, without a slash at its end. */
	readonly base: string;
	/** The control address of the mock. */
	readonly control: string;
}

/**
 * Workflows of a mock as a Postman 2.1 collection: a folder each, which begins with a fresh sandbox. Scripts carry tokens
 * and references on from answer to request, and work out the days near to now.
 *
 * @example
 * ```ts
 * import { postmanOf } from "@slipway/sandbox/engine";
 * import { library } from "@slipway/sandbox/example";
 *
 * postmanOf(library, []).info.name; // => "Example library API, Slipway sandbox"
 * ```
 */
export function postmanOf(api: MockApi, workflows: readonly Workflow[]) {
	return {
		info: {
			name: `${api.title}, Slipway sandbox`,
			description: `Import the environment beside this collection and select it. Then run a folder from its first request: each folder starts with a fresh sandbox, started with “slipway sandbox ${api.id}”. To call the real API, put its address and your own credentials into the environment and leave out the first request.`,
			schema:
				"https://schema.getpostman.com/json/collection/v2.1.0/collection.json",
		},
		event: [script("prerequest", daysAndCredentials)],
		item: workflows.map(({ title, says, steps }) => ({
			name: title,
			description: says,
			item: [
				control("Start with a fresh sandbox", "POST", "reset", {}),
				...steps.map((step) => itemOf(step, namesInAddresses(steps))),
			],
		})),
	};
}

/**
 * The environment of a collection: the addresses of the sandbox and its fake credentials.
 *
 * @example
 * ```ts
 * import { postmanEnvironmentOf } from "@slipway/sandbox/engine";
 * import { library } from "@slipway/sandbox/example";
 *
 * const at = { base: "http://localhost:4010/library", control: "http://localhost:4010/_sandbox/library" };
 * postmanEnvironmentOf(library, at).values[0].value; // => "http://localhost:4010/library"
 * ```
 */
export function postmanEnvironmentOf(
	api: MockApi,
	{ base, control: address }: SandboxAddresses,
) {
	return {
		name: `${api.title}, Slipway sandbox`,
		values: Object.entries({
			baseUrl: base,
			controlUrl: address,
			...api.credentials[0]?.values,
		}).map(([key, value]) => ({ key, value, type: "default", enabled: true })),
		_postman_variable_scope: "environment",
	};
}

function itemOf(step: WorkflowStep, inAddress: ReadonlySet<string>) {
	if (!isRequest(step))
		return control(step.title, step.method, step.path, step.body);
	const { title, status, operation } = step;
	return {
		name: title,
		event: [script("test", testOf(status, operation.carries ?? {}, inAddress))],
		request: requestObject(step, inAddress),
	};
}

function requestObject(
	{ draft, operation }: RequestStep,
	inAddress: ReadonlySet<string>,
) {
	const { headers, contentType, body } = requestParts(draft, operation.path);
	const target = inAddresses(draft.target, inAddress);
	const [path = "", query = ""] = target.split(/\?(.*)/s);
	return {
		method: draft.method,
		description: operation.says,
		header: [
			...(contentType === undefined
				? []
				: [{ key: "Content-Type", value: contentType }]),
			...headers.map(([key, value]) => ({ key, value })),
		],
		...(body !== "" && {
			body: {
				mode: "raw",
				raw: body,
				...(/json/i.test(contentType ?? "") && {
					options: { raw: { language: "json" } },
				}),
			},
		}),
		url: {
			raw: `{{baseUrl}}${target}`,
			host: ["{{baseUrl}}"],
			path: path.split("/").slice(1),
			...(query !== "" && {
				query: query.split("&").map((each) => {
					const [key, value = ""] = each.split(/=(.*)/s);
					return { key, value };
				}),
			}),
		},
	};
}

const control = (
	name: string,
	method: string,
	path: string,
	body: unknown,
) => ({
	name,
	event: [script("test", testOf(200, {}, new Set()))],
	request: {
		method,
		header: [{ key: "Content-Type", value: "application/json" }],
		body: {
			mode: "raw",
			raw: JSON.stringify(body, null, 2),
			options: { raw: { language: "json" } },
		},
		url: {
			raw: `{{controlUrl}}/${path}`,
			host: ["{{controlUrl}}"],
			path: [path],
		},
	},
});

const script = (listen: "prerequest" | "test", exec: readonly string[]) => ({
	listen,
	script: { type: "text/javascript", exec },
});

const daysAndCredentials = [
	"const day = (later) => new Date(Date.now() + later * 86400000).toISOString().slice(0, 10);",
	...Object.entries(nearDays).map(
		([name, later]) => `pm.collectionVariables.set("${name}", day(${later}));`,
	),
	'const known = (name) => pm.variables.get(name) || "";',
	'pm.collectionVariables.set("basic", require("buffer").Buffer.from((known("client_id") || known("username")) + ":" + (known("client_secret") || known("password"))).toString("base64"));',
];

function testOf(
	status: number,
	carries: Readonly<Record<string, string>>,
	inAddress: ReadonlySet<string>,
): readonly string[] {
	const names = status < 300 ? Object.entries(carries) : [];
	return [
		`pm.test("The status is ${status}", () => pm.response.to.have.status(${status}));`,
		...(names.length > 0 ? ["const answer = pm.response.json();"] : []),
		...names.flatMap(([name, pointer]) =>
			carriedLines(name, memberOf(pointer), inAddress).map(
				(line) => `pm.collectionVariables.${line}`,
			),
		),
	];
}
