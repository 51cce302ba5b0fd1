import { readFile, writeFile } from "node:fs/promises";
import { pathToFileURL } from "node:url";
import type { Page } from "@playwright/test";
import { mockApis } from "@slipway/mocks";
import { verifyEvidence } from "@slipway/rehearsal/evidence";
import { harOf, Sandbox } from "@slipway/sandbox/engine";
import { consoleOn } from "../sandbox/console-page.ts";
import { complaints } from "../support/accessibility.ts";
import { expect, test } from "../support/test.ts";

const path = "/prioticket/rehearsal/";
const verdict = (page: Page, id: string) => page.locator(`[data-case="${id}"]`);

/** Chooses a file once the first touch has brought the judge. */
async function choose(page: Page, name: string, text: string): Promise<void> {
	await page.goto(path);
	await page.locator("[data-summary]").scrollIntoViewIfNeeded();
	await page.locator(".rehearsal-tools").first().hover();
	await page.locator("[data-rehearsal][data-alive]").waitFor();
	await page.locator("[data-file]").setInputFiles({
		name,
		mimeType: "application/json",
		buffer: Buffer.from(text),
	});
}

test("what this tab has sent from the console is judged", async ({ page }) => {
	const view = consoleOn(page);
	await view.open();
	await view.choose("create-order");
	await view.send();
	await page.goto(path);
	await expect(page.locator("[data-summary]")).toContainText(
		"Judged by what this tab has sent to the sandbox: 2 requests.",
	);
	await expect(verdict(page, "freesale")).toHaveAttribute(
		"data-verdict",
		"passed",
	);
	await expect(verdict(page, "freesale")).toContainText(
		"Exchange 2, POST /v3.8/distributor/orders",
	);
	await expect(verdict(page, "hold-expires")).toHaveAttribute(
		"data-verdict",
		"open",
	);
});

test("a file of recorded requests is judged, by its own failure", async ({
	page,
}) => {
	const api = mockApis.find(({ id }) => id === "prioticket");
	if (!api) throw new Error("There is no Prioticket.");
	const sandbox = new Sandbox(api, 1, {
		clock: () => Date.UTC(2027, 0, 4),
		wait: () => Promise.resolve(),
	});
	for (let time = 0; time < 2; time++)
		await sandbox.exchange({
			method: "POST",
			target: "/v3.8/distributor/oauth2/token",
			headers: {
				authorization: "Basic d3Jvbmc6d3Jvbmc=",
				"content-type": "application/json",
			},
			body: '{"grant_type":"client_credentials"}',
		});
	await choose(
		page,
		"recorded.har",
		JSON.stringify(harOf(sandbox.journal(), "https://staging.example")),
	);
	const failed = verdict(page, "rejected-credentials");
	await expect(failed).toHaveAttribute("data-verdict", "failed");
	await expect(failed).toContainText(
		"Instead: Report rejected credentials to a person, and stop.",
	);
	await page.locator("[data-filter=state]").selectOption("failed");
	await expect(page.locator(".case:visible")).toHaveCount(1);
});

test("the evidence of what this tab has sent checks itself, and tells of a change", async ({
	page,
	context,
}, info) => {
	const view = consoleOn(page);
	await view.open();
	await view.choose("create-order");
	await view.send();
	await page.goto(`${path}#case-rejected-credentials`);
	const attested = verdict(page, "rejected-credentials");
	const note = attested.getByLabel("What you looked at, and the outcome");
	await note.fill("Our log of 4 January.");
	await note.blur();
	await expect(attested).toContainText("not started, attested by you");
	const saved = page.waitForEvent("download");
	await page.getByRole("button", { name: "Download the evidence" }).click();
	const file = await saved;
	expect(file.suggestedFilename()).toBe("prioticket-rehearsal.html");
	const html = await readFile(await file.path(), "utf8");
	expect((await verifyEvidence(html)).is).toBe("as it was made");
	expect(html).toContain("<strong>passed");
	expect(html).toContain("Attested by the partner: Our log of 4 January.");
	for (const [text, says] of [
		[html, "Checked: the content is as it was made."],
		[html.replace("<strong>passed", "<strong>failed"), "CHANGED"],
	] as const) {
		const kept = info.outputPath("evidence.html");
		await writeFile(kept, text);
		const opened = await context.newPage();
		await opened.goto(pathToFileURL(kept).href);
		await expect(opened.getByRole("status")).toContainText(says);
		await opened.close();
	}
});

for (const [name, text, says] of [
	["text.har", "not JSON", "“text.har” is not JSON."],
	["other.json", "{}", "“other.json” is JSON, but no HTTP Archive"],
	[
		"empty.har",
		'{"log":{"entries":[]}}',
		"None of the 0 requests in “empty.har”",
	],
] as const)
	test(`${name} is refused in words, and the cases stay`, async ({ page }) => {
		await choose(page, name, text);
		await expect(page.locator("[data-summary]")).toContainText(says);
		await expect(verdict(page, "freesale")).toBeVisible();
	});

test("examples are a demonstration, and every case is accessible in each state", async ({
	page,
}) => {
	await page.goto(path);
	await expect
		.poll(() => complaints(page, { within: ".rehearsal" }))
		.toEqual([]);
	await page.getByRole("button", { name: "Show how examples pass" }).hover();
	await page.getByRole("button", { name: "Show how examples pass" }).click();
	await expect(page.locator("[data-summary]")).toContainText(
		"a demonstration, which says nothing about your integration",
	);
	await expect(page.locator('[data-verdict="failed"]')).toHaveCount(0);
	await expect(
		page.getByRole("button", { name: "Download the evidence" }),
	).toBeDisabled();
	expect(await complaints(page, { within: ".rehearsal" })).toEqual([]);
	const saved = page.waitForEvent("download");
	await page.getByRole("button", { name: "Save as Markdown" }).click();
	expect((await saved).suggestedFilename()).toBe("prioticket-rehearsal.md");
});

test("every case stands there without JavaScript", async ({ browser }) => {
	const context = await browser.newContext({ javaScriptEnabled: false });
	const page = await context.newPage();
	await page.goto(path);
	await expect(page.locator(".case")).toHaveCount(23);
	await expect(verdict(page, "freesale")).toContainText(
		"Product 62519, without time slots, is booked.",
	);
	await context.close();
});

test("a first tap is not lost while the judge is on its way", async ({
	page,
}) => {
	await page.goto(path);
	await page
		.getByRole("button", { name: "Show how examples pass" })
		.dispatchEvent("click");
	await expect(page.locator("[data-passed-words]")).toHaveText(
		/mandatory passed by the examples$/,
	);
	await expect(verdict(page, "freesale")).toHaveAttribute(
		"data-verdict",
		"passed",
	);
});
