import type { Page } from "@playwright/test";
import { expect, test } from "../support/test.ts";
import { consoleOn, refusedAnswer } from "./console-page.ts";

/** One mock of each protocol, each by what its page offers. */
const stories = [
	{
		protocol: "JSON",
		mock: "siteminder-channels-plus",
		operation: "cancel-reservation",
		example: "The last one (200)",
		first: /^Sends first: .*Lock rooms, Confirm\.$/,
		refused: ["cancel-reservation", "An unknown reference (404)"],
	},
	{
		protocol: "JSON with a token",
		mock: "docplanner",
		operation: "book-slot",
		example: "The first free slot (200)",
		first: /^Sends first: .*Replace slots, List free slots\.$/,
		refused: ["book-slot", "A time that is no slot (404)"],
	},
	{
		protocol: "forms",
		mock: "holiday-extras",
		operation: "search-lounges",
		example: undefined,
		first: /^Sends first: .*\.$/,
		refused: ["search-lounges", "Without adults (200)"],
	},
	{
		protocol: "SOAP",
		mock: "siteminder-pmsxchange",
		operation: "confirm-reservations",
		example: "Taken (200)",
		first: /^Sends first: Pull reservations\.$/,
		refused: ["ping", "With a wrong password (200)"],
	},
] as const;

for (const story of stories) {
	const { protocol, mock, operation, example, first, refused } = story;
	test(`what must come first is sent first, and one press mends a refusal: ${protocol}`, async ({
		page,
		quiet,
	}) => {
		quiet.allow(refusedAnswer);
		const view = consoleOn(page, mock);
		await view.open();
		await view.choose(operation);
		if (example) await view.example(example);
		await expect(view.first.locator("span")).toHaveText(first);
		await view.send();
		await expect(view.status).toHaveAttribute("data-outcome", "good");
		await view.choose(refused[0]);
		await view.example(refused[1]);
		await view.send();
		await expect(view.status).toHaveAttribute("data-outcome", "refused");
		const fixes = view.problems.getByRole("button", {
			name: "Apply and resend",
		});
		await fixes.click();
		await expect(view.status).toHaveAttribute("data-outcome", "good");
		await expect(view.problems).toHaveCount(0);
	});
}

const docplanner = async (page: Page) => {
	const view = consoleOn(page, "docplanner");
	await view.open();
	return view;
};

test("a multipart form is sent with the ends of lines that it must have", async ({
	page,
}) => {
	const view = await docplanner(page);
	await view.choose("get-token");
	await view.console.locator(".prism-code-editor").waitFor();
	await view.example("As the client library for PHP asks (200)");
	await view.send();
	await expect(view.status).toContainText("200");
});

test("a token that has expired is fetched anew by the fix", async ({
	page,
	quiet,
}) => {
	quiet.allow(refusedAnswer);
	const view = consoleOn(page);
	await view.open();
	await view.choose("list-orders");
	await view.send();
	await expect(view.status).toContainText("200");
	await view.drawer("Clock, faults and switches").click();
	for (let hour = 0; hour < 2; hour++)
		await view.console.getByRole("button", { name: "+ 1 hour" }).click();
	await view.send();
	await expect(view.status).toContainText("401");
	await view.problems.getByRole("button", { name: "Apply and resend" }).click();
	await expect(view.status).toContainText("200");
});

test("a value that only the user can know has no button, and the cursor is put there", async ({
	page,
	quiet,
}) => {
	quiet.allow(refusedAnswer);
	const view = await docplanner(page);
	await view.choose("create-break");
	await view.example("Ending before it begins (422)");
	await view.send();
	await expect(view.problems).toContainText("Only you can know");
	await expect(
		view.problems.getByRole("button", { name: "Apply and resend" }),
	).toHaveCount(0);
	await view.problems.getByRole("button", { name: "Edit it" }).click();
	await expect(view.body).toBeFocused();
	expect(
		await page.evaluate(() => document.getSelection()?.toString()),
	).toContain('"till"');
});

test("a name in braces that nobody brings is not sent, and said", async ({
	page,
}) => {
	const view = consoleOn(page);
	await view.open();
	await view.choose("ping");
	await view.address.fill("/v3.8/distributor/orders/{{nothing}}");
	await view.console.getByRole("button", { name: "Send", exact: true }).click();
	await expect(view.console.getByRole("alert")).toContainText(
		"No answer brings {{nothing}}",
	);
	await expect(view.status).toHaveCount(0);
});

test("a chain stops at the step that fails, and shows it", async ({
	page,
	quiet,
}) => {
	quiet.allow(/Failed to load resource/);
	const view = consoleOn(page);
	await view.open();
	await view.choose("create-order");
	await view.drawer("Clock, faults and switches").click();
	await view.console
		.getByRole("combobox", { name: "Fault", exact: true })
		.selectOption({ label: "Server error" });
	await view.console.getByRole("button", { name: "Switch on" }).click();
	await view.send();
	await expect(view.console.getByRole("alert")).toContainText(
		/“Get a token” must succeed first and was answered with 500, so “.*” was not sent\./,
	);
	await expect(view.drawer("Journal (1)")).toBeVisible();
	await expect(view.problems).toContainText(
		"A fault that is switched on caused this.",
	);
});

test("edits stay for the life of the tab, and can be taken back", async ({
	page,
}) => {
	const view = consoleOn(page);
	await view.open();
	await view.choose("list-orders");
	const example = await view.address.inputValue();
	await view.address.fill(`${example}&page=2`);
	await view.choose("ping");
	await view.choose("list-orders");
	await expect(view.address).toHaveValue(`${example}&page=2`);
	await page.reload();
	await view.choose("list-orders");
	await expect(view.address).toHaveValue(`${example}&page=2`);
	await view.console
		.getByRole("button", { name: "Back to the example" })
		.click();
	await expect(view.address).toHaveValue(example);
	await view.console.getByRole("button", { name: "Undo" }).click();
	await expect(view.address).toHaveValue(`${example}&page=2`);
});

test("a credential that was typed is never stored", async ({ page }) => {
	const view = consoleOn(page);
	await view.open();
	await view.choose("list-orders");
	await view.headers.fill("Authorization: Bearer typed-by-hand");
	await view.choose("ping");
	await view.choose("list-orders");
	await expect(view.headers).toHaveValue("Authorization: Bearer typed-by-hand");
	await view.address.fill("/elsewhere");
	await view.choose("ping");
	await view.address.fill("/kept");
	await expect
		.poll(() => page.evaluate(() => JSON.stringify({ ...sessionStorage })))
		.toContain("/kept");
	expect(
		await page.evaluate(() => JSON.stringify({ ...sessionStorage })),
	).not.toContain("typed-by-hand");
});
