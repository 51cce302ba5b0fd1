import type { Sample } from "../sample.ts";
import { Integration, referenceOf } from "./integration.ts";

const notBuilt = "This program books and views; it offers nothing else.";

export const holidayExtras: Sample = {
	mock: "holiday-extras",
	variants: {
		"tries a wrong password again": "bad-credentials",
		"books again what is sold out": "sold-out",
		"sends a duplicate again": "duplicate",
		"books for two users with one token": "token-discipline",
	},
	without: {
		amendment: notBuilt,
		cancellation: notBuilt,
		upgrade: notBuilt,
		"asynchronous-booking": notBuilt,
	},
	async play(
		{ address, credentials, day, wait, lastingFault, noFaults },
		wrong,
	) {
		const partner = new Integration({
			address,
			account: credentials,
			wrong,
		});
		const stay = {
			ArrivalDate: day(7),
			ArrivalTime: "1200",
			DepartDate: day(14),
			DepartTime: "1200",
			NumberOfPax: "2",
		};
		await partner.meetUser();
		await partner.search(stay);
		const answer = await partner.book("LGWS1", stay, "43.50", "FAKE 1");
		await partner.view(referenceOf(answer));
		if (wrong === "books for two users with one token")
			await partner.book("LGWS1", stay, "43.50", "FAKE 2", {
				Surname: "Other",
			});
		await partner.meetUser();
		await partner.search(stay, { ...credentials, Password: "WRONG" });
		await wait(60);
		await partner.search(stay);
		await lastingFault("sold-out", "book-car-park");
		await partner.book("LGWS1", stay, "43.50", "FAKE 3");
		await noFaults();
		await wait(60);
		await partner.book("LGWS1", stay, "1.00", "FAKE 4");
		await wait(60);
		await partner.book("LGWS1", stay, "43.50", "FAKE 4");
		await partner.book("LGWS1", stay, "43.50", "FAKE 4");
	},
};
