import { mockApis } from "@slipway/mocks";
import { deskOf } from "../sandbox/desk.ts";
import { expect, test } from "../support/test.ts";

/** What each mock is asked with a body: a booking, or what stands for one. */
const bookings: { readonly [mock: string]: string } = {
	prioticket: "create-order",
	// A slot can be booked only once there are some.
	docplanner: "replace-slots",
	"holiday-extras": "book-car-park",
	"holiday-extras-v2": "book-parking",
	"siteminder-channels-plus": "confirm-reservation",
	"siteminder-pmsxchange": "upload-reservation",
	"siteminder-siteconnect": "notify-reservation",
	"trip-com": "submit-order",
};

for (const { id, provider } of mockApis)
	test(`the console of ${id} books: bodies reach the mock, through its worker`, async ({
		page,
	}) => {
		const desk = deskOf(page, id);
		await desk.open(`/${provider}/sandbox/`);
		await desk.withWorker();
		await desk.choose(bookings[id] ?? "none is named here for this mock");
		await desk.send();
		await expect(desk.status).toHaveAttribute("data-outcome", "good");
		await expect(desk.status).toContainText("through the service worker");
	});
