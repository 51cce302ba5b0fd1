import type { Sample } from "../sample.ts";
import { Integration } from "./integration.ts";

export const tripCom: Sample = {
	mock: "trip-com",
	variants: {
		"fetches a token for each call": "token-life",
		"repeats a call with the expired token": "token-life",
		"saves an order of a room that is sold out": "sold-out-at-check",
		"saves an order with the old price": "price-change",
		"reads Ack and not Errors": "success-with-errors",
	},
	without: {},
	async play({ address, credentials, day, wait, fault }, wrong) {
		const partner = new Integration({ address, account: credentials, wrong });
		const cities = () =>
			partner.call("cities", {
				SearchByType: { SearchType: 3, IsHaveHotel: "T" },
			});
		const [start, end] = [day(7), day(8)];
		await cities();
		await cities();
		await wait(660);
		await cities();
		const order = (await partner.book("PART-1", start, end)) ?? "";
		await wait(300);
		await partner.read(order);
		await partner.cancel(order);
		await partner.cancel(order);
		await fault("no-availability", "check-availability");
		await partner.book("PART-2", start, end);
		await wait(60);
		await fault("price-change", "check-availability", "save-order");
		await partner.book("PART-3", start, end);
		await wait(60);
		await partner.book("PART-4", start, end, 99);
	},
};
