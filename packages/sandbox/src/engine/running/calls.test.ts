import { describe, expect, test } from "vitest";
import { library } from "../../example/library.ts";
import { playerOf } from "../../test-support/index.ts";
import type { MockApi } from "../contract/mock-api.ts";

/** The example, once it has called its partner. */
async function called(api: MockApi = library, send = true) {
	const { sandbox, send: play } = playerOf(api);
	await play("get-token");
	if (send) await play("set-address");
	await play("borrow");
	sandbox.advance(14 * 86_400_000);
	const [call] = sandbox.callbacks();
	if (!call) throw new Error("Nobody was called.");
	return { sandbox, call };
}

describe("a call to the partner", () => {
	test("is told before it is made, and has an address once there is one", async () => {
		const { sandbox, send } = playerOf(library);
		await send("get-token");
		expect(sandbox.calls.addressKnown()).toBe(false);
		await send("set-address");
		expect(sandbox.calls.addressKnown()).toBe(true);
		await send("borrow");
		expect(sandbox.calls.upcoming()).toEqual([
			{ at: sandbox.now() + 14 * 86_400_000, title: "L1 becomes overdue" },
		]);
	});

	test("is answered once", async () => {
		const { sandbox, call } = await called();
		expect(sandbox.answerCallback(call.number, { status: 204 })).toEqual([]);
		expect(sandbox.callbacks()[0]?.reply).toEqual({ status: 204 });
		expect(sandbox.answerCallback(call.number, { status: 500 })).toEqual([]);
		expect(sandbox.calls.judge(call.number, { status: 500 })).toEqual([]);
		expect(sandbox.callbacks()[0]?.reply).toEqual({ status: 204 });
	});

	test("is judged without being answered", async () => {
		const { sandbox, call } = await called();
		expect(sandbox.calls.judge(call.number, { status: 500 })[0]?.fact).toBe(
			"The notice was answered with 500.",
		);
		expect(sandbox.callbacks()[0]?.reply).toBeUndefined();
	});

	test("can be answered by what the mock has ready, or by nothing", async () => {
		const { sandbox, call } = await called();
		const ready = sandbox.calls.replies(call);
		expect(ready.map(({ kind }) => kind)).toEqual([
			"good",
			"refused",
			"no answer",
		]);
		expect(ready.at(-1)?.reply.failure).toMatch(/within 10 seconds/);
		const patient = sandbox.calls.replies({ ...call, patience: 2000 });
		expect(patient.at(-1)?.title).toBe("No answer within 2 seconds");
	});

	test("changes nothing where the mock does not listen to answers", async () => {
		const { answered: _, partner: __, ...deaf } = library;
		const { sandbox, call } = await called(deaf as MockApi);
		expect(sandbox.calls.judge(call.number, { status: 500 })).toEqual([]);
		expect(sandbox.answerCallback(call.number, { status: 500 })).toEqual([]);
		expect(sandbox.calls.replies(call).map(({ kind }) => kind)).toEqual([
			"no answer",
		]);
		expect(sandbox.calls.addressKnown()).toBe(false);
		expect(sandbox.calls.upcoming()).toEqual([]);
	});
});

describe("a call that is shown", () => {
	test("hides secrets in address, headers, body and reply, in whichever it was first", async () => {
		const { sandbox, call } = await called();
		const masked = sandbox.calls.masked({
			...call,
			address: "https://user:p4ssword@x.example/",
			headers: { authorization: "Bearer SECRET1", "X-Sign": "SECRET2" },
			secretHeaders: ["X-Sign"],
			body: "SECRET1 p4ssword",
			reply: {
				status: 500,
				headers: { "x-echo": "SECRET2" },
				body: "client_secret=SECRET3",
				failure: "SECRET1 was wrong",
			},
			problems: [
				{
					place: "body",
					pointer: "",
					fact: "It is SECRET3.",
					rule: { says: "", confidence: "modelled", source: "sandbox" },
				},
			],
		});
		expect(JSON.stringify(masked)).not.toMatch(/SECRET|p4ssword/);
		expect(masked.reply).toMatchObject({
			status: 500,
			failure: "**** was wrong",
		});
	});

	test("without an address has none, and no more of a reply than came", async () => {
		const { sandbox, call } = await called(library, false);
		expect(sandbox.calls.masked(call)).toEqual({ ...call, address: undefined });
		const reply = { failure: "No answer." };
		expect(sandbox.calls.masked({ ...call, reply }).reply).toEqual(reply);
		expect(
			sandbox.calls.masked({ ...call, reply: { status: 200 } }).reply,
		).toEqual({ status: 200 });
	});
});

test("a long answer is kept in part", async () => {
	const { sandbox, call } = await called();
	sandbox.answerCallback(call.number, {
		status: 204,
		body: "x".repeat(20_000),
	});
	expect(sandbox.callbacks()[0]?.reply?.body).toMatch(
		/20,000 characters in all/,
	);
});
