import type { Sample } from "../sample.ts";
import { Integration } from "./integration.ts";

export const pmsXchange: Sample = {
	mock: "siteminder-pmsxchange",
	variants: {
		"pulls payments again before it confirms them": "pmsxchange-payment",
		"does not escape the name of a guest": "pmsxchange-upload",
	},
	unreadable: ["does not escape the name of a guest"],
	without: {},
	async play({ address, credentials, day, now, wait }, wrong) {
		const partner = new Integration({
			address,
			username: credentials.username ?? "",
			password: credentials.password ?? "",
			pms: credentials.pms_code ?? "",
			hotel: credentials.hotel_code ?? "",
			trace: credentials.trace_token ?? "",
			now,
			wrong,
		});
		const [start, end, next] = [day(7), day(14), day(8)];
		const [room] = await partner.rooms();
		const code = room?.roomTypeCode ?? "LFT";
		await partner.sendAvailability(code, start, end, 4);
		await partner.sendAvailability(code, start, end, 3);
		for (const limit of [2, 3, 4]) {
			await partner.receive();
			await partner.sendAvailability(code, start, end, limit);
			await wait(31 * 60);
		}
		await partner.upload("Smith & Sons <1>", start, next);
		await partner.upload("Smith & Sons", start, next, "SMFAKE-1");
		await partner.payments();
	},
};
