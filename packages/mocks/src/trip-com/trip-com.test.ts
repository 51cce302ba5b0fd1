import { type Player, playerOf } from "@slipway/sandbox/test-support";
import { expect, test } from "vitest";
import { tripCom } from "./api.ts";
import { icodes } from "./credentials.ts";

async function saved(): Promise<Player> {
	const player = playerOf(tripCom);
	for (const operation of [
		"authorize",
		"list-hotels",
		"quote-hotel",
		"check-availability",
		"save-order",
	])
		await player.send(operation);
	return player;
}

async function statusOf(player: Player): Promise<string> {
	const { data } = await player.send("get-order", "By your own number");
	const list: readonly { OrderStatus: string }[] = (
		data as { ReservationsList: [] }
	).ReservationsList;
	return list[0]?.OrderStatus ?? "";
}

const taken = ({ sandbox }: Player) =>
	Object.values(sandbox.tables().nights ?? {}).map(
		(night) => (night as { taken: number }).taken,
	);

test("an order that nobody pays lapses after half an hour, and its rooms come back", async () => {
	const player = await saved();
	expect(taken(player)).toEqual([1]);
	player.sandbox.advance(5 * 60_000);
	expect(await statusOf(player)).toBe("Uncommitted");
	player.sandbox.advance(25 * 60_000);
	await player.send("authorize");
	expect(await statusOf(player)).toBe("Cancel");
	expect(taken(player)).toEqual([0]);
});

test("a paid order is being confirmed, then confirmed two minutes later", async () => {
	const player = await saved();
	await player.send("submit-order");
	expect(await statusOf(player)).toBe("Process");
	player.sandbox.advance(120_000);
	expect(await statusOf(player)).toBe("Confirm");
});

test("a hotel that declines ends the order and frees the room", async () => {
	const player = await saved();
	player.sandbox.setFaults([{ fault: "hotel-declines" }]);
	await player.send("submit-order");
	player.sandbox.setFaults([]);
	player.sandbox.advance(120_000);
	expect(await statusOf(player)).toBe("Cancel");
	expect(taken(player)).toEqual([0]);
});

test("a partner's number used twice is refused, or gives the order of before, as the switch says", async () => {
	const player = await saved();
	const first = player.carried().order_id;
	expect((await player.send("save-order")).fact).toBe(
		`PART-1001 is the order ${first} already.`,
	);
	player.sandbox.set("repeated-number", "same-order");
	expect((await player.send("save-order")).fact).toBeUndefined();
	expect(player.carried().order_id).toBe(first);
	expect(taken(player)).toEqual([1]);
});

test("paying twice is refused", async () => {
	const player = await saved();
	await player.send("submit-order");
	expect((await player.send("submit-order")).fact).toMatch(/is Process\.$/);
});

test("a price that rose between quote and booking shows at the check and refuses the old total", async () => {
	const player = playerOf(tripCom);
	for (const operation of ["authorize", "list-hotels", "quote-hotel"])
		await player.send(operation);
	player.sandbox.setFaults([{ fault: "price-change" }]);
	await player.send("check-availability");
	expect(player.carried().total).toBe("135.5");
	expect((await player.send("save-order")).fact).toBe(
		"The total is 120.5 USD; the stay costs 135.5 USD.",
	);
});

test("a confirmed order is cancelled within its policy, and not after", async () => {
	const free = await saved();
	await free.send("submit-order");
	free.sandbox.advance(120_000);
	expect((await free.send("cancel-order")).fact).toBeUndefined();
	expect((await free.send("cancel-order")).fact).toMatch(
		/is Cancel and can no longer/,
	);
	const late = await saved();
	await late.send("submit-order");
	late.sandbox.advance(6 * 86_400_000);
	await late.send("authorize");
	expect((await late.send("cancel-order")).fact).toMatch(
		/is Confirm and can no longer/,
	);
});

test("a refresh token works once, and for fifteen minutes", async () => {
	const player = playerOf(tripCom);
	await player.send("authorize");
	const used = player.carried().refresh_token;
	await player.send("refresh");
	expect(player.carried().refresh_token).not.toBe(used);
	player.sandbox.advance(900_000);
	const { data, fact } = await player.send("refresh");
	expect(data).toEqual({ ErrCode: 1005, ErrMsg: "INVALID_REFRESHTOKEN" });
	expect(fact).toBe("The refresh token has expired.");
});

test("an expired token gets error 232 inside a good status", async () => {
	const player = playerOf(tripCom);
	await player.send("authorize");
	player.sandbox.advance(600_000);
	expect(await player.send("list-cities")).toMatchObject({
		status: 200,
		data: { ErrCode: 232, ErrMsg: "INVALID_TOKEN" },
	});
	player.sandbox.set("gateway-status", "4xx");
	expect((await player.send("list-cities")).status).toBe(400);
});

