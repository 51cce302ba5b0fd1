import type { Sample } from "../sample.ts";
import { Integration } from "./integration.ts";

export const channelsPlus: Sample = {
	mock: "siteminder-channels-plus",
	variants: { "confirms a reservation twice": "channels-plus-booking" },
	without: {},
	async play({ address, credentials, day }, wrong) {
		const partner = new Integration({
			address,
			apiId: credentials.api_id ?? "",
			apiKey: credentials.api_key ?? "",
			wrong,
		});
		const [checkin, checkout] = [day(7), day(8)];
		const stay = `checkin=${checkin}&checkout=${checkout}`;
		const [first] = await partner.search(stay);
		await partner.searchByRoom(stay, 100);
		const reference = await partner.book(first?.uuid ?? "", checkin, checkout);
		await partner.change(reference, "Arriving after 22:00");
		await partner.cancel(reference);
	},
};
