import type { Sandbox } from "@slipway/sandbox/engine";
import { playerOf } from "@slipway/sandbox/test-support";
import { describe, expect, test } from "vitest";
import { siteConnect } from "./api.ts";

const id = "notify-reservation";
const taken = (sandbox: Sandbox) =>
	Object.values(sandbox.tables().reservations ?? {});
const receipts = (sandbox: Sandbox) =>
	Object.values(sandbox.tables().receipts ?? {});

describe("a reservation", () => {
	test("is changed and cancelled under its id", async () => {
		const { send, sandbox } = playerOf(siteConnect);
		for (const [title, status] of [
			["A booking", "Commit"],
			["A change", "Modify"],
			["A cancellation", "Cancel"],
		] as const) {
			await send(id, title);
			expect(taken(sandbox)).toMatchObject([{ id: "CH-1001", status }]);
		}
	});

	test.each([
		["at the same hotel", "A booking"],
		["at another hotel", "An id that was used, at another hotel"],
	])("whose id was used %s is ignored, with Success", async (_, again) => {
		const { send, sandbox } = playerOf(siteConnect);
		await send(id, "A booking");
		await send(id, "A cancellation");
		const before = taken(sandbox);
		const { data } = await send(id, again);
		expect(data).toContain("<Success/>");
		expect(taken(sandbox)).toEqual(before);
		expect(receipts(sandbox).at(-1)).toMatchObject({ outcome: "ignored" });
	});

	test("is changed at no other hotel than its own", async () => {
		const { send, sandbox } = playerOf(siteConnect);
		await send(id, "A booking");
		await send(id, "A cancellation", (body: string) =>
			body.replace("{{hotel_code}}", "SCTEST2"),
		);
		expect(taken(sandbox)).toMatchObject([
			{ status: "Commit", hotel: "SCTEST1" },
		]);
	});

	test("that nobody booked is taken when it is cancelled, with a remark", async () => {
		const { send, sandbox } = playerOf(siteConnect);
		const { data } = await send(id, "A cancellation");
		expect(data).toContain("<Success/>");
		expect(receipts(sandbox)).toMatchObject([
			{ outcome: "taken", remark: "No booking came before it." },
		]);
	});

	test("keeps all its rooms, also those that nobody has mapped", async () => {
		const { send, sandbox } = playerOf(siteConnect);
		await send(id, "Two rooms at one hotel");
		await send(id, "A room that is not mapped");
		expect(taken(sandbox)).toMatchObject([
			{ stays: [{ room: "LFT" }, { room: "STD" }] },
			{ stays: [{ room: "UNKNOWN" }] },
		]);
	});
});

test.each([
	["With a wrong password", 'Type="4" Code="448"'],
	["With a password that does not say its type", 'Type="4" Code="448"'],
	["A hotel that is not connected", 'Type="6" Code="392"'],
	["Two hotels in one reservation", 'Type="10"'],
	["Without ResStatus", 'Type="10"'],
])("%s is answered with %s", async (title, error) => {
	const { send, sandbox } = playerOf(siteConnect);
	const { data } = await send(id, title);
	expect(data).toContain(`<Error ${error}`);
	expect(data).toContain('EchoToken="slipway-0001"');
	expect(taken(sandbox)).toEqual([]);
});

test.each([
	["take", 1],
	["refuse", 0],
])("extensions inside of Total: %s", async (option, count) => {
	const { send, sandbox } = playerOf(siteConnect);
	sandbox.set("extensions", option);
	await send(id, "A booking", (body: string) =>
		body.replace("</Total>", "<TPA_Extensions/></Total>"),
	);
	expect(taken(sandbox)).toHaveLength(count);
});

test.each([
	[0, "no UniqueID"],
	[2, "two UniqueID"],
])("%i ids of type 14 are refused", async (count, fact) => {
	const { send } = playerOf(siteConnect);
	const sent = await send(id, "A booking", (body: string) =>
		count === 0
			? body.replace('<UniqueID Type="14"', '<UniqueID Type="16"')
			: body.replace(/<UniqueID .*?\/>/, (each) => each + each),
	);
	expect(sent.fact).toContain(fact);
});
