import { expect, test } from "vitest";
import {
	bookAt,
	freeThatDay,
	idOf,
	played,
	visit,
	wish,
	work,
} from "./test-support.ts";

const beDocplannerPms = ["PUT", "/sandbox/client-kind"] as const;

test("removes an integration for Docplanner's own PMS alone", async () => {
	const { send } = await played();
	expect((await send("DELETE", "integration")).status).toBe(403);
	await send(...beDocplannerPms, { docplanner_pms: true });
	expect((await send("DELETE", "integration")).status).toBe(202);
	await send(...beDocplannerPms, { docplanner_pms: false });
	expect((await send("DELETE", "integration")).status).toBe(403);
});

test("an address without integration stays, and takes no bookings over the API", async () => {
	const { send } = await played();
	await send("PUT", "slots", work("09:00", "12:00", [["7001", 20]]));
	const { body } = await send("POST", bookAt("09:00"), visit());
	await send(...beDocplannerPms, { docplanner_pms: true });
	await send("DELETE", "integration");
	const booking = `bookings/${idOf(body)}`;
	expect((await send("GET", freeThatDay)).status).toBe(200);
	expect((await send("POST", bookAt("10:00"), visit())).status).toBe(404);
	expect((await send("DELETE", booking)).status).toBe(400);
	const confirmed = { confirmed_by: "admin" };
	expect((await send("PUT", `${booking}/confirm`, confirmed)).status).toBe(400);
});

test("nobody is told of visits at an address without integration", async () => {
	const { send } = await played();
	await send("PUT", "slots", work("09:00", "12:00", [["7001", 20]]));
	await send(...beDocplannerPms, { docplanner_pms: true });
	await send("DELETE", "integration");
	await send("POST", "/sandbox/patients/bookings", wish("09:00"));
	const queue = "/api/v3/integration/notifications";
	expect((await send("GET", queue)).status).toBe(404);
});
