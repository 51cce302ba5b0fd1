import {
	type MockApi,
	type Operation,
	unplayedOf,
} from "@slipway/sandbox/engine";
import { stillSandbox } from "@slipway/sandbox/test-support";
import { describe, expect, test } from "vitest";
import { mockApis } from "../index.ts";

const nameOf = ({
	method,
	path,
	selector = "",
}: Pick<Operation, "method" | "path" | "selector">) =>
	`${method} ${path} ${selector}`.trim();

describe.each(mockApis)("$title", (api: MockApi) => {
	const played = api.operations.map(nameOf);
	const listed = api.published.map(nameOf);

	test("plays what its list says, and nothing of what it says it does not", () => {
		expect(new Set(listed).size).toBe(listed.length);
		for (const each of api.published)
			expect(played.includes(nameOf(each)), nameOf(each)).toBe(
				each.unplayed === undefined,
			);
	});

	test("lists everything that it plays after the provider", () => {
		const own = api.operations.filter(
			({ path, confidence }) =>
				confidence !== "modelled" || !path.includes("/sandbox"),
		);
		const missing = own.map(nameOf).filter((name) => !listed.includes(name));
		expect(missing, "operations that `published.ts` lacks").toEqual([]);
	});

	test.each(
		unplayedOf(api.published).filter(({ selector }) => selector === undefined),
	)(
		"says of $method $path that it is documented and not played",
		async ({ method, path, title }) => {
			const sandbox = stillSandbox(api);
			const answer = await sandbox.exchange({
				method,
				target: path.replaceAll(/\{[^{}]+\}/g, "1"),
				headers: {},
				body: "",
			});
			expect(answer?.status).toBe(501);
			expect(sandbox.journal().at(-1)?.problems[0]?.fact).toContain(title);
		},
	);
});
