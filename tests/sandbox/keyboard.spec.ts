import { expect, test } from "../support/test.ts";
import { consoleOn } from "./console-page.ts";

test("the focus stays where it is when the console wakes, and when a request is sent", async ({
	page,
}) => {
	const view = consoleOn(page);
	await view.open();
	const listed = view.console.locator('[data-operation="create-order"]');
	await listed.focus();
	await view.console.and(page.locator("[data-alive]")).waitFor();
	await expect(listed).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(listed).toHaveAttribute("aria-current", "true");
	await expect(listed).toBeFocused();

	const send = view.console.locator("[data-send]");
	await expect(view.first).toContainText("Sends first: Get a token");
	await send.focus();
	await page.keyboard.press("Enter");
	await expect(view.status).toContainText("201");
	await expect(send).toBeFocused();
	await expect(send).toHaveText("Send");
	await page.keyboard.press("Enter");
	await expect(view.console).toContainText("Journal (3)");
	await expect(send).toBeFocused();
});

test("a request sent by keyboard before the console is awake keeps the focus too", async ({
	page,
}) => {
	const view = consoleOn(page);
	await view.open();
	const send = view.console.locator("[data-send]");
	await send.focus();
	await page.keyboard.press("Enter");
	await expect(view.status).toContainText("200");
	await expect(send).toBeFocused();
});
