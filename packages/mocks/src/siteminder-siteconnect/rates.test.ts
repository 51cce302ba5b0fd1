import type { Sandbox } from "@slipway/sandbox/engine";
import { describe, expect, test } from "vitest";
import { rules } from "./rules.ts";
import {
	answer,
	answerTo,
	error,
	last,
	listed,
	loft,
	played,
	stay,
} from "./test-support.ts";

describe("rates", () => {
	const states = (sandbox: Sandbox) =>
		Object.values(sandbox.tables().messages ?? {}).map(
			(each) => (each as { readonly state: string }).state,
		);

	test("go out when availability has succeeded, not before", async () => {
		const { order, sandbox } = await played();
		await order("change-rates");
		expect(states(sandbox)).toEqual(["sent", "held"]);
		expect(sandbox.callbacks().map(({ event }) => event)).toEqual([
			"availability",
		]);
		expect(answer(sandbox, "<Success/>")).toEqual([]);
		expect(last(sandbox).event).toBe("rates");
		expect(answer(sandbox, "<Success/>")).toEqual([]);
		expect(states(sandbox)).toEqual(["passed", "passed"]);
	});

	test("are withheld after an error, until a better answer is pasted", async () => {
		const { order, send, sandbox } = await played();
		await order("change-rates");
		answer(
			sandbox,
			error("12", "402", "Room type code not found for this hotel"),
		);
		expect(states(sandbox)).toEqual(["failed", "withheld"]);
		expect(sandbox.callbacks()).toHaveLength(1);
		const better = answerTo(last(sandbox), "<Success/>");
		const { id } = Object.values(sandbox.tables().messages ?? {})[0] as {
			readonly id: string;
		};
		const pasted = await sandbox.exchange({
			method: "POST",
			target: `/sandbox/messages/${id}/answer`,
			headers: { "content-type": "text/xml" },
			body: better,
		});
		expect(pasted?.status).toBe(200);
		expect(states(sandbox)).toEqual(["passed", "sent"]);
		expect(await send("open-mapping")).toMatchObject({ status: 200 });
	});

	test("by occupancy need MaxOccupancy, one price for each number of guests, and error 397 for fewer", async () => {
		const { order, sandbox } = await played({ "rate-model": "OBP" });
		const amounts = ["90.00", "120.00"];
		expect((await order("change-rates", { amounts })).fact).toMatch(
			/has not listed a MaxOccupancy/,
		);
		await order("open-mapping");
		expect(
			answer(sandbox, listed(stay("LFT", "Loft", undefined, "")))[0]?.rule,
		).toBe(rules["max-occupancy"]);
		await order("open-mapping");
		expect(answer(sandbox, listed(loft))).toEqual([]);
		expect((await order("change-rates")).fact).toMatch(/1 amounts; 2/);
		await order("change-rates", { amounts });
		answer(sandbox, "<Success/>");
		expect(
			[...last(sandbox).body.matchAll(/NumberOfGuests="(\d)"/g)].map(
				([, guests]) => guests,
			),
		).toEqual(["1", "2"]);
		await order("change-rates", { amounts, mistake: "adults" });
		answer(sandbox, "<Success/>");
		expect(last(sandbox).body.match(/<BaseByGuestAmt /g)).toHaveLength(1);
		expect(answer(sandbox, "<Success/>")[0]?.rule).toBe(
			rules["error-expected"],
		);
	});
});
