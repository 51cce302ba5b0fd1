import { expect, test } from "../support/test.ts";
import { consoleOn } from "./console-page.ts";

test("the answer is a tree to walk, to search, and to copy paths from", async ({
	page,
}) => {
	const view = consoleOn(page);
	await view.open();
	await view.choose("create-order");
	await view.send();
	await view.console.getByRole("button", { name: "Tree" }).click();
	const tree = view.console.getByRole("tree");
	const lines = tree.getByRole("treeitem");
	await lines.first().focus();
	await page.keyboard.press("ArrowDown");
	await expect(lines.nth(1)).toBeFocused();
	await page.keyboard.press("End");
	await expect(lines.last()).toBeFocused();
	await page.keyboard.press("Home");
	await page.keyboard.press("ArrowLeft");
	await expect(lines).toHaveCount(1);
	await expect(lines).toHaveAttribute("aria-expanded", "false");
	await page.keyboard.press("Enter");
	await expect(lines).not.toHaveCount(1);

	await view.console.getByLabel("Search in the answer").fill("order_reference");
	const found = lines.filter({ hasText: /order_reference: "ORD00000001"/ });
	await found.first().click();
	await expect(view.console.locator(".body-path code")).toHaveText(
		"/data/order/order_reference",
	);
	await view.console.getByRole("button", { name: "Text", exact: true }).click();
	await expect(view.console.getByLabel("Body of the answer")).toHaveText(
		/^\s*"order_reference": "ORD00000001",?/,
	);
});

test("an answer of XML is a tree too, with paths as in XPath", async ({
	page,
}) => {
	const view = consoleOn(page, "siteminder-pmsxchange");
	await view.open();
	await view.send();
	await view.console.getByRole("button", { name: "Tree" }).click();
	const root = view.console.getByRole("treeitem").first();
	await expect(root).toContainText("Envelope");
	await root.focus();
	await page.keyboard.press("ArrowDown");
	await expect(view.console.locator(".body-path code")).toHaveText(
		/^\/Envelope\/\w+/,
	);
});

test("an id leads to the operation that reads it, filled in, and a row that changed to the state", async ({
	page,
}) => {
	const view = consoleOn(page);
	await view.open();
	await view.choose("create-order");
	await view.send();
	await view.console
		.getByRole("list", { name: "What it changed in the state" })
		.getByRole("button", { name: "ORD00000001" })
		.click();
	const row = view.console.locator("#state summary", {
		hasText: "ORD00000001",
	});
	await expect(row).toBeFocused();
	await expect(row).toBeInViewport();
	await expect(view.console.getByLabel("Row ORD00000001")).toContainText("{");

	await view.console
		.getByRole("button", { name: "Read an order: ORD00000001" })
		.click();
	await expect(view.address).toHaveValue(
		"/v3.8/distributor/orders/ORD00000001",
	);
	await expect(view.address).toBeFocused();
	await view.console.locator("[data-send]").click();
	await expect(view.status).toContainText("200");
});
