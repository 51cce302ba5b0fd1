import { expect, test } from "vitest";
import { library } from "../../example/library.ts";
import { storyOf, variedStoryOf } from "./story.ts";

const places = (steps: ReturnType<typeof storyOf>) =>
	steps.map(({ operation, example }) => `${operation.id} ${example}`);

test("a story is a mock's operations in its order, each with an example", () => {
	expect(places(storyOf(library))).toEqual([
		"get-token 0",
		"list-books 0",
		"borrow 0",
		"read-loan 0",
		"return-book 0",
	]);
});

test("a fault strikes the operation that commits unless it says otherwise", () => {
	expect(variedStoryOf(library, {}).struck).toBe(2);
	expect(
		variedStoryOf(library, { shows: { operation: "list-books" } }).struck,
	).toBe(1);
});

test("a fault brings the example in which it shows", () => {
	const shows = { operation: "list-books", example: "The second one" };
	expect(places(variedStoryOf(library, { shows }).steps)).toContain(
		"list-books 1",
	);
});

test("what the mock does not have is named with what it has", () => {
	const told = (operation: string, example?: string) =>
		storyOf({
			...library,
			story: {
				steps: [{ operation, ...(example !== undefined && { example }) }],
				commits: operation,
			},
		});
	expect(() => told("lend")).toThrow(
		/There is no operation “lend”\. There are get-token, /,
	);
	expect(() => told("list-books", "None")).toThrow(
		"“list-books” has no example “None”. It has “All”, “The second one”.",
	);
	expect(() =>
		variedStoryOf(library, { shows: { operation: "ping" } }),
	).toThrow(/The story does not have “ping”\. It has get-token, /);
});
