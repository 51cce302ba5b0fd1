import type { Page } from "@playwright/test";
import { complaints } from "../support/accessibility.ts";
import { watchScripts } from "../support/script-bytes.ts";
import { expect, test } from "../support/test.ts";

/** A browser with two integrations with Prioticket, as the first one and a second one that was added. */
async function two(page: Page): Promise<void> {
	await page.clock.setFixedTime("2027-01-08T10:00:00");
	await page.addInitScript(() => {
		if (
			location.protocol !== "http:" ||
			localStorage["slipway:open:prioticket"]
		)
			return;
		const entry = (value: unknown) => [{ value, at: 1, by: "0ann", n: 1 }];
		const progress = (name: string, tasks: object) =>
			JSON.stringify({
				format: "slipway-progress",
				version: 1,
				process: "prioticket",
				answers: {},
				details: { name: entry(name) },
				tasks,
			});
		const status = entry({ is: "done", on: "2027-01-08" });
		localStorage["slipway:progress:prioticket"] = progress("Nordic Tours", {
			"submit-access-request": { status },
			"describe-supplier-portfolio": { status },
		});
		localStorage["slipway:progress:prioticket~b2"] = progress(
			"Alpine Pass",
			{},
		);
		localStorage["slipway:open:prioticket"] = "prioticket";
	});
}

const firstTask = "Ask the Service Desk for staging access";
const switcher = (page: Page) =>
	page.getByRole("navigation", { name: "Your integrations with Prioticket" });

test("a page says which of several integrations it shows, and leads to the others", async ({
	page,
}) => {
	await two(page);
	await page.goto("/prioticket/checklist/");
	await expect(switcher(page).locator("[aria-current]")).toHaveText(
		"Nordic Tours",
	);
	const box = page.getByRole("checkbox", { name: firstTask, exact: true });
	await expect(box).toBeChecked();
	await switcher(page).getByRole("link", { name: "Alpine Pass" }).click();
	await expect(switcher(page).locator("[aria-current]")).toHaveText(
		"Alpine Pass",
	);
	await expect(page.locator("[data-checklist][data-alive]")).toBeAttached();
	await expect(box).not.toBeChecked();
	await box.check();
	await expect(page.locator("[data-announcer]")).toContainText("1 of");
	expect(
		await page.evaluate(
			() =>
				Object.keys(
					JSON.parse(localStorage["slipway:progress:prioticket"]).tasks,
				).length,
		),
	).toBe(2);

	// Whatever page of the guide comes next in this tab, it shows the same integration.
	await page.goto("/prioticket/request-access/");
	await expect(switcher(page).locator("[aria-current]")).toHaveText(
		"Alpine Pass",
	);
	await expect(
		page.getByRole("checkbox", { name: `Done: ${firstTask}` }),
	).toBeChecked();
	await page.goto("/prioticket/timeline/");
	await expect(page.locator("[data-timeline][data-alive]")).toBeAttached();
	await expect(switcher(page).locator("[aria-current]")).toHaveText(
		"Alpine Pass",
	);
	expect(await complaints(page)).toEqual([]);
});

test("calendar entries of two integrations with one provider have different names", async ({
	page,
}) => {
	await two(page);
	const uids = async (integration: string) => {
		await page.goto(`/prioticket/timeline/?integration=${integration}`);
		await expect(page.locator("[data-timeline][data-alive]")).toBeAttached();
		const waiting = page.waitForEvent("download");
		await page.getByRole("button", { name: /Save for your calendar/ }).click();
		const stream = await (await waiting).createReadStream();
		const text = (await stream.toArray()).join("");
		return new Set(text.match(/^UID:.*$/gm));
	};
	const first = await uids("prioticket");
	const second = await uids("prioticket~b2");
	expect(first.size).toBeGreaterThan(5);
	expect([...second].filter((uid) => first.has(uid))).toEqual([]);
	// A later file of the same integration updates the earlier one, and cancels what it no longer has.
	const later = await uids("prioticket");
	expect([...first].filter((uid) => !later.has(uid))).toEqual([]);
});

