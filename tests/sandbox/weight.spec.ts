import { gzipSync } from "node:zlib";
import { expect, test } from "../support/test.ts";
import { consoleOn } from "./console-page.ts";

const kilobyte = 1024;
/** Script of the page before the console is first used. */
const budgetBefore = 110 * kilobyte;
/** Script with worker client, editor, snippets, journal, tree, the panel of calls and a certification case. */
const budgetAfter = 260 * kilobyte;

test("the page stays within its budgets before and after the first use", async ({
	page,
}) => {
	const sizes: Promise<number>[] = [];
	page.on("response", (response) => {
		if (response.request().resourceType() === "script")
			sizes.push(response.body().then((body) => gzipSync(body).length));
	});
	const total = async () =>
		(await Promise.all(sizes)).reduce((sum, size) => sum + size, 0);
	const view = consoleOn(page);
	await page.goto("/prioticket/sandbox/", { waitUntil: "networkidle" });
	const before = await total();
	await view.send();
	await view.console.locator(".prism-code-editor").waitFor();
	await view.drawer("Use in my own code").click();
	await expect(view.console.getByLabel("The program in curl")).toContainText(
		"localhost:4010",
	);
	await view.drawer(/^Journal/).click();
	await view.exchanges.first().locator("> button").click();
	await view.console.getByRole("button", { name: "Tree" }).click();
	await view.console.getByRole("tree").waitFor();
	await view.drawer("Calls to you").click();
	await expect(view.console.locator(".calls")).toBeVisible();
	await view.drawer("Story").click();
	await view.console
		.getByLabel("Variation")
		.selectOption("case rejected-credentials");
	await expect(view.console.locator(".case-stands")).toBeVisible();
	await page.waitForLoadState("networkidle");
	const after = await total();
	test.info().annotations.push({
		type: "script",
		description: `${before} bytes before, ${after} bytes after`,
	});
	expect(before).toBeLessThanOrEqual(budgetBefore);
	expect(after).toBeGreaterThan(before);
	expect(after).toBeLessThanOrEqual(budgetAfter);
});
