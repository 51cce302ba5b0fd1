import { expect, test } from "vitest";
import { library } from "../../example/library.ts";
import type { MockApi } from "../contract/mock-api.ts";
import { runtimeOf, transactionOf } from "./runtime.ts";

const runtime = () =>
	runtimeOf({ api: library as MockApi, seed: 7, time: 0, now: () => 0 });

test("numbers that were drawn come again once the work is undone, others go on", () => {
	const own = runtime();
	const first = transactionOf(own, 7, 0);
	expect([first.world.next("loans"), first.world.next("loans")]).toEqual([
		1, 2,
	]);
	first.commit();
	const second = transactionOf(own, 7, 0);
	expect([second.world.next("loans"), second.world.next("others")]).toEqual([
		3, 1,
	]);
	second.rollback();
	expect(Object.fromEntries(own.counters)).toEqual({ loans: 2 });
});

test("a call, and what is scheduled, stay with the work or go with it", () => {
	const own = runtime();
	const call = {
		event: "x",
		method: "POST",
		address: undefined,
		headers: {},
		body: "",
	} as const;
	for (const end of ["rollback", "commit"] as const) {
		const work = transactionOf(own, 7, 5);
		work.world.callPartner(call);
		work.world.schedule({ at: 9, kind: "x", id: end });
		work[end]();
	}
	expect(own.callbacks).toEqual([{ ...call, number: 1, at: 5 }]);
	expect(own.due.toJSON()).toEqual([{ at: 9, kind: "x", id: "commit" }]);
});

test("of many calls the newest 200 are remembered", () => {
	const own = runtime();
	const work = transactionOf(own, 7, 0);
	for (let count = 0; count < 250; count++)
		work.world.callPartner({
			event: "x",
			method: "POST",
			address: undefined,
			headers: {},
			body: "",
		});
	work.commit();
	expect(own.callbacks).toHaveLength(200);
	expect(own.callbacks[0]?.number).toBe(51);
});

test("a switch of nobody stands nowhere", () => {
	expect(transactionOf(runtime(), 7, 0).world.setting("nobody")).toBe("");
});
