import { expect, test } from "vitest";
import { bookAt, played, visit, work } from "./test-support.ts";

const doctor = (id: string) =>
	`/api/v3/integration/facilities/1001/doctors/${id}/opinion-request`;

test("asks for an opinion once, by the digits of the telephone number", async () => {
	const { send } = await played();
	const ask = (phone: string) => send("PUT", doctor("2001"), { phone });
	expect(await ask("48 (000) 000-001")).toMatchObject({
		status: 200,
		body: undefined,
	});
	expect((await ask("+48000000001")).status).toBe(422);
});

test("asks nobody before the visit has begun", async () => {
	const { send, sandbox, logIn } = await played();
	const phone = "+48000000009";
	await send("PUT", "slots", work("09:00", "10:00", [["7001", 20]]));
	await send("POST", bookAt("09:00"), {
		...visit(),
		patient: { name: "Nora", phone },
	});
	const ask = () => send("PUT", doctor("2001"), { phone });
	expect((await ask()).status).toBe(422);
	sandbox.advance(7 * 86_400_000);
	await logIn();
	expect((await ask()).status).toBe(200);
});

test.each([
	["2001", "+48000000002", 403],
	["2002", "+48000000002", 409],
	["2004", "+48000000001", 403],
	["2003", "+48000000001", 404],
])("doctor %s asking %s is answered %i", async (id, phone, status) => {
	const { send } = await played();
	expect((await send("PUT", doctor(id), { phone })).status).toBe(status);
});
