import type { Sample } from "../sample.ts";
import { Integration } from "./integration.ts";

export const docplanner: Sample = {
	mock: "docplanner",
	variants: {
		"fetches a token for each call": "token",
		"repeats a call with the expired token": "token",
		"keeps a service that has gone": "mapping-drift",
		"asks for a slot that has gone again": "book-and-lose-the-slot",
		"cancels the old id of a booking that was moved": "move-with-new-id",
		"cancels until it is taken": "cancel-twice",
		"pulls an empty queue again": "empty-queue",
		"sends a double break again": "breaks",
		"does not back off": "back-off",
		"answers pushes with 500": "receive-each-once",
		"answers pings with 500": "endpoint-stays-alive",
		"denies in plain text": "real-time-denial",
	},
	without: {
		presence: "This program does not report who came.",
	},
	async play({ address, credentials, day, wait, fault, served, set }, wrong) {
		const partner = new Integration({
			address,
			clientId: credentials.client_id ?? "",
			clientSecret: credentials.client_secret ?? "",
			wait,
			wrong,
		});
		const [today, date, next] = [day(0), day(7), day(8)];
		const hour = (time: string) => `${date}T${time}:00+01:00`;
		await partner.map();
		await partner.pull();
		await wait(120);
		await partner.sendSlots(hour("22:00"), `${next}T02:00:00+01:00`, ["7001"]);
		await wait(60);
		await partner.sendMapped(hour("09:00"), hour("12:00"), ["7001", "9999"]);
		await wait(60);
		await partner.sendSlots(hour("09:00"), hour("12:00"), ["7001"]);
		await partner.sendSlots(hour("09:00"), hour("13:00"), ["7001"]);
		await partner.slots(date, next);
		const first = await partner.book(hour("09:00"), date, next);
		await partner.book(hour("09:00"), date, next);
		await wait(60);
		const moved = await partner.move(first, hour("11:00"));
		await partner.cancel(moved);
		await partner.cancel(moved);
		await wait(600);
		const id = await partner.createBreak(hour("15:00"), hour("15:30"));
		await partner.changeBreak(id, hour("16:00"), hour("16:30"));
		await partner.createBreak(hour("16:00"), hour("16:30"));
		await partner.deleteBreak(id);
		const patientBooks = (time: string) =>
			fetch(`${address}/sandbox/patients/bookings`, {
				method: "POST",
				headers: { "content-type": "application/json" },
				body: JSON.stringify({
					address_id: "3001",
					address_service_id: "7001",
					start: hour(time),
					duration: 20,
				}),
			});
		await patientBooks("10:00");
		await partner.pull();
		await partner.bookings(today, day(14));
		await wait(3700);
		await partner.call("GET", "facilities");
		await fault("rate-limit", "list-facilities");
		await partner.call("GET", "facilities");

		const endpoint = await served(partner.endpoint());
		await set("monitor", "on");
		await partner.agreeOn(endpoint, false);
		await patientBooks("10:20");
		await wait(300);
		await wait(300);
		await partner.agreeOn(endpoint, true);
		await patientBooks("10:40");
		await wait(1);
	},
};
