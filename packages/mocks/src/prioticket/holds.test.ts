import {
	carriedAtStart,
	carriedFrom,
	requestOf,
	type Sandbox,
} from "@slipway/sandbox/engine";
import { playStory, stillSandbox } from "@slipway/sandbox/test-support";
import { expect, test } from "vitest";
import { prioticket } from "./api.ts";

const operation = (id: string) => {
	const found = prioticket.operations.find((each) => each.id === id);
	if (!found) throw new Error(id);
	return found;
};

async function send(sandbox: Sandbox, id: string, example = 0, carried = {}) {
	const which = operation(id);
	const chosen = which.examples[example];
	if (!chosen) throw new Error(`${id} ${example}`);
	const all = { ...carriedAtStart(prioticket, sandbox.now()), ...carried };
	const answer = await sandbox.exchange(requestOf(which, chosen, all));
	return {
		answer,
		carried: { ...all, ...carriedFrom(prioticket, which, answer) },
	};
}

test("gives held places back when the hold ends", async () => {
	const sandbox = stillSandbox(prioticket);
	const carried = await playStory(
		prioticket,
		(call) => sandbox.exchange(call),
		operation("get-reservation"),
	);
	const slots = () => Object.values(sandbox.tables().slots ?? {});
	expect(slots()).toMatchObject([{ reserved: 2, booked: 0 }]);
	sandbox.advance(15 * 60_000);
	expect(slots()).toMatchObject([{ reserved: 0, booked: 0 }]);
	const { answer } = await send(sandbox, "create-order", 1, carried);
	expect(answer?.status).toBe(422);
});

test("confirms silently what is left of a cart of which one line has expired", async () => {
	const sandbox = stillSandbox(prioticket);
	const state = sandbox.snapshot();
	const products = state.tables.products ?? {};
	sandbox.restore({
		...state,
		tables: {
			...state.tables,
			products: { ...products, 76038: { ...products["76038"], hold: 5 } },
		},
	});
	const before = await playStory(
		prioticket,
		(call) => sandbox.exchange(call),
		operation("create-reservation"),
	);
	const { answer, carried } = await send(
		sandbox,
		"create-reservation",
		2,
		before,
	);
	expect(answer?.status, answer?.body).toBe(201);
	sandbox.advance(10 * 60_000);
	const order = await send(sandbox, "create-order", 1, carried);
	expect(
		JSON.parse(order.answer?.body ?? "").data.order.order_bookings,
	).toHaveLength(1);
});
