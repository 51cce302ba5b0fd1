import { mockApis } from "@slipway/mocks";
import { consoleOn } from "../sandbox/console-page.ts";
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

/** One of JSON, one of forms, one of XML: the others send their bodies in the same three ways. */
const inEachEngine = ["prioticket", "holiday-extras", "siteminder-pmsxchange"];

for (const { id } of mockApis)
	test(`the console of ${id} answers its first request, and books: bodies reach the mock, through its worker`, {
		tag: inEachEngine.includes(id) ? [] : "@one-engine",
	}, async ({ page }) => {
		const view = consoleOn(page, id);
		const isAnswered = async () => {
			await view.send();
			await expect(view.status).toHaveAttribute("data-outcome", "good");
			await expect(view.status).toContainText("through the service worker");
		};
		await view.open();
		await view.withWorker();
		await test.step("its first request", isAnswered);
		await test.step("a booking", async () => {
			await view.choose(bookings[id] ?? "none is named here for this mock");
			await isAnswered();
		});
	});
