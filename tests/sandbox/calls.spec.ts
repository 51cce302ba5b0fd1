import { complaints } from "../support/accessibility.ts";
import { expect, test } from "../support/test.ts";
import { callsOf } from "./calls.ts";
import { consoleOn, refusedAnswer } from "./console-page.ts";

test("Prioticket: an order calls the webhook, a refused reply is judged, and the clock brings the next attempt", {
	tag: "@every-engine",
}, async ({ page }) => {
	const view = consoleOn(page);
	const calls = callsOf(view);
	await view.open();
	await view.choose("create-webhook");
	await view.example("With a password for the calls (201)");
	await view.send();
	await expect(view.status).toContainText("201");
	await view.choose("create-order");
	await view.send();
	await expect(view.status).toContainText("201");
	await expect(calls.called).toContainText(
		"Prioticket calls you (Order create) and waits for your reply.",
	);
	await calls.called.getByRole("button", { name: "Write the reply" }).click();
	await expect(calls.entry("1. POST Order create")).toBeFocused();
	await expect(calls.panel).toContainText(
		"POST http://localhost:8080/prioticket",
	);
	await expect(calls.panel.getByLabel("Headers of call 1")).toContainText(
		"authorization: Basic ****",
	);
	await calls.panel
		.getByRole("button", { name: "Show what is masked" })
		.click();
	await expect(calls.panel.getByLabel("Headers of call 1")).toContainText(
		"Basic ZmFrZTpmYWtl",
	);
	await expect(calls.panel.getByLabel("Body of call 1")).toContainText(
		'"notification_item_id": "ORD00000001"',
	);

	await calls.begin("Refused: your server fails");
	await calls.send();
	await expect(calls.outcome).toContainText("500");
	await expect(calls.outcome).toBeFocused();
	await expect(calls.problems).toContainText(
		"The notification was answered with 500.",
	);
	await expect(calls.problems).toContainText("modelled");
	await expect(calls.called.getByRole("status")).toHaveText("");

	const coming = calls.panel.getByRole("region", {
		name: "Scheduled calls",
	});
	await expect(coming).toContainText("ORDER_CREATE again, attempt 2, at ");
	await coming.getByRole("button").click();
	await expect(calls.called).toContainText("waits for your reply");
	await calls.entry("2. POST Order create").click();
	await calls.begin("Taken");
	await calls.send();
	await expect(calls.outcome).toContainText(
		"Prioticket finds nothing wrong with it.",
	);
	await expect(coming).toHaveCount(0);
	await view.choose("list-notifications");
	await view.send();
	await expect(view.console.getByLabel("Body of the answer")).toContainText(
		"DELIVERY_SUCCESS",
	);
});

test("Docplanner: a patient books, the push fails and comes again after five minutes; a denial is held to its form", async ({
	page,
}) => {
	const view = consoleOn(page, "docplanner");
	const calls = callsOf(view);
	await view.open();
	await calls.open("list-slots");
	await calls.make("A patient books");
	await expect(calls.called).toContainText(
		"Docplanner calls you (Slot booked)",
	);
	await expect(calls.panel.getByLabel("Headers of call 1")).toContainText(
		"x-api-key: ****",
	);
	await calls.begin("No answer within 10 seconds");
	await expect(calls.panel.getByLabel("Status")).toHaveCount(0);
	await calls.panel.getByRole("button", { name: "Do not answer" }).click();
	await expect(calls.outcome).toContainText("No answer");
	await expect(calls.problems).toContainText(
		"The push could not be delivered.",
	);
	await calls.panel
		.getByRole("button", { name: "Move the clock there: slot-booked again" })
		.click();
	await calls.entry("2. POST Slot booked").click();
	await calls.panel.getByLabel("Status").fill("503");
	await calls.judge();
	await expect(calls.judged).toContainText("The push was answered with 503.");
	await calls.judged
		.getByRole("button", { name: "Apply and judge again" })
		.click();
	await expect(calls.panel.getByLabel("Status")).toHaveValue("204");
	await expect(calls.judged).toContainText("It has not been sent.");
	await calls.send();
	await expect(calls.outcome).toContainText(
		"Docplanner finds nothing wrong with it.",
	);

	await calls.make("A patient would like to book");
	await expect(calls.called).toContainText("Slot booking");
	await calls.begin("Wrong format: denied in plain text");
	await calls.send();
	await expect(calls.problems).toHaveCount(2);
	await expect(calls.problems.first()).toContainText(
		"Content-Type is text/plain.",
	);
});

