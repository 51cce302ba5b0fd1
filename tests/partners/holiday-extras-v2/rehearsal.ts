import type { Sample } from "../sample.ts";
import { Integration } from "./integration.ts";

export const holidayExtrasV2: Sample = {
	mock: "holiday-extras-v2",
	variants: {
		"books again under another key": "retry-without-doubling",
		"reads a pending booking at once": "asynchronous-booking",
		"answers events with 204": "asynchronous-booking",
		"takes events without a look at the signature": "asynchronous-booking",
	},
	without: {},
	async play({ address, credentials, day, wait, fault, served, set }, wrong) {
		const partner = new Integration({
			address,
			clientId: credentials.client_id ?? "",
			clientSecret: credentials.client_secret ?? "",
			webhookSecret: credentials.webhook_secret ?? "",
			wait,
			wrong,
		});
		const [start, end] = [day(7), day(14)];
		const offer = async (code = "LHRS1") => {
			const found = (await partner.search(start, end)).find(
				({ product_code }) => product_code === code,
			);
			if (!found) throw new Error(`${code} is not offered.`);
			return found;
		};
		const book = async (reference: string, code?: string) =>
			partner.book(reference, await offer(code), start, end);

		const { booking_reference: booked } = await book("ORDER-1");
		await partner.call("GET", `bookings/parking/${booked}`);
		const { data: quote } = await partner.call(
			"PATCH",
			`bookings/parking/${booked}/amendments/quote`,
			{ parking_entry_datetime: `${day(8)}T08:00:00` },
		);
		await partner.call(
			"POST",
			`bookings/parking/${booked}/amendments/confirm`,
			{ amendment_token: quote.amendment_token },
		);
		const { data: refund } = await partner.call(
			"GET",
			`bookings/parking/${booked}/cancellations/quote`,
		);
		for (const _ of [1, 2])
			await partner.call(
				"POST",
				`bookings/parking/${booked}/cancellations/confirm`,
				{ cancellation_token: refund.cancellation_token },
			);
		await fault("sold-out", "book-parking");
		await book("ORDER-2");
		await partner.search(start, end);
		await wait(60);
		const old = await offer();
		await wait(31 * 60);
		await partner.book("ORDER-3", old, start, end);
		await book("ORDER-4");
		// The partnerships manager is told of the endpoint; in the sandbox an address of its own takes it.
		await partner.call("POST", "../sandbox/event-address", {
			address: await served(partner.endpoint()),
		});
		await set("event-delivery", "forged");
		await partner.settle(await book("ORDER-5", "LHRS2"));
		await wait(600);
		const last = await offer();
		await fault("timeout-after-commit", "book-parking");
		await partner.book("ORDER-6", last, start, end);
	},
};
