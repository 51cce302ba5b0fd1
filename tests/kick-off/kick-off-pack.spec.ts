import { allProcesses } from "@slipway/core/providers";
import { getDocumentProxy } from "unpdf";
import { expect, test } from "../support/test.ts";

for (const { id, provider } of allProcesses())
	test(`the kick-off pack of ${provider} prints on two sheets`, async ({
		page,
	}) => {
		await page.goto(`/${id}/kick-off-pack/`);
		const sheets = await page.pdf({ format: "A4" });
		const { numPages } = await getDocumentProxy(new Uint8Array(sheets));
		expect(numPages).toBeLessThanOrEqual(2);
	});

test("the answers of the checklist are ticked in the scope, and the page says so", async ({
	page,
}) => {
	await page.goto("/prioticket/kick-off-pack/");
	const scope = page.getByRole("group", { name: "How will you book?" });
	await expect(scope.getByLabel("Reserve first, then confirm")).toBeChecked();
	await expect(page.getByText("what we assume until you answer")).toBeVisible();

	await page.goto("/prioticket/checklist/");
	await page
		.getByRole("group", { name: "How will you book?" })
		.getByLabel("Order directly")
		.check();
	await expect
		.poll(() =>
			page.evaluate(() => localStorage["slipway:progress:prioticket"]),
		)
		.toContain("booking");
	await page.goto("/prioticket/kick-off-pack/");
	await expect(scope.getByLabel("Order directly")).toBeChecked();
	await expect(
		page.getByText("Ticked: your answers from the checklist"),
	).toBeVisible();
});

test.describe("without JavaScript", () => {
	test.use({ javaScriptEnabled: false });

	test("the pack is complete: people, scope, lists, questions and dates to fill in", async ({
		page,
	}) => {
		await page.goto("/siteminder/kick-off-pack/");
		await expect(
			page.getByRole("textbox", { name: /^Answer: / }),
		).not.toHaveCount(0);
		await expect(
			page.getByRole("textbox", { name: /agreed date$/ }),
		).toHaveCount(5);
		await expect(page.getByRole("button", { name: "Print" })).toBeHidden();
	});
});
