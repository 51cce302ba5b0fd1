import { prioticket } from "@slipway/mocks/prioticket";
import { draftOf } from "@slipway/sandbox/engine";
import { expect, test } from "vitest";
import { broughtBy } from "./brought.ts";

const operation = (id: string) => {
	const found = prioticket.operations.find((each) => each.id === id);
	if (!found) throw new Error(id);
	return found;
};
const json = (data: unknown) => ({
	status: 201,
	headers: { "content-type": "application/json" },
	body: JSON.stringify(data),
});

test("an order leads to what reads it, filled in", () => {
	const [order] = broughtBy(
		prioticket,
		operation("create-order"),
		json({ data: { order: { order_reference: "ORD 1" } } }),
	);
	expect(order).toMatchObject({ name: "order_reference", value: "ORD 1" });
	expect(order?.readers[0]?.title).toBe("Read an order");
	expect(order?.readers[0]?.draft.target).toBe(
		draftOf(operation("get-order")).target.replace(
			"{{order_reference}}",
			"ORD%201",
		),
	);
});

test("a token leads nowhere, and is not shown", () => {
	expect(
		broughtBy(
			prioticket,
			operation("get-token"),
			json({ access_token: "secret" }),
		),
	).toEqual([]);
});