test("all integrations are on one page: named, added, removed, and every step taken back", async ({
	page,
}) => {
	await two(page);
	await page.goto("/my/");
	const cards = page.locator(".my-card");
	await expect(cards).toHaveCount(2);
	const nordic = cards.filter({ hasText: "Nordic Tours" });
	await expect(nordic).toContainText("Nothing to do for you");
	await expect(
		nordic.locator('.rail-run > i[data-state="done"]').first(),
	).toBeAttached();
	await expect(cards.filter({ hasText: "Alpine Pass" })).toContainText("Next");
	expect(await complaints(page)).toEqual([]);

	await nordic.getByRole("button", { name: "Rename" }).click();
	await page.getByLabel(/Name of this integration/).fill("Nordic Trips");
	await page.keyboard.press("Enter");
	await expect(page.getByText("Renamed: Nordic Trips.")).toBeVisible();
	await expect(
		page.getByRole("link", { name: "Nordic Trips", exact: true }),
	).toBeVisible();
	await page.getByRole("button", { name: "Undo" }).click();
	await expect(
		cards.getByRole("link", { name: "Nordic Tours", exact: true }),
	).toBeVisible();

	await cards
		.filter({ hasText: "Nordic Tours" })
		.getByRole("button", { name: "Remove" })
		.click();
	await expect(cards).toHaveCount(1);
	await expect(page.getByRole("button", { name: "Undo" })).toBeFocused();
	await page.keyboard.press("Enter");
	await expect(cards).toHaveCount(2);
	await cards
		.filter({ hasText: "Alpine Pass" })
		.getByRole("button", { name: "Remove" })
		.click();
	await page.reload();
	await page.getByText("Removed integrations: 1").click();
	await page.getByRole("button", { name: "Restore Alpine Pass" }).click();
	await expect(cards).toHaveCount(2);

	await page.getByLabel("Provider").selectOption("Holiday Extras");
	await page.getByRole("button", { name: "Add", exact: true }).click();
	await expect(page.getByRole("alert")).toContainText("Enter a name");
	await page.getByLabel("Name", { exact: true }).fill("Airport parking");
	await page.getByRole("button", { name: "Add", exact: true }).click();
	await expect(cards).toHaveCount(3);
	await page.reload();
	await expect(
		cards.getByRole("link", { name: "Airport parking", exact: true }),
	).toBeVisible();
});

test("home begins with the reader's integrations: how far, what next, for whom they wait", async ({
	page,
}) => {
	await page.goto("/");
	await expect(
		page.getByRole("heading", { name: "Choose a provider" }),
	).toBeVisible();
	await expect(page.locator("[data-yours]")).toBeHidden();
	await two(page);
	await page.goto("/");
	const cards = page.locator(".yours > ul > li");
	await expect(cards).toHaveCount(2);
	const nordic = cards.filter({ hasText: "Nordic Tours" });
	await expect(nordic).toContainText("2 of 18 mandatory tasks done");
	await expect(nordic).toContainText(
		"Waiting for Prioticket since Fri 8 Jan, due Fri 15 Jan",
	);
	await expect(
		nordic.locator('.rail-run > i[data-state="done"]').first(),
	).toBeAttached();
	await expect(
		page.locator('.providers [data-rail="prioticket"] [data-state]'),
	).toHaveCount(0);
	expect(await complaints(page)).toEqual([]);
	await cards
		.getByRole("link", { name: "Ask the Service Desk for staging access" })
		.click();
	await expect(page).toHaveURL(
		/\/prioticket\/checklist\/\?integration=prioticket~b2#item-/,
	);
});