test("changes are found in their window of ten minutes", async () => {
	const player = await saved();
	const since = (minutes: number) => () => ({
		HotelReservations: [
			{
				LastModifyDateTime: new Date(
					player.sandbox.now() - minutes * 60_000,
				).toISOString(),
			},
		],
	});
	const { data } = await player.send("list-changes", undefined, since(9));
	expect((data as { HotelReservations: [] }).HotelReservations).toHaveLength(1);
	expect(
		(await player.send("list-changes", undefined, since(11))).fact,
	).toMatch(/660 seconds long/);
});

test("a window of ten minutes is not too long by a fraction of the clock's second", async () => {
	const player = await saved();
	player.sandbox.advance(600_999);
	await player.send("authorize");
	const from = (seconds: number) => () => ({
		HotelReservations: [
			{
				LastModifyDateTime: new Date(player.sandbox.now() - seconds * 1000)
					.toISOString()
					.slice(0, 19),
			},
		],
	});
	const { data, fact } = await player.send(
		"list-changes",
		undefined,
		from(600),
	);
	expect(fact).toBeUndefined();
	expect((data as { HotelReservations: [] }).HotelReservations).toHaveLength(1);
	expect((await player.send("list-changes", undefined, from(601))).fact).toBe(
		"The window is 601 seconds long and begins 601 seconds ago.",
	);
});

test.each(["+0100", "+01:00", "Z", ""])(
	"reads a moment with the offset “%s”",
	async (offset) => {
		const player = await saved();
		const hour = offset.startsWith("+") ? 3_600_000 : 0;
		const time = new Date(player.sandbox.now() + hour - 60_000)
			.toISOString()
			.slice(0, 19);
		const { data } = await player.send("list-changes", undefined, () => ({
			HotelReservations: [{ LastModifyDateTime: `${time}${offset}` }],
		}));
		expect((data as { HotelReservations: [] }).HotelReservations).toHaveLength(
			1,
		);
	},
);

test("a token is got by POST as well, and opens the same", async () => {
	const player = playerOf(tripCom);
	await player.send("authorize-by-form");
	expect((await player.send("list-cities")).fact).toBeUndefined();
	expect(
		await player.send("authorize-by-form", "Without the key"),
	).toMatchObject({
		data: { ErrCode: 1001 },
		fact: "KEY is missing.",
	});
});

test("what is documented and not played is told from a code that nobody has", async () => {
	const player = playerOf(tripCom);
	await player.send("authorize");
	const { token } = player.carried();
	const call = (icode: string) =>
		player.sandbox.exchange({
			method: "POST",
			target: `/openservice/serviceproxy.ashx?ICODE=${icode}&Token=${token}`,
			headers: { "content-type": "application/json" },
			body: "{}",
		});
	expect((await call(icodes.nightAudit))?.status).toBe(501);
	expect((await call("fake0"))?.status).not.toBe(501);
});

test("the terms of a quote are those of the check, of the order and of the order as it is read", async () => {
	const player = await saved();
	const free = "2026-12-07T00:00:00";
	const arrival = "2026-12-09T00:00:00";
	const amount = { Amount: 120.5, CurrencyCode: "USD" };
	const quoted = await player.send("quote-hotel");
	expect(quoted.data).toMatchObject({
		RoomPriceItems: [
			{
				RoomPriceInfos: [
					{
						CancelPolicyInfos: [
							{ PenaltyAmount: [{ Amount: 0 }], End: free },
							{ PenaltyAmount: [amount], Start: free, End: arrival },
						],
					},
				],
			},
			{},
		],
	});
	const checked = await player.send("check-availability");
	const CancelPenalty = { AmountPercent: amount, Start: free, End: arrival };
	expect(checked.data).toMatchObject({
		RoomStays: { RoomStay: { CancelPenalties: { CancelPenalty } } },
	});
	const read = await player.send("get-order", "By your own number");
	expect(read.data).toMatchObject({
		ReservationsList: [
			{
				ResGlobalInfo: {
					CancelPenalties: [
						{ AmountPercent: { Amount: 0 } },
						{ AmountPercent: amount, Start: "2026-12-07 00:00:00" },
					],
				},
			},
		],
	});
});

test("paths and parameters are found in any case", async () => {
	const { sandbox } = playerOf(tripCom);
	const answer = await sandbox.exchange({
		method: "GET",
		target:
			"/OpenServiceAuth/Authorize.ashx?aid=700001&sid=800001&key=fake-proxy-key-700001",
		headers: {},
		body: "",
	});
	expect(JSON.parse(answer?.body ?? "{}").Expires_In).toBe(600);
});
