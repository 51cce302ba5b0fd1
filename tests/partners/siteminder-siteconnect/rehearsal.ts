import type { Sample } from "../sample.ts";
import { Integration } from "./integration.ts";

const expected = {
	username: "fake-siteminder",
	password: "Fake!Channel2027",
};

export const siteConnect: Sample = {
	mock: "siteminder-siteconnect",
	variants: {
		"answers a stop sell after the timeout": "siteconnect-availability",
		"answers restrictions with an EchoToken of its own":
			"siteconnect-restrictions",
		"answers a mistake with Success": "siteconnect-errors",
		"hands over a reservation for another hotel": "siteconnect-reservation",
	},
	without: {},
	async play(stage, wrong) {
		const { address, credentials, day, now, pause, served, tester } = stage;
		const partner = new Integration({
			address,
			username: credentials.username ?? "",
			password: credentials.password ?? "",
			channel: credentials.channel_code ?? "",
			hotel: credentials.hotel_code ?? "",
			expected,
			now,
			pause,
			wrong,
		});
		const url = await served(partner.endpoint());
		const [start, end] = [day(7), day(8)];
		const cell = {
			room_type_code: "LFT",
			rate_plan_code: "FLX",
			start,
			end,
		};
		// What SiteMinder's staff does on its own screens.
		const mapping = (body: object) =>
			tester("POST", "sandbox/mapping-screen", body);
		const sell = (body: object) =>
			tester("POST", "sandbox/availability", { ...cell, ...body });
		const price = (amounts: readonly string[]) =>
			tester("POST", "sandbox/rates", { ...cell, amounts });

		await tester("PUT", "sandbox/endpoint", { url });
		await mapping({});
		await sell({ rooms: 5 });
		await sell({ sale: "Close" });
		await sell({ arrival: "Close", departure: "Close", min_stay: 2 });
		await price(["120.00"]);
		for (const mistake of ["password", "hotel"]) await mapping({ mistake });
		for (const mistake of ["room", "rate"]) await sell({ rooms: 1, mistake });
		await stage.set("rate-model", "OBP");
		await price(["110.00", "120.00"]);
		await partner.handOver("Commit", "CH-1001", start, end);
		await partner.handOver("Modify", "CH-1001", start, end);
		await partner.handOver("Cancel", "CH-1001", start, end);
	},
};