test("the launch is the one that the timeline of the integration shows", async ({
	page,
}) => {
	await two(page);
	await page.goto("/my/");
	const live = page
		.locator(".my-card")
		.filter({ hasText: "Nordic Tours" })
		.locator(".my-live time");
	await expect(live).toHaveCount(3);
	const dates = await live.evaluateAll((times) =>
		times.map((time) => time.getAttribute("datetime")),
	);
	await page.goto("/prioticket/timeline/?integration=prioticket");
	await expect(page.locator("[data-timeline][data-alive]")).toBeAttached();
	for (const date of dates)
		await expect(
			page.locator(`time[datetime="${date}"]`).first(),
		).toBeAttached();
});

test("all integrations travel in one file, and their week in one text", async ({
	page,
	browser,
	context,
}) => {
	await context.grantPermissions(["clipboard-read", "clipboard-write"]);
	await two(page);
	await page.goto("/my/");
	await page.getByRole("button", { name: "Copy the status" }).click();
	const status = await page.evaluate(() => navigator.clipboard.readText());
	expect(status).toContain("## Nordic Tours (Prioticket)");
	expect(status).toContain("## Alpine Pass (Prioticket)");
	expect(status).toContain("**We are waiting for**");
	const waiting = page.waitForEvent("download");
	await page.getByRole("button", { name: "Save all in one file" }).click();
	const stream = await (await waiting).createReadStream();
	const buffer = Buffer.concat(await stream.toArray());

	const fresh = await browser.newContext();
	const colleague = await fresh.newPage();
	await colleague.goto(new URL("/my/", page.url()).href);
	await colleague.getByLabel(/Import a file/).setInputFiles({
		name: "all.progress.json",
		mimeType: "application/json",
		buffer,
	});
	await expect(colleague.locator(".my-import .notice li")).toHaveText([
		"Nordic Tours: a new integration",
		"Alpine Pass: a new integration",
	]);
	await colleague.getByRole("button", { name: "Import all" }).click();
	await expect(colleague.locator(".my-card h2")).toContainText([
		"Nordic Tours",
		"Alpine Pass",
	]);
	await colleague.getByLabel(/Import a file/).setInputFiles({
		name: "all.progress.json",
		mimeType: "application/json",
		buffer,
	});
	await expect(colleague.locator(".my-import .notice li")).toHaveText([
		"Nordic Tours: nothing new",
		"Alpine Pass: nothing new",
	]);
	await fresh.close();
});

test("one calendar file has what the files of all have, under the same names", async ({
	page,
}) => {
	await two(page);
	const saved = async (press: string) => {
		const waiting = page.waitForEvent("download");
		await page.getByRole("button", { name: press }).click();
		const stream = await (await waiting).createReadStream();
		return (await stream.toArray()).join("").replaceAll("\r\n ", "");
	};
	/** By UID the first day of each entry. */
	const entries = (text: string) =>
		new Map(
			[...text.matchAll(/^UID:(\S+)[\s\S]*?^DTSTART;VALUE=DATE:(\d+)/gm)].map(
				([, uid, day]) => [uid, day] as const,
			),
		);
	await page.goto("/my/");
	const all = await saved("Save all for your calendar");
	expect(all).toContain("SUMMARY:Nordic Tours");
	expect(all).toContain("SUMMARY:Alpine Pass");
	const together = entries(all);
	expect(all.match(/^BEGIN:VEVENT/gm)).toHaveLength(together.size);
	for (const integration of ["prioticket", "prioticket~b2"]) {
		await page.goto(`/prioticket/timeline/?integration=${integration}`);
		await expect(page.locator("[data-timeline][data-alive]")).toBeAttached();
		const own = entries(
			(await saved("Save for your calendar")).replaceAll(
				/^BEGIN:VEVENT(?:(?!END:VEVENT)[\s\S])*STATUS:CANCELLED[\s\S]*?END:VEVENT/gm,
				"",
			),
		);
		expect(own.size).toBeGreaterThan(5);
		for (const [uid, day] of own) expect(together.get(uid)).toBe(day);
	}
});

