import { playerOf } from "@slipway/sandbox/test-support";
import { expect, test } from "vitest";
import { prioticket } from "./api.ts";

const minute = 60_000;

async function called(setting = "1-5-15") {
	const { sandbox, send } = playerOf(prioticket);
	sandbox.set("webhook-retries", setting);
	await send("get-token");
	await send("create-webhook");
	await send("send-sample-notification");
	const reply = (status: number) =>
		sandbox.answerCallback(sandbox.callbacks().at(-1)?.number ?? 0, { status });
	const state = () =>
		Object.values(sandbox.tables().notifications ?? {}).map(
			(each) => (each as { readonly status: string }).status,
		);
	return { sandbox, send, reply, state };
}

test("a notification that fails comes again after 1, 5 and 15 minutes, then never", async () => {
	const { sandbox, reply, state } = await called();
	for (const [index, wait] of [1, 5, 15].entries()) {
		expect(reply(500)[0]?.fact).toBe("The notification was answered with 500.");
		expect(state()).toEqual(["DELIVERY_PENDING"]);
		sandbox.advance(wait * minute - 1);
		expect(sandbox.callbacks()).toHaveLength(index + 1);
		sandbox.advance(1);
		expect(sandbox.callbacks()).toHaveLength(index + 2);
	}
	reply(500);
	expect(state()).toEqual(["DELIVERY_FAILED"]);
	sandbox.advance(600 * minute);
	expect(sandbox.callbacks()).toHaveLength(4);
});

test("a notification that is taken at the second attempt has arrived", async () => {
	const { sandbox, reply, state } = await called();
	reply(503);
	sandbox.advance(minute);
	const [first, second] = sandbox.callbacks();
	expect(second?.body).toBe(first?.body);
	expect(reply(204)).toEqual([]);
	expect(state()).toEqual(["DELIVERY_SUCCESS"]);
	expect(sandbox.calls.upcoming()).toEqual([]);
});

test("a switch turns repeats off", async () => {
	const { sandbox, reply, state } = await called("never");
	reply(500);
	expect(state()).toEqual(["DELIVERY_FAILED"]);
	sandbox.advance(600 * minute);
	expect(sandbox.callbacks()).toHaveLength(1);
});

test("nobody is called again at a webhook that has gone", async () => {
	const { sandbox, send, reply, state } = await called();
	reply(500);
	await send("delete-webhook");
	sandbox.advance(minute);
	expect(sandbox.callbacks()).toHaveLength(1);
	expect(state()).toEqual(["DELIVERY_FAILED"]);
});
