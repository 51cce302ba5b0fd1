import { describe, expect, test } from "vitest";
import {
	type Answer,
	type Exchange,
	type MockApi,
	requestOf,
} from "../engine/index.ts";
import { stage, stillSandbox } from "../test-support/index.ts";

/** The address under which clients call the mocks here. */
const rootOf = ({ id }: MockApi) => `http://sandbox.test/${id}`;

/**
 * Every address in the answers of these mocks is the sandbox's own, and answers, be it whole or a path. `unplayed` are
 * paths that are known to lead nowhere yet.
 */
export function testLinks(
	apis: readonly MockApi[],
	unplayed: readonly RegExp[] = [],
): void {
	let followed = 0;
	describe.each(apis)("$title", (api) => {
		const examples = api.operations.flatMap((operation) =>
			operation.examples.map((example) => ({
				name: `${operation.id}: ${example.title}`,
				operation,
				example,
			})),
		);

		test.each(examples)(
			"$name leads to nothing that is not there",
			async ({ operation, example }) => {
				const sandbox = stillSandbox(api);
				const carried = await stage(sandbox, operation);
				const call = requestOf(operation, example, carried);
				const answer = await sandbox.exchange({ ...call, base: rootOf(api) });
				const { real, own } = addressesIn(api, answer);
				expect(real).toEqual([]);
				const taken = !(example.refused ?? example.status >= 300);
				const targets = [...own, ...(taken ? pathsIn(answer) : [])].filter(
					(each) => !unplayed.some((path) => path.test(each)),
				);
				for (const target of targets) {
					followed++;
					const send = (method: string) =>
						sandbox.exchange({
							method,
							target,
							headers: withoutType(call.headers),
							body: "",
							base: rootOf(api),
						});
					// An address to which something is posted answers as well.
					const { headers } = (await send("OPTIONS")) ?? {};
					expect(headers?.allow, `${target} is nothing`).toBeDefined();
					if (!headers?.allow?.includes("GET")) continue;
					const reached = await send("GET");
					if (!asksForCredentials(sandbox.lastExchange()))
						expect(reached?.status, `${target}: ${reached?.body}`).toBeLessThan(
							400,
						);
				}
			},
		);
	});

	// Runs after all of the above.
	test("some answers hold addresses", () => {
		expect(followed).toBeGreaterThan(0);
	});
}

/** Whether an address is there and only wants to know who asks. */
const asksForCredentials = (exchange: Exchange | undefined): boolean =>
	exchange?.operation !== undefined &&
	exchange.problems[0]?.pointer === "authorization";

/** Addresses in an answer that are the provider's, and those of the sandbox as targets of requests. */
function addressesIn(api: MockApi, answer: Answer | undefined) {
	const text = [
		answer?.body ?? "",
		...Object.values(answer?.headers ?? {}),
	].join("\n");
	const addresses = (
		text.replaceAll("\\/", "/").match(/https?:\/\/[^\s"'<>\\]+/g) ?? []
	).map((each) => each.replaceAll("&amp;", "&"));
	const root = rootOf(api);
	return {
		real: addresses.filter((each) => each.startsWith(api.realAddress)),
		own: addresses
			.filter((each) => each.startsWith(`${root}/`))
			.map((each) => each.slice(root.length)),
	};
}

/** Values that are a path from the root, in JSON and in XML. */
const pathsIn = (answer: Answer | undefined): readonly string[] =>
	[
		...(answer?.body ?? "")
			.replaceAll("\\/", "/")
			.matchAll(/["'>](\/[A-Za-z][^\s"'<>]*)(?=["'<])/g),
	].map(([, path = ""]) => path.replaceAll("&amp;", "&"));

const withoutType = ({
	"content-type": _,
	...headers
}: Readonly<Record<string, string>>): Readonly<Record<string, string>> =>
	headers;
