import { describe, expect, test } from "vitest";
import {
	largestBody,
	type MockApi,
	type Operation,
	type RawCall,
	requestOf,
} from "../engine/index.ts";
import { isUnasked, stage } from "../test-support/index.ts";
import { openedFor, type Transports, usualTransports } from "./transports.ts";

const halfOf = ({ body }: RawCall) =>
	body.slice(0, Math.floor(body.length / 2));

/** Whether half of the first example's body is a body that the operation takes. */
function isWholeInHalf(operation: Operation, api: MockApi): boolean {
	const [example] = operation.examples;
	if (!example) return false;
	const half = String(halfOf(requestOf(operation, example, {})));
	try {
		const data = api.format.read(half, operation.accepts?.[0] ?? "");
		return operation.body?.safeParse(data).success ?? false;
	} catch {
		return false;
	}
}

/** What may go wrong with any request: how it is spoilt, and which operations it concerns. */
export const spoilt: readonly {
	readonly name: string;
	readonly concerns: (operation: Operation, api: MockApi) => boolean;
	readonly spoil: (call: RawCall) => RawCall;
}[] = [
	{
		name: "a body that is cut off",
		// Half a token is as good as a whole one where anything is taken (RFC 7009, 2.2).
		concerns: (operation, api) =>
			operation.body !== undefined && !isWholeInHalf(operation, api),
		spoil: (call) => ({ ...call, body: halfOf(call) }),
	},
	{
		name: "an empty body",
		concerns: ({ body }) =>
			body !== undefined && !body.safeParse(undefined).success,
		spoil: (call) => ({ ...call, body: "" }),
	},
	{
		name: "a list instead of an object",
		concerns: ({ body }) => body !== undefined,
		spoil: (call) => ({ ...call, body: "[[[[]]]]" }),
	},
	{
		name: "a content type that nobody takes",
		concerns: ({ body, accepts = [] }) =>
			body !== undefined && accepts.length > 0,
		spoil: (call) => ({
			...call,
			headers: { ...call.headers, "content-type": "image/png" },
		}),
	},
	{
		name: "bytes that are not UTF-8",
		concerns: ({ body }) => body !== undefined,
		spoil: (call) => ({ ...call, body: Uint8Array.of(0x7b, 0xff, 0xfe, 0x7d) }),
	},
	{
		name: "an encoding that nobody knows",
		// JSON has no such parameter (RFC 8259, 11).
		concerns: ({ body, accepts: [type = ""] = [] }) =>
			body !== undefined && type !== "" && !type.endsWith("json"),
		spoil: (call) => ({
			...call,
			headers: {
				...call.headers,
				"content-type": `${call.headers["content-type"]}; charset=klingon`,
			},
		}),
	},
	{
		name: "a body of one byte too many",
		concerns: ({ body }) => body !== undefined,
		spoil: (call) => ({ ...call, body: "x".repeat(largestBody + 1) }),
	},
	{
		name: "a body of 10 MB",
		// Such a body is refused before anybody knows whose it is, so that one operation of a mock tells of all.
		concerns: (operation, { operations }) =>
			operation === operations.find(({ body }) => body !== undefined),
		spoil: (call) => ({ ...call, body: "x".repeat(10 * 1024 * 1024) }),
	},
	{
		name: "an address with a percent sign that encodes nothing",
		concerns: () => true,
		spoil: (call) => ({ ...call, target: `${call.target.split("?")[0]}/%zz` }),
	},
];

/** No request, however it is spoilt, gets more than a refusal that says why. */
export function testHostileRequests(
	apis: readonly MockApi[],
	transports: Transports = usualTransports,
): void {
	describe.each(apis)("$title", (api: MockApi) => {
		const cases = api.operations.flatMap((operation) =>
			spoilt
				.filter(({ concerns }) => concerns(operation, api))
				.map((each) => ({
					name: `${operation.id} with ${each.name}`,
					operation,
					spoil: each.spoil,
				})),
		);

		describe.each(Object.keys(transports))("over %s", (transport) => {
			const open = openedFor(transports, transport, api);
			test.each(cases)("refuses $name", async ({ operation, spoil }) => {
				const { sandbox, send } = open();
				const carried = await stage(sandbox, operation);
				const [example] = operation.examples;
				if (!example) throw new Error(`${operation.id} has no example`);
				const answer = await send(
					spoil(requestOf(operation, example, carried)),
				);
				const [last] = sandbox.journal().slice(-1);
				expect(isUnasked(api, last), answer?.body).toBe(false);
				expect(last?.problems.length, answer?.body).toBeGreaterThan(0);
				expect(last?.problems[0]?.fact).toBeTruthy();
				expect(last?.changes).toEqual([]);
			});
		});
	});
}
