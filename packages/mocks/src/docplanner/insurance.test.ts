import { expect, test } from "vitest";
import { at, bookAt, idOf, played, visit, wish, work } from "./test-support.ts";

const range = new URLSearchParams({ start: at("00:00"), end: at("23:00") });
const family = { insurance_provider_id: "501", insurance_plan_id: "5012" };
const shown = {
	id: "501",
	name: "Sample Health",
	plan: "Family",
	plan_id: "5012",
};

/** A morning of visits of 20 minutes. */
async function opened() {
	const run = await played();
	await run.send("PUT", "slots", work("09:00", "12:00", [["7001", 20]]));
	return run;
}

test("a booking keeps its insurance and plan, in the list, by itself and when it is moved", async () => {
	const { send } = await opened();
	const { body } = await send("POST", bookAt("09:00"), {
		...visit(),
		...family,
	});
	expect((await send("GET", `bookings?${range}`)).body).toMatchObject({
		_items: [{ insurance: shown }],
	});
	const id = idOf(body);
	expect((await send("GET", `bookings/${id}`)).body).toMatchObject({
		insurance: shown,
	});
	const moved = await send("POST", `bookings/${id}/move`, {
		address_service_id: "7001",
		start: at("10:00"),
	});
	expect(moved.body).toMatchObject({
		insurance: shown,
		patient: { name: "Vera" },
		address_service: { id: "7001" },
	});
});

test("a booking without a plan or without an insurance shows null", async () => {
	const { send } = await opened();
	const sent = { insurance_provider_id: "502", insurance_plan_id: null };
	await send("POST", bookAt("09:00"), { ...visit(), ...sent });
	await send("POST", bookAt("09:20"), visit());
	expect((await send("GET", `bookings?${range}`)).body).toMatchObject({
		_items: [
			{ insurance: { id: "502", plan: null, plan_id: null } },
			{ insurance: null },
		],
	});
});

test.each([
	["another insurance's plan", { ...family, insurance_plan_id: "5021" }],
	["a plan without its insurance", { insurance_plan_id: "5012" }],
])("%s is refused", async (_, sent) => {
	const { send } = await opened();
	expect(
		await send("POST", bookAt("09:00"), { ...visit(), ...sent }),
	).toMatchObject({
		status: 400,
		body: { errors: { insurance_plan_id: [expect.any(String)] } },
	});
});

test("an event tells the insurance that the patient has chosen", async () => {
	const { send } = await opened();
	await send("POST", "/sandbox/patients/bookings", {
		...wish("09:00"),
		...family,
		patient: {
			name: "Vera",
			phone: "+48000000001",
			insurance_number: "CARD-1",
		},
	});
	const pulled = await send("GET", "/api/v3/integration/notifications");
	expect(pulled.body).toMatchObject({
		data: {
			visit_booking: {
				insurance: shown,
				patient: { insurance_number: "CARD-1" },
			},
		},
	});
});

test("a patient's fields that nobody has given are null", async () => {
	const { send } = await opened();
	const patient = { ...visit().patient, email: null, gender: "f" };
	const { body } = await send("POST", bookAt("09:00"), {
		...visit(),
		patient,
	});
	expect((await send("GET", `bookings/${idOf(body)}`)).body).toMatchObject({
		comment: null,
		patient: {
			name: "Vera",
			email: null,
			birth_date: null,
			nin: null,
			gender: "f",
			insurance_number: null,
		},
	});
});
