import { stillSandbox } from "@slipway/sandbox/test-support";
import { describe, expect, test } from "vitest";
import { pmsXchange } from "./api.ts";
import { rules } from "./rules.ts";

/** A sandbox in which what waits at the start was pushed; the first call is about SMFAKE-1. */
async function pushed() {
	const sandbox = stillSandbox(pmsXchange);
	const send = (method: string, target: string, body?: object) =>
		sandbox.exchange({
			method,
			target,
			headers: body ? { "content-type": "application/json" } : {},
			body: body ? JSON.stringify(body) : "",
		});
	await send("PUT", "/sandbox/endpoint", {
		url: "http://localhost:8080/pmsxchange",
		username: "me",
		password: "Fake!Another1",
	});
	await send("POST", "/sandbox/pushes");
	const first = sandbox.callbacks()[0];
	if (!first) throw new RangeError("Nothing was pushed.");
	return { sandbox, first, again: () => send("POST", "/sandbox/pushes") };
}

test("each reservation that waits goes out as one message, with the credentials that the PMS named", async () => {
	const { sandbox, first } = await pushed();
	expect(sandbox.callbacks()).toHaveLength(3);
	expect(first.body).toContain("<wsse:Username>me</wsse:Username>");
	expect(first.body).toContain('ID="SMFAKE-1"');
});

describe("a reply", () => {
	test("that takes the reservation confirms it with the PMS's number, and it is not pushed again", async () => {
		const { sandbox, first, again } = await pushed();
		const [good] = sandbox.calls.replies(first);
		if (!good) throw new RangeError("There is no good reply.");
		expect(sandbox.answerCallback(first.number, good.reply)).toEqual([]);
		expect(sandbox.tables()).toMatchObject({
			messages: { "fake-msg-seed-1": { state: "confirmed" } },
			reservations: { "SMFAKE-1": { pmsNumber: "PMS-1001" } },
		});
		await again();
		expect(sandbox.callbacks()).toHaveLength(5);
	});

	test.each([
		["Refused: no such room", "push-taken", 5],
		["Wrong format: an EchoToken of its own", "push-echo", 6],
		["Wrong format: Success after the reservations", "shape", 6],
		["Wrong format: JSON", "push-answer", 6],
		["Refused: your server fails", "push-status", 6],
	] as const)(
		"%s breaks %s, and %i messages went out after the next push",
		async (title, rule, count) => {
			const { sandbox, first, again } = await pushed();
			const ready = sandbox.calls
				.replies(first)
				.find((each) => each.title === title);
			if (!ready) throw new RangeError(title);
			const [problem] = sandbox.answerCallback(first.number, ready.reply);
			expect(problem?.rule.source).toBe(rules[rule].source);
			await again();
			expect(sandbox.callbacks()).toHaveLength(count);
		},
	);
});
