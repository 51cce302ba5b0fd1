import { describe, expect, test } from "vitest";
import {
	type MockApi,
	type Operation,
	ownRules,
	requestOf,
	type Sandbox,
} from "../engine/index.ts";
import { stage, stillSandbox } from "../test-support/index.ts";

/** What XML can have too much of. */
export const tooMuchXml = {
	elements: `<a>${"<b/>".repeat(300_000)}</a>`,
	attributes: `<a${' b="1"'.repeat(100_000)}/>`,
	references: `<a>${"&amp;".repeat(100_000)}</a>`,
	characters: `<a>&#x${"0".repeat(50)}41;</a>`,
	levels: "<a>".repeat(51),
};
const json = {
	values: `[${"1,".repeat(30_000)}1]`,
	levels: "[".repeat(51),
};

/** Bodies that have too much of something, by media type and by what it is. */
const tooMuch: Readonly<Record<string, Readonly<Record<string, string>>>> = {
	"text/xml": tooMuchXml,
	"application/xml": tooMuchXml,
	"application/json": json,
	"application/x-www-form-urlencoded": {
		fields: "a=1&".repeat(2000),
		characters: `a=${"x".repeat(300_000)}`,
	},
	"multipart/form-data": {
		parts: "--b\r\n\r\n1\r\n".repeat(1001),
		characters: `--${"b".repeat(100)}\r\n`,
	},
};

/** The media types that an operation takes. */
function typesOf({ accepts, examples }: Operation): readonly string[] {
	if (accepts) return accepts;
	const type = examples[0]?.headers?.["content-type"] ?? "application/json";
	return [type.split(";", 1)[0] ?? ""];
}

/** A body that has too much of something is too large, and the answer names the limit. */
export function testOverLimits(apis: readonly MockApi[]): void {
	describe.each(apis)("$title", (api: MockApi) => {
		const cases = api.operations
			.filter(({ body }) => body !== undefined)
			.flatMap((operation) =>
				typesOf(operation).flatMap((type) =>
					Object.entries(tooMuch[type] ?? {}).map(([of, body]) => ({
						name: `${operation.id} with too many ${of} in ${type}`,
						operation,
						type,
						of,
						body,
					})),
				),
			);

		test("takes bodies of known types only", () => {
			const types = api.operations
				.filter(({ body }) => body !== undefined)
				.flatMap(typesOf);
			expect(Object.keys(tooMuch)).toEqual(expect.arrayContaining(types));
		});

		test.each(cases)(
			"says that $name is too large, and names the limit",
			async ({ operation, type, of, body }) => {
				const sandbox = stillSandbox(api);
				const { answer, problem } = await answeredTo(
					sandbox,
					operation,
					type,
					body,
				);
				expect(answer?.status, answer?.body).toBe(413);
				expect(problem?.rule).toBe(ownRules.reading);
				expect(problem?.fact).toMatch(
					new RegExp(`more than [\\d,]+ ${of}.*; the sandbox reads no more`),
				);
				expect(problem?.fix?.says).toMatch(/^Send at most [\d,]+ /);
				expect(sandbox.journal().at(-1)?.changes).toEqual([]);
			},
		);
	});
}

/** What becomes of an operation whose first example has another body. */
export async function answeredTo(
	sandbox: Sandbox,
	operation: Operation,
	type: string,
	body: string,
) {
	const carried = await stage(sandbox, operation);
	const [example] = operation.examples;
	if (!example) throw new Error(`${operation.id} has no example`);
	const call = requestOf(operation, example, carried);
	const answer = await sandbox.exchange({
		...call,
		headers: { ...call.headers, "content-type": type },
		body,
	});
	return { answer, problem: sandbox.journal().at(-1)?.problems[0] };
}
