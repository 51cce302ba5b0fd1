import { expect, test } from "../support/test.ts";
import { deskOf } from "./desk.ts";

test("a full session storage is told, and the sandbox goes on in memory", async ({
	page,
}) => {
	const desk = deskOf(page);
	await desk.open();
	await page.evaluate(() => {
		for (let size = 2 ** 22; size >= 1; size /= 2)
			try {
				for (let count = 0; ; count++)
					sessionStorage.setItem(`${size}.${count}`, "x".repeat(size));
			} catch {
				// Full but for less than this.
			}
	});
	const notice = desk.console.getByText("storage is full or switched off");
	await desk.choose("create-order");
	await desk.send();
	await expect(desk.status).toContainText("201");
	await expect(notice).toBeVisible();
	await desk.choose("list-orders");
	await desk.send();
	await expect(desk.console.getByLabel("Body of the answer")).toContainText(
		"ORD00000001",
	);
	await page.evaluate(() => sessionStorage.clear());
	await desk.send();
	await expect(notice).toBeHidden();
	expect(
		await page.evaluate(() =>
			sessionStorage.getItem("slipway:sandbox:prioticket"),
		),
	).toContain("ORD00000001");
});
