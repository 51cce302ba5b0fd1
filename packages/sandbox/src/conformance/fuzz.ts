import fc from "fast-check";
import {
	type Carried,
	carriedFrom,
	type MockApi,
	type RawCall,
	requestOf,
	type Sandbox,
} from "../engine/index.ts";
import { isUnasked, playStory, stillSandbox } from "../test-support/index.ts";

/** One step of a fuzzed run: an example of an operation, changed at a place, or the clock moved on. */
export const stepOf = (api: MockApi) =>
	fc.record({
		operation: fc.nat(api.operations.length - 1),
		example: fc.nat(5),
		cut: fc.option(fc.nat(2000), { nil: undefined, freq: 8 }),
		swap: fc.option(
			fc.record({
				at: fc.nat(3000),
				text: fc.oneof(
					fc.string({ maxLength: 12 }),
					fc.constantFrom(
						'"',
						"{",
						"<",
						"&",
						"null",
						"-1",
						"1e999",
						"\u0000",
						"__proto__",
						"99999999999",
						"2027-02-30",
					),
				),
			}),
			{ nil: undefined, freq: 3 },
		),
		header: fc.option(
			fc.record({
				name: fc.constantFrom(
					"authorization",
					"content-type",
					"accept",
					"x-sm-api-key",
					"x-sm-trace-token",
				),
				value: fc.string({ maxLength: 40 }),
			}),
			{ nil: undefined, freq: 8 },
		),
		minutes: fc.option(fc.nat(200), { nil: undefined, freq: 10 }),
	});

type Step = ReturnType<typeof stepOf> extends fc.Arbitrary<infer S> ? S : never;

/** Sends the steps and answers with what must never happen, in sentences. */
export async function fuzzed(
	api: MockApi,
	steps: readonly Step[],
): Promise<readonly string[]> {
	const sandbox = stillSandbox(api);
	sandbox.set("limits", "off");
	let carried = await playStory(api, (call) => sandbox.exchange(call));
	const broken: string[] = [];
	for (const step of steps) {
		if (step.minutes !== undefined) sandbox.advance(step.minutes * 60_000);
		carried = await stepped(sandbox, step, carried, broken);
	}
	return [...broken, ...(api.invariants?.(sandbox.tables() as never) ?? [])];
}

async function stepped(
	sandbox: Sandbox,
	step: Step,
	carried: Carried,
	broken: string[],
): Promise<Carried> {
	const { api } = sandbox;
	const operation = api.operations[step.operation];
	const example = operation?.examples[step.example % operation.examples.length];
	if (!operation || !example) return carried;
	const call = changed(requestOf(operation, example, carried), step);
	try {
		const answer = await sandbox.exchange(call);
		if (!answer || isUnasked(api, sandbox.journal().at(-1)))
			broken.push(
				`${call.method} ${call.target} got ${answer?.status}: ${answer?.body}`,
			);
		return { ...carried, ...carriedFrom(api, operation, answer) };
	} catch (error) {
		broken.push(
			`${call.method} ${call.target} ${String(call.body)} threw ${(error as Error).stack}`,
		);
		return carried;
	}
}

function changed(call: RawCall, { cut, swap, header }: Step): RawCall {
	let { body, target } = call;
	const replace = (text: string, at: number, by: string) =>
		text.slice(0, at % (text.length + 1)) +
		by +
		text.slice((at % (text.length + 1)) + by.length);
	if (swap && typeof body === "string" && body !== "")
		body = replace(body, swap.at, swap.text);
	else if (swap)
		target = replace(target, swap.at, encodeURI(swap.text.toWellFormed()));
	if (cut !== undefined) body = body.slice(0, cut);
	return {
		...call,
		target: target.startsWith("/") ? target : `/${target}`,
		body,
		headers: header
			? { ...call.headers, [header.name]: header.value }
			: call.headers,
	};
}
