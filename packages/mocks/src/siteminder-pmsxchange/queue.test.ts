import { stillSandbox } from "@slipway/sandbox/test-support";
import { describe, expect, test } from "vitest";
import { pmsXchange } from "./api.ts";
import { confirm, minutes, read, waiting } from "./test-support.ts";

describe("the queue", () => {
	test("delivers a message with every poll until it is confirmed, then nothing but Success", async () => {
		const sandbox = stillSandbox(pmsXchange);
		const [first] = await waiting(sandbox);
		expect(first).toMatchObject({ status: "Book", start: "2026-12-22" });
		expect(await waiting(sandbox)).toEqual([first]);
		expect((await confirm(sandbox, [first?.message])).error).toBeUndefined();
		const empty = await read(sandbox);
		expect(empty.at("/Success")).toEqual({});
		expect(empty.at("/ReservationsList")).toBeUndefined();
		expect((await confirm(sandbox, [first?.message])).error).toBe("3 245");
	});

	test("brings a change, then a cancellation, then another booking, each half an hour after the last was confirmed", async () => {
		const sandbox = stillSandbox(pmsXchange);
		const seen: unknown[] = [];
		for (let index = 0; index < 4; index++) {
			const [next] = await waiting(sandbox);
			seen.push([next?.status, next?.start, next?.reservation]);
			await confirm(sandbox, [next?.message]);
			sandbox.advance(30 * minutes);
		}
		expect(seen).toEqual([
			["Book", "2026-12-22", "SMFAKE-1"],
			["Modify", "2026-12-23", "SMFAKE-1"],
			["Cancel", "2026-12-23", "SMFAKE-1"],
			["Book", "2026-12-23", "SMFAKE-4"],
		]);
	});

	test("gives a message up after 20 deliveries", async () => {
		const sandbox = stillSandbox(pmsXchange);
		for (let index = 0; index < 20; index++)
			expect(await waiting(sandbox)).toHaveLength(1);
		expect(await waiting(sandbox)).toHaveLength(0);
	});

	test("gives a message up an hour after its first delivery", async () => {
		const sandbox = stillSandbox(pmsXchange);
		await waiting(sandbox);
		sandbox.advance(60 * minutes - 1);
		expect(await waiting(sandbox)).toHaveLength(1);
		sandbox.advance(1);
		expect(sandbox.tables().messages?.["fake-msg-seed-1"]).toMatchObject({
			state: "failed",
		});
		expect(await waiting(sandbox)).toHaveLength(0);
	});

	test("takes a batch as a whole or not at all", async () => {
		const sandbox = stillSandbox(pmsXchange);
		const both = await waiting(sandbox, "PMSXTEST2");
		expect(both).toHaveLength(2);
		const ids = both.map(({ message }) => message);
		expect((await confirm(sandbox, [...ids, "fake-msg-x"])).error).toBe(
			"3 245",
		);
		expect(await waiting(sandbox, "PMSXTEST2")).toEqual(both);
		await confirm(sandbox, ids, '<Errors><Error Type="3"/></Errors>');
		expect(await waiting(sandbox, "PMSXTEST2")).toEqual([]);
	});

	test("mixes imported reservations with live ones", async () => {
		const sandbox = stillSandbox(pmsXchange);
		await sandbox.exchange({
			method: "POST",
			target: "/core-api/pmses/PMSXTEST/hotels/PMSXTEST1/reservation-import",
			headers: {
				authorization: `Basic ${btoa("fake-pms-user:Fake!Pass2027")}`,
				"x-sm-trace-token": "00000000-0000-4000-8000-000000000001",
			},
			body: "",
		});
		expect(await waiting(sandbox)).toHaveLength(1);
		sandbox.advance(5 * minutes);
		const [live, imported] = await waiting(sandbox);
		expect(imported?.reservation).toBe(live?.reservation);
		expect(imported?.message).not.toBe(live?.message);
	});
});

test("polls within two minutes are throttled when the switch says so", async () => {
	const sandbox = stillSandbox(pmsXchange);
	sandbox.set("polling", "refuse");
	expect((await read(sandbox)).status).toBe(200);
	sandbox.advance(2 * minutes - 1);
	expect((await read(sandbox)).root).toBe("Fault");
	sandbox.advance(1);
	expect((await read(sandbox)).status).toBe(200);
});
