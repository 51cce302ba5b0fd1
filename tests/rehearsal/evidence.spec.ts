import { writeFileSync } from "node:fs";
import { pathToFileURL } from "node:url";
import type { Page, TestInfo } from "@playwright/test";
import { allProcesses } from "@slipway/core/providers";
import { mockApis } from "@slipway/mocks";
import { demonstrate, inOrder, reportOf, trafficOf } from "@slipway/rehearsal";
import { evidenceFile, verifyEvidence } from "@slipway/rehearsal/evidence";
import { allScripts } from "@slipway/rehearsal/scripts";
import { Sandbox } from "@slipway/sandbox/engine";
import { complaints } from "../support/accessibility.ts";
import { expect, test } from "../support/test.ts";

/** Evidence of every case of Prioticket, as the examples play them. */
async function evidence(): Promise<string> {
	const api = mockApis.find(({ id }) => id === "prioticket");
	const process = allProcesses().find(({ id }) => id === "prioticket");
	const scripts = allScripts.prioticket ?? {};
	if (!api || !process) throw new RangeError("There is no Prioticket.");
	const played = [];
	for (const rehearsed of Object.values(scripts)) {
		if ("needs" in rehearsed) continue;
		const sandbox = new Sandbox(api, 1, {
			clock: () => Date.UTC(2027, 0, 4),
			wait: () => Promise.resolve(),
		});
		await demonstrate(sandbox, rehearsed[0]?.demonstration ?? []);
		// What HTML and its reading back could change.
		await sandbox.exchange({
			method: "GET",
			target: "/v3.8/distributor/products?a=%00",
			headers: { "x-odd": "<b>&amp;\u00a0\ud800</b>" },
			body: "\r\n</script><!--\u0000\ufeff\u202e",
		});
		played.push(trafficOf(sandbox));
	}
	const [first, ...others] = played;
	if (!first) throw new RangeError("Nothing was played.");
	const traffics = new Map([[api.id, inOrder(first, others)]]);
	return evidenceFile({
		process,
		scripts,
		apis: [api],
		traffics,
		report: reportOf(process, scripts, traffics),
		observed: { in: "a simulation", seed: 1 },
		made: Date.UTC(2027, 0, 4),
	});
}

async function open(page: Page, info: TestInfo, html: string): Promise<void> {
	const path = info.outputPath("evidence.html");
	writeFileSync(path, html);
	await page.goto(pathToFileURL(path).href);
}

test("evidence checks itself offline, and reads well for everybody", async ({
	page,
	context,
}, info) => {
	const html = await evidence();
	expect((await verifyEvidence(html)).is).toBe("as it was made");
	await context.setOffline(true);
	await open(page, info, html);
	await expect(page.getByRole("status")).toHaveText(
		"Checked: the content is as it was made.",
	);
	expect(await complaints(page)).toEqual([]);
	for (const width of [390, 1280]) {
		await page.setViewportSize({ width, height: 800 });
		expect(
			await page.evaluate(
				() =>
					document.documentElement.scrollWidth -
					document.documentElement.clientWidth,
			),
		).toBe(0);
	}
	await page
		.getByRole("link", { name: /^Exchange \d+, POST/ })
		.first()
		.click();
	await expect(page.locator(":target")).toBeInViewport();
});

for (const [what, change] of [
	["page", (html: string) => html.replace("<strong>passed", "<strong>failed")],
	["data", (html: string) => html.replace('"is":"passed"', '"is":"failed"')],
	["archive", (html: string) => html.replace('"status":200', '"status":201')],
	["blanks", (html: string) => html.replace('"is":', '"is": ')],
] as const)
	test(`evidence whose ${what} was changed says so itself`, async ({
		page,
	}, info) => {
		const html = await evidence();
		expect(change(html)).not.toBe(html);
		await open(page, info, change(html));
		await expect(page.getByRole("status")).toContainText("CHANGED");
	});
