import { expect, test } from "../support/test.ts";
import { consoleOn } from "./console-page.ts";

test("a full session storage is told, and the sandbox goes on in memory", async ({
	page,
}) => {
	const view = consoleOn(page);
	await view.open();
	await page.evaluate(() => {
		for (let size = 2 ** 22; size >= 1; size /= 2)
			try {
				for (let count = 0; ; count++)
					sessionStorage.setItem(`${size}.${count}`, "x".repeat(size));
			} catch {
				// Full but for less than this.
			}
	});
	const notice = view.console.getByText("storage is full or switched off");
	await view.choose("create-order");
	await view.send();
	await expect(view.status).toContainText("201");
	await expect(notice).toBeVisible();
	await view.choose("list-orders");
	await view.send();
	await expect(view.console.getByLabel("Body of the answer")).toContainText(
		"ORD00000001",
	);
	await page.evaluate(() => sessionStorage.clear());
	await view.send();
	await expect(notice).toBeHidden();
	expect(
		await page.evaluate(() =>
			sessionStorage.getItem("slipway:sandbox:prioticket"),
		),
	).toContain("ORD00000001");
});