test("whoever has integrations sees nothing move at home and on the page of all integrations, on a slow machine", {
	tag: "@chromium",
}, async ({ page }) => {
	await two(page);
	await page.addInitScript(() => {
		const shifts: number[] = [];
		Object.assign(globalThis, { shifts });
		new PerformanceObserver((list) => {
			for (const { value } of list.getEntries() as unknown as {
				value: number;
			}[])
				shifts.push(value);
		}).observe({ type: "layout-shift", buffered: true });
	});
	const session = await page.context().newCDPSession(page);
	await session.send("Emulation.setCPUThrottlingRate", { rate: 4 });
	for (const [address, drawn] of [
		["/", ".yours[data-drawn]"],
		["/my/", "[data-my][data-alive]"],
		["/prioticket/", ".integrations [aria-current]"],
		["/prioticket/certification/", ".integrations [aria-current]"],
		["/prioticket/checklist/", ".integrations [aria-current]"],
	] as const) {
		await page.goto(address, { waitUntil: "networkidle" });
		await expect(page.locator(drawn).first()).toBeAttached();
		const shifts = await page.evaluate(
			() => (globalThis as unknown as { shifts: number[] }).shifts,
		);
		const sum = shifts.reduce((all, each) => all + each, 0);
		console.log(`layout shift of ${address}: ${sum.toFixed(4)}`);
		expect(sum, address).toBeLessThan(0.0005);
	}
});

test("a file carries the name of its integration", async ({ page }) => {
	await two(page);
	await page.goto("/prioticket/checklist/?integration=prioticket~b2");
	await expect(page.locator("[data-checklist][data-alive]")).toBeAttached();
	await page.getByText("Save, share, import, print").click();
	const waiting = page.waitForEvent("download");
	await page
		.getByRole("button", { name: "File to import elsewhere (JSON)" })
		.click();
	const stream = await (await waiting).createReadStream();
	expect(
		JSON.parse((await stream.toArray()).join("")).details.name[0].value,
	).toBe("Alpine Pass");
});

test("all script of the page with all integrations is at most 100 KB, its worker included", async ({
	page,
}) => {
	await two(page);
	const bytes = watchScripts(page);
	await page.goto("/my/", { waitUntil: "networkidle" });
	await expect(page.locator(".my-card")).toHaveCount(2);
	await expect(page.locator(".my-live time")).not.toHaveCount(0);
	const all = await bytes();
	console.log(`my integrations: ${(all / 1024).toFixed(1)} KB gzip`);
	expect(all).toBeGreaterThan(40 * 1024);
	expect(all).toBeLessThanOrEqual(100 * 1024);
	// With one calendar for all, once it is looked at.
	await page
		.getByRole("heading", { name: "With one team", exact: true })
		.evaluate((heading) => heading.scrollIntoView());
	await expect(page.locator("[data-portfolio][data-alive]")).toBeAttached();
	await page.waitForLoadState("networkidle");
	const whole = await bytes();
	console.log(`with one calendar: ${(whole / 1024).toFixed(1)} KB gzip`);
	expect(whole).toBeLessThanOrEqual(124 * 1024);
});

test("who has no integration reads what the page is for, with or without script", async ({
	page,
	browser,
}) => {
	await page.goto("/my/");
	await expect(page.locator("[data-my][data-alive]")).toBeAttached();
	await expect(page.locator(".my-empty")).toContainText("Nothing is here yet");
	await page
		.locator(".my-empty")
		.getByRole("link", { name: "Prioticket" })
		.click();
	await expect(page).toHaveURL(/\/prioticket\/checklist\/$/);
	const without = await browser.newContext({ javaScriptEnabled: false });
	const reader = await without.newPage();
	await reader.goto(new URL("/my/", page.url()).href);
	await expect(reader.locator(".my-empty")).toContainText(
		"Nothing is here yet",
	);
	await without.close();
});