test("SiteConnect: a good list of rooms passes, a spoilt one is told by its XPath, and a call that waits outlives a reload", async ({
	page,
}) => {
	const view = consoleOn(page, "siteminder-siteconnect");
	const calls = callsOf(view);
	await view.open();
	await calls.open("open-mapping");
	await expect(calls.panel).toContainText("A page cannot receive requests");
	await expect(calls.panel).toContainText(
		/npx http\S+\/slipway-[\d.]+\.tgz sandbox siteminder-siteconnect/,
	);
	await calls.make("Ask for rooms and rates");
	await expect(calls.panel.getByLabel("Body of call 1")).toContainText(
		"OTA_HotelAvailRQ",
	);
	await expect(calls.panel.getByLabel("Body of call 1")).not.toContainText(
		"Fake!Channel2027",
	);
	await expect(calls.body).toHaveValue(/EchoToken="fake-echo-000001"/);
	await calls.judge();
	await expect(calls.judged).toContainText("Nothing is wrong with this reply.");
	await calls.begin("Wrong format: an EchoToken of its own");
	await calls.judge();
	await expect(calls.judged).toContainText(
		"EchoToken is mine; the message had fake-echo-000001.",
	);
	await calls.judged
		.getByRole("button", { name: "Apply and judge again" })
		.click();
	await expect(calls.judged).toContainText("Nothing is wrong with this reply.");
	await calls.begin("Wrong format: two rates in one RoomStay");
	await calls.judge();
	await expect(calls.judged).toContainText(
		"/Envelope/Body/OTA_HotelAvailRS/RoomStays/RoomStay[1]",
	);
	await expect(
		page.evaluate(
			() =>
				new Promise((resolve) => {
					setTimeout(
						() =>
							resolve(
								sessionStorage.getItem(
									"slipway:sandbox:siteminder-siteconnect",
								),
							),
						400,
					);
				}),
		),
	).resolves.toContain('"callbacks":[{"event":"rooms"');

	await page.reload();
	await calls.open("open-mapping");
	await expect(calls.called).toContainText("SiteMinder calls you (Rooms)");
	await expect(calls.entry("1. POST rooms")).toContainText(
		"Waits for your reply",
	);
	await calls.send();
	await expect(calls.outcome).toContainText(
		"SiteMinder finds nothing wrong with it.",
	);

	await calls.make("Send rates");
	await calls.begin("Refused: an error to a message without mistake");
	await calls.send();
	await expect(calls.problems).toContainText(
		"The message has no mistake, and the answer is the error",
	);
	await expect(calls.entry(/POST rates/)).toHaveCount(0);
	await calls.make("Send a room that you do not know");
	await expect(calls.body).toHaveValue(/Room type code not found/);
	await calls.send();
	await expect(calls.outcome).toContainText("nothing wrong");
});

test("a reply that is none is said so and stays in the editor", {
	tag: "@one-engine",
}, async ({ page }) => {
	const view = consoleOn(page);
	const calls = callsOf(view);
	await view.open();
	await calls.open("ping");
	await calls.make("A sample notification");
	await calls.panel.getByLabel("Status").fill("fine");
	await calls.send();
	await expect(calls.panel.getByRole("alert")).toHaveText(
		"“fine” is no status. Write three digits, such as 200.",
	);
	await expect(calls.panel.getByLabel("Status")).toHaveValue("fine");
	await calls.make("A sample notification");
	await calls.entry("2. POST Order create").click();
	await calls.entry("1. POST Order create").click();
	await expect(calls.panel.getByLabel("Status")).toHaveValue("fine");
});

test("a reason that brings no call is told why", {
	tag: "@one-engine",
}, async ({ page, quiet }) => {
	quiet.allow(refusedAnswer);
	const view = consoleOn(page);
	const calls = callsOf(view);
	await view.open();
	await calls.open("ping");
	await calls.make("The last order cancelled");
	await expect(calls.called).toContainText("Prioticket has 2 calls to you");
	await calls.make("The last order cancelled");
	await expect(calls.panel).toContainText("is cancelled already.");
});

test("an event that comes later comes by the clock", {
	tag: "@one-engine",
}, async ({ page }) => {
	const view = consoleOn(page, "holiday-extras-v2");
	const calls = callsOf(view);
	await view.open();
	await calls.open("list-locations");
	await calls.make("A booking that the supplier confirms later");
	await calls.panel
		.getByRole("button", {
			name: /^Move the clock there: The supplier decides/,
		})
		.click();
	await expect(calls.called).toContainText(/booking.confirmed/i);
	await expect(calls.panel.getByLabel("Headers of call 1")).toContainText(
		"x-hx-signature: sha256=",
	);
	await calls.begin("Wrong format: taken, but not with 200");
	await calls.send();
	await expect(calls.problems).toContainText(
		"The event was answered with 204.",
	);
});

for (const [width, scheme] of [
	[390, "dark"],
	[1280, "light"],
] as const)
	test(`the panel is accessible at ${width} px, ${scheme}, and by keyboard alone`, {
		tag: "@one-engine",
	}, async ({ page }) => {
		await page.setViewportSize({ width, height: 844 });
		await page.emulateMedia({ colorScheme: scheme });
		const view = consoleOn(page);
		const calls = callsOf(view);
		await view.open();
		await view.choose("ping");
		await calls.summary.focus();
		await page.keyboard.press("Enter");
		const trigger = calls.panel.getByRole("button", {
			name: "A sample notification",
		});
		await trigger.focus();
		await page.keyboard.press("Enter");
		await expect(calls.called).toContainText("waits for your reply");
		await expect(trigger).toBeFocused();
		await calls.begin("Refused: your server fails");
		await calls.judge();
		await expect(calls.judged.getByRole("listitem")).toHaveCount(1);
		expect(await complaints(page, { within: ".console" })).toEqual([]);
		await calls.panel.getByLabel("Status").focus();
		await page.keyboard.press("Enter");
		await expect(calls.outcome).toBeFocused();
		expect(await complaints(page, { within: ".console" })).toEqual([]);
		expect(
			await page.evaluate(
				() => document.documentElement.scrollWidth <= window.innerWidth,
			),
		).toBe(true);
	});
