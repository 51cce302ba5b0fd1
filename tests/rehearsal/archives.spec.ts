import { readFile } from "node:fs/promises";
import type { Page } from "@playwright/test";
import { findFirefox } from "@slipway/test-browser";
import { expect, test } from "../support/test.ts";
import { recordingFirefox } from "./firefox-archive.ts";
import { servedPartnerPage } from "./partner-page.ts";

/** Judges an archive in the page; the case that its requests break is broken. */
async function judge(page: Page, buffer: Buffer): Promise<void> {
	await page.goto("/prioticket/rehearsal/");
	await page.locator(".rehearsal-tools").first().hover();
	await page.locator("[data-rehearsal][data-alive]").waitFor();
	await page
		.locator("[data-file]")
		.setInputFiles({ name: "recorded.har", mimeType: "text/plain", buffer });
	await expect(
		page.locator('[data-case="rejected-credentials"]'),
	).toHaveAttribute("data-verdict", "failed");
	await expect(page.locator("[data-summary]")).toContainText(
		"Judged by recorded.har: ",
	);
}

test("an archive of Chromium's developer tools is judged", async ({
	page,
	browser,
}, info) => {
	const partner = await servedPartnerPage();
	const path = info.outputPath("chromium.har");
	const recorded = await browser.newContext({
		recordHar: { path, content: "embed" },
	});
	const sending = await recorded.newPage();
	await sending.goto(partner.address);
	await expect(sending).toHaveTitle("Sent");
	await recorded.close();
	partner.close();
	await judge(page, await readFile(path));
});

test("an archive of Firefox's developer tools is judged", async ({
	page,
}, info) => {
	const executable = findFirefox();
	test.skip(executable === undefined, "This machine has no Firefox.");
	const partner = await servedPartnerPage();
	const firefox = await recordingFirefox(
		executable ?? "",
		partner.address,
		info.outputPath(),
	);
	const answered = async () => {
		const text = await readFile(firefox.file, "utf8").catch(() => "");
		return text.match(/"status": 401/g)?.length ?? 0;
	};
	try {
		await expect
			.poll(answered, { timeout: info.timeout / 2 })
			.toBeGreaterThanOrEqual(2);
		await expect(async () =>
			JSON.parse(await readFile(firefox.file, "utf8")),
		).toPass();
	} finally {
		await firefox.close();
		partner.close();
	}
	await judge(page, await readFile(firefox.file));
});
