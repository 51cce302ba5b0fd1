import { expect, test } from "vitest";
import { library } from "../../example/library.ts";
import type { MockApi } from "../contract/mock-api.ts";
import type { Operation } from "../contract/operation.ts";
import { recordedAnswers } from "./recorded-answers.ts";

const root = "http://localhost:4010/library";

const heardOf = (api: MockApi, operation: string) =>
	recordedAnswers(api, root)
		.filter((each) => each.operation === operation)
		.map(({ title, refused, answer: { status } }) => ({
			title,
			refused,
			status,
		}));

const changed = (id: string, change: Partial<Operation>): MockApi =>
	({
		...library,
		operations: library.operations.map((each) =>
			each.id === id ? { ...each, ...change } : each,
		),
	}) as MockApi;

test("every example is played where its story has come to, and every way in which any mock refuses", () => {
	expect(heardOf(library, "borrow")).toEqual([
		{ title: "The first book", refused: false, status: 201 },
		{ title: "An unknown book", refused: true, status: 422 },
		{ title: "Without authorization", refused: true, status: 401 },
		{ title: "A body that cannot be read", refused: true, status: 400 },
		{ title: "A body of another form", refused: true, status: 400 },
		{ title: "A body that is too large", refused: true, status: 413 },
		{ title: "A body of another media type", refused: true, status: 415 },
		{ title: "Too many requests", refused: true, status: 429 },
		{ title: "A failure of the provider's own", refused: true, status: 500 },
	]);
	expect(heardOf(library, "read-loan")).toContainEqual({
		title: "With another loan",
		refused: true,
		status: 404,
	});
});

test("the same mock is recorded the same, below its own address", () => {
	const [first, second] = [root, root].map((each) =>
		recordedAnswers(library, each),
	);
	expect(first).toEqual(second);
	expect(
		first?.find(({ answer }) => answer.status === 201)?.answer.headers.location,
	).toBe(`${root}/loans/L1`);
});

test("an answer that no example brings about is looked for among faults and switches", () => {
	const api = changed("ping", {
		answers: { 200: { says: "It is." }, 299: { says: "By choice." } },
		handle: (_, world) => ({
			status: world.setting("limits") === "off" ? 299 : 200,
		}),
	});
	expect(heardOf(api, "ping")).toContainEqual(
		expect.objectContaining({ refused: false, status: 299 }),
	);
	const struck = changed("ping", {
		answers: { 200: { says: "It is." }, 298: { says: "By a fault." } },
		handle: (_, world) => ({ status: world.struck("all-lent") ? 298 : 200 }),
	});
	expect(heardOf(struck, "ping")).toContainEqual({
		title: "All lent",
		refused: false,
		status: 298,
	});
});

test("credentials in the address are left out there", () => {
	const keyed: MockApi = {
		...changed("ping", {
			scheme: "key",
			examples: [
				{ title: "Now", query: { key: "k", other: "1" }, status: 200 },
			],
		}),
		schemes: {
			...library.schemes,
			key: {
				openapi: { type: "apiKey" },
				places: [
					{ in: "parameter", name: "key" },
					{ in: "element", name: "Password" },
				],
				check: () => ({ id: "" }),
			},
		},
	} as MockApi;
	const targets: string[] = [];
	const watched = {
		...keyed,
		format: {
			...keyed.format,
			write: (...each: Parameters<typeof keyed.format.write>) => {
				targets.push(Object.keys(each[1].query as object).join());
				return keyed.format.write(...each);
			},
		},
	};
	recordedAnswers(watched, root);
	expect(targets).toContain("key,other");
	expect(targets).toContain("other");
});

test("an operation without examples is passed over", () => {
	expect(heardOf(changed("ping", { examples: [] }), "ping")).toEqual([]);
});
