import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { OwnServer } from "../support/own-server.ts";
import { siteFolder } from "../support/site.ts";
import { expect, test } from "../support/test.ts";
import { openAndKeep } from "./kept.ts";
import { pointTo, writeNewerEdition } from "./newer-edition.ts";

let folder: string;
const path = "prioticket/checklist/";

test.use({
	baseURL: async ({ browserName: _ }, use) => {
		folder = mkdtempSync(join(tmpdir(), "slipway-editions-"));
		pointTo(join(folder, "site"), siteFolder);
		const server = new OwnServer(join(folder, "site"));
		await server.start();
		await use(server.origin);
		await server.kill();
		rmSync(folder, { recursive: true });
	},
});

test("a newer edition is announced to the pages that it changes and waits for the reader; what was kept stays, older editions go", async ({
	page,
	context,
}) => {
	await openAndKeep(page, "/prioticket/");
	await openAndKeep(page, `/${path}`);
	const box = page.locator("[data-task] input[type=checkbox]").first();
	await box.check();
	const other = await context.newPage();
	await other.goto("/prioticket/");

	writeNewerEdition(join(folder, "newer"), path, (html) =>
		html.replace("</h1>", " (newer)</h1>"),
	);
	pointTo(join(folder, "site"), join(folder, "newer"));
	await page.evaluate(async () => {
		await (await navigator.serviceWorker.getRegistration())?.update();
	});

	const bar = page.getByRole("status").filter({ hasText: "newer edition" });
	await expect(bar).toBeVisible();
	await expect(page.locator("h1")).not.toContainText("newer");
	await expect(box).toBeChecked();
	await expect(other.locator(".edition-bar")).toHaveCount(0);

	await bar.getByRole("button", { name: "Reload" }).click();
	await expect(page.locator("h1")).toContainText("newer");
	await expect(box).toBeChecked();
	// Its page is the same in both.
	await expect(other.locator(".edition-bar")).toHaveCount(0);

	await other.close();
	await page.reload();
	const editions = () =>
		page.evaluate(async () =>
			(await caches.keys()).filter((name) => name.includes("edition")),
		);
	await expect.poll(editions).toEqual(["slipway /: edition newer"]);
	expect(
		await page.evaluate(
			async () => (await caches.match("/prioticket/")) !== undefined,
		),
		"a page that was kept is kept in the newer edition",
	).toBe(true);
});
