import { mockApis } from "@slipway/mocks";
import { stillSandbox } from "@slipway/sandbox/test-support";
import { describe, expect, test } from "vitest";
import { logLine } from "./print.ts";

/** Colours, a bell, another line, text from right to left. */
const hostile = "\u001b[31m\u0007\r\n\u009b2J\u202e";
const acts = /[^\P{C}\n]|\p{Zl}/u;

describe.each(mockApis)("the log of $title", (api) => {
	test("gives a terminal nothing to act upon, wherever a request holds it", async () => {
		const sandbox = stillSandbox(api);
		for (const { method, path, accepts = [""] } of api.operations) {
			await sandbox.exchange({
				method: method + hostile,
				target: `${path}${hostile}?${hostile}=${hostile}`,
				headers: { authorization: hostile, "content-type": hostile },
				body: hostile,
			});
			for (const body of [
				JSON.stringify({ [hostile]: hostile }),
				`a=${hostile}&${hostile}`,
				`<a b="${hostile}">${hostile}</a>`,
			])
				await sandbox.exchange({
					method,
					target: path,
					headers: { "content-type": accepts[0] ?? "" },
					body,
				});
		}
		expect(sandbox.journal().length).toBeGreaterThan(0);
		for (const exchange of sandbox.journal()) {
			const text = logLine(sandbox, exchange);
			expect(text).not.toMatch(acts);
			expect(text.split("\n")).toHaveLength(1 + exchange.problems.length);
		}
	});
});

test("an exchange is told by the titles of its operation and of the faults that struck it", async () => {
	const [api] = mockApis.filter(({ id }) => id === "prioticket");
	if (!api) throw new Error("The mock of Prioticket is gone.");
	const sandbox = stillSandbox(api);
	sandbox.setFaults([{ fault: "timeout-after-commit", times: 1 }]);
	await sandbox.exchange({
		method: "POST",
		target: "/v3.8/distributor/oauth2/token",
		headers: {},
		body: "",
	});
	const exchange = sandbox.lastExchange();
	expect(exchange && logLine(sandbox, exchange)).toMatch(
		/ ms Get a token \[Timeout after the work is done\](?:\n|$)/,
	);
});
