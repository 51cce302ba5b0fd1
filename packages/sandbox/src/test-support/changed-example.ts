import {
	carriedFrom,
	type Example,
	type Fault,
	type MockApi,
	type Problem,
	requestOf,
	type Sandbox,
} from "../engine/index.ts";
import { stillSandbox } from "./run.ts";
import { stage } from "./stage.ts";

/** An example of an operation, with changes. */
export interface ChangedExample {
	/** The operation's id. */
	readonly send: string;
	/** The example's title; the first one when it says nothing. */
	readonly example?: string;
	/** Values of the body by JSON pointer; undefined leaves one out. */
	readonly body?: Readonly<Record<string, unknown>>;
	/** What of a body that is text is written in another way. */
	readonly text?: readonly [from: string | RegExp, to: string];
	readonly params?: Readonly<Record<string, string>>;
	readonly query?: Readonly<Record<string, string>>;
	/** Undefined leaves one out. */
	readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** What comes before it, where the story alone does not do. */
export interface Beforehand {
	readonly after?: readonly ChangedExample[];
	readonly faults?: readonly Fault[];
	/** How often it is sent; the last answer counts. */
	readonly times?: number;
}

/**
 * Sends an example with changes at the point of the story where its operation stands. Answers with what is wrong first.
 *
 * @example
 * ```ts
 * import { library } from "@slipway/sandbox/example";
 * import { refusalOf } from "@slipway/sandbox/test-support";
 *
 * const refused = await refusalOf(library, { send: "borrow", body: { "/book": "B9" } });
 * refused.status; // => 422
 * ```
 */
export async function refusalOf(
	api: MockApi,
	{ after = [], faults = [], times = 1, ...last }: ChangedExample & Beforehand,
): Promise<Partial<Problem> & { readonly status: number | undefined }> {
	const sandbox = stillSandbox(api);
	let carried = await stage(sandbox, operationOf(api, last.send));
	const send = async (changed: ChangedExample) => {
		const operation = operationOf(api, changed.send);
		const example = withChanges(exampleOf(sandbox, changed), changed);
		const answer = await sandbox.exchange(
			requestOf(operation, example, carried),
		);
		carried = { ...carried, ...carriedFrom(api, operation, answer) };
		return answer;
	};
	for (const each of after) await send(each);
	sandbox.setFaults(faults);
	for (let count = 1; count < times; count++) await send(last);
	const answer = await send(last);
	return { status: answer?.status, ...sandbox.journal().at(-1)?.problems[0] };
}

function operationOf(api: MockApi, id: string) {
	const found = api.operations.find((each) => each.id === id);
	if (!found) throw new RangeError(`There is no operation “${id}”.`);
	return found;
}

function exampleOf(
	{ api }: Sandbox,
	{ send, example: wanted }: ChangedExample,
): Example {
	const found = operationOf(api, send).examples.find(
		({ title }) => wanted === undefined || title === wanted,
	);
	if (!found) throw new RangeError(`${send} has no example “${wanted}”.`);
	return found;
}

function withChanges(
	example: Example,
	{ body, text, params, query, headers }: ChangedExample,
): Example {
	const { headers: _, ...rest } = example;
	const sent = Object.entries({ ...example.headers, ...headers }).flatMap(
		([name, value]) => (value === undefined ? [] : [[name, value]]),
	);
	return {
		...rest,
		headers: Object.fromEntries(sent),
		...(params && { params: { ...example.params, ...params } }),
		...(query && { query: { ...example.query, ...query } }),
		...(body && { body: changedAt(example.body, body) }),
		...(text && { body: String(example.body).replace(...text) }),
	};
}

function changedAt(
	data: unknown,
	changes: Readonly<Record<string, unknown>>,
): unknown {
	const copy = structuredClone(data);
	for (const [pointer, value] of Object.entries(changes)) {
		const steps = pointer.split("/").slice(1);
		const last = steps.pop() ?? "";
		const parent = steps.reduce(
			(at, step) => at[step] as Record<string, unknown>,
			copy as Record<string, unknown>,
		);
		if (value === undefined) delete parent[last];
		else parent[last] = value;
	}
	return copy;
}
