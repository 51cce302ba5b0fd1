import type { Page } from "@playwright/test";
import { OwnServer } from "../support/own-server.ts";
import { expect, test } from "../support/test.ts";
import { access, key, portfolio, Sheet, today } from "./sheet.ts";

/** What can happen to a browser while somebody works in it. The names are the rows of `npm run bench -- faults`. */
const faults: {
	readonly [fault: string]: (
		sheet: Sheet,
		page: Page,
		allow: (pattern: RegExp) => void,
	) => Promise<void>;
} = {
	"the storage is full": async (sheet, page) => {
		await sheet.open();
		const filled = await page.evaluate(() => {
			for (let size = 4_194_304; size >= 1; size /= 2)
				for (let index = 0; ; index++)
					try {
						localStorage.setItem(`filler-${size}-${index}`, "x".repeat(size));
					} catch {
						break;
					}
			return Object.keys(localStorage).filter((name) => /^filler/.test(name));
		});
		await sheet.box(access).check();
		await expect(page.locator('[data-notice="full"]')).toBeVisible();
		await expect(sheet.box(access)).toBeChecked();
		await page.evaluate((names) => {
			for (const name of names) localStorage.removeItem(name);
		}, filled);
		await sheet.box(portfolio).check();
		await expect(page.locator("[data-notice]")).toHaveCount(0);
		await keeps(sheet, page, access, portfolio);
	},
	"the store is corrupt": async (sheet, page) => {
		await sheet.open();
		await sheet.box(access).check();
		await sheet.alive();
		const text = await page.evaluate(
			(name) => localStorage.getItem(name) ?? "",
			key,
		);
		// One value that does not fit, then a text that is cut off in its middle.
		await sheet.store(text.replace('"tasks":{', '"tasks":{"x":7,'));
		await keeps(sheet, page, access);
		await sheet.store(text.slice(0, -20));
		await page.reload();
		await sheet.alive();
		await expect(sheet.box(access)).not.toBeChecked();
		await page
			.getByRole("button", { name: "Bring back what can be read" })
			.click();
		await expect(sheet.box(access)).toBeChecked();
		await page.getByText("Look at it").click();
		await expect(
			page.locator('[data-notice="set-aside"] pre').last(),
		).toContainText("slipway-progress");
		await keeps(sheet, page, access);
	},
	"two tabs write 200 times": async (sheet, page) => {
		const other = new Sheet(await page.context().newPage());
		for (const each of [sheet, other]) {
			await each.open();
			await each.page.locator(".checks input").first().dispatchEvent("focusin");
			await each.alive();
		}
		const write = (each: Sheet, from: number) =>
			each.page.evaluate(async (first) => {
				const boxes = [
					...document.querySelectorAll<HTMLInputElement>(
						".checks input[type=checkbox]",
					),
				].filter((_, index) => index % 2 === first);
				// An odd number of rounds, so that each box ends up ticked.
				const presses = 100;
				for (let press = 0; press < presses; press++) {
					boxes[press % 4]?.click();
					await new Promise((resolve) => setTimeout(resolve, 2));
				}
				for (const { id } of boxes.slice(0, 4)) {
					const box = document.getElementById(id) as HTMLInputElement;
					if (!box.checked) box.click();
				}
			}, from);
		await Promise.all([write(sheet, 0), write(other, 1)]);
		const ticked = (each: Sheet) =>
			each.page
				.locator(".checks input[type=checkbox]")
				.evaluateAll(
					(boxes) =>
						boxes.slice(0, 8).filter((box) => (box as HTMLInputElement).checked)
							.length,
				);
		await expect.poll(() => ticked(sheet)).toBe(8);
		await expect.poll(() => ticked(other)).toBe(8);
		await expect(page.locator(".conflict")).toHaveCount(0);
		await page.reload();
		await sheet.alive();
		expect(await ticked(sheet)).toBe(8);
	},
	"a hard reload in the middle of writing": async (sheet, page) => {
		await sheet.open();
		await sheet.box(access).check();
		await sheet.alive();
		const id = await taskOf(sheet, portfolio);
		await reloading(page, () =>
			page.evaluate((task) => {
				document
					.querySelector<HTMLInputElement>(
						`[data-task="${task}"] input[type=checkbox]`,
					)
					?.click();
				location.reload();
			}, id),
		);
		await keeps(sheet, page, access, portfolio);
	},
	"the network is gone": async (sheet, page, allow) => {
		allow(
			/Failed to load|ERR_FAILED|NetworkError|error loading|fetching the script/i,
		);
		await sheet.open();
		await sheet.box(access).check();
		await sheet.alive();
		await page.context().setOffline(true);
		expect(await page.evaluate(() => navigator.onLine)).toBe(false);
		await sheet.box(portfolio).check();
		await expect(sheet.words(portfolio)).toHaveText("Done on Fri 8 Jan");
		await sheet.unfoldHandover();
		await page.context().setOffline(false);
		await keeps(sheet, page, access, portfolio);
	},
	"there is no worker": async (sheet, page) => {
		await page.addInitScript(() => {
			for (const name of ["Worker", "SharedWorker"])
				Reflect.deleteProperty(window, name);
			Object.defineProperty(Navigator.prototype, "serviceWorker", {
				get: () => undefined,
			});
		});
		await sheet.open();
		await sheet.box(access).check();
		await sheet.alive();
		await keeps(sheet, page, access);
		await page.goto("/prioticket/timeline/");
		await expect(page.locator("[data-timeline] h2").first()).toBeVisible();
		await expect(
			page.locator(
				"[data-timeline][data-trouble], [data-timeline][data-alive]",
			),
		).toBeAttached();
	},
	"the window is private": async (sheet, page, allow) => {
		// Starlight's own scripts for the theme expect that storage can be asked.
		allow(/SecurityError|insecure|StarlightThemeProvider/);
		await page.addInitScript(() => {
			for (const name of ["localStorage", "sessionStorage"])
				Object.defineProperty(window, name, {
					get() {
						throw new DOMException(
							"The operation is insecure.",
							"SecurityError",
						);
					},
				});
		});
		await sheet.open();
		await sheet.box(access).check();
		await sheet.alive();
		await expect(page.locator('[data-notice="disabled"]')).toBeVisible();
		await sheet.box(portfolio).check();
		await expect(sheet.box(access)).toBeChecked();
		await expect(sheet.box(portfolio)).toBeChecked();
	},
	"an older tab writes over it": async (sheet, page) => {
		await sheet.open();
		await sheet.box(access).check();
		await sheet.alive();
		const older = await page.evaluate(
			(name) => localStorage.getItem(name) ?? "",
			key,
		);
		await sheet.box(portfolio).check();
		const other = await page.context().newPage();
		await other.goto("/404.html");
		await other.evaluate(([name, text]) => localStorage.setItem(name, text), [
			key,
			older,
		] as const);
		await expect
			.poll(async () => Object.keys((await sheet.stored())?.tasks ?? {}).length)
			.toBe(2);
		await keeps(sheet, page, access, portfolio);
	},
	"a newer version has written": async (sheet, page) => {
		await sheet.open();
		const newer = '{"format":"slipway-progress","version":7,"better":true}';
		await sheet.store(newer);
		await page.reload();
		await sheet.alive();
		// The notice comes by itself, and moves the boxes.
		await expect(page.locator('[data-notice="newer"]')).toBeVisible();
		await sheet.box(access).check();
		expect(await page.evaluate((name) => localStorage.getItem(name), key)).toBe(
			newer,
		);
	},
	"the clock is moved": async (sheet, page) => {
		await sheet.open();
		await sheet.box(access).check();
		await sheet.alive();
		for (const time of [
			"2026-01-08",
			"2028-01-08",
			"1970-01-02",
			"2150-01-08",
		]) {
			await page.clock.setFixedTime(`${time}T10:00:00`);
			await keeps(sheet, page, access);
			await sheet.box(portfolio).check();
			await keeps(sheet, page, access, portfolio);
			await expect(page.locator("[data-notice]")).toHaveCount(0);
			await sheet.box(portfolio).uncheck();
		}
		await page.clock.setFixedTime(`${today}T10:00:00`);
		await keeps(sheet, page, access);
	},
	"an import is interrupted": async (sheet, page) => {
		await sheet.open();
		await sheet.box(access).check();
		await sheet.alive();
		const other = await taskOf(sheet, portfolio);
		const done = [
			{ value: { is: "done", on: today }, at: 1, by: "0bob", n: 1 },
		];
		const file = JSON.stringify({
			format: "slipway-progress",
			version: 1,
			process: "prioticket",
			answers: {},
			details: {},
			tasks: { [other]: { status: done } },
		});
		await sheet.unfoldHandover();
		await sheet.receive(file);
		const take = page.getByRole("button", { name: "Import all" });
		await expect(take).toBeVisible();
		await page.reload();
		await sheet.alive();
		await expect(sheet.box(portfolio)).not.toBeChecked();
		await sheet.unfoldHandover();
		await sheet.receive(file);
		await expect(take).toBeVisible();
		await reloading(page, () =>
			take.evaluate((button: HTMLButtonElement) => {
				button.click();
				location.reload();
			}),
		);
		await keeps(sheet, page, access, portfolio);
	},
	"the server is killed": async (sheet, page, allow) => {
		allow(
			/Failed to load|ERR_|NetworkError|error loading|dynamically|fetching the script/i,
		);
		const server = new OwnServer();
		try {
			await server.start();
			allow(new RegExp(`asks another host: ${server.origin}/`));
			await sheet.open(`${server.origin}/prioticket/checklist/`);
			// The script has not come yet, and never will.
			await server.kill();
			await sheet.box(access).check();
			await expect(page.locator(".island-trouble")).toBeVisible();
			await expect(sheet.box(access)).toBeChecked();
			await server.start();
			await keeps(sheet, page, access);
			await server.kill();
			await sheet.box(portfolio).check();
			await expect(sheet.words(portfolio)).toHaveText("Done on Fri 8 Jan");
			await server.start();
			await keeps(sheet, page, access, portfolio);
		} finally {
			await server.kill();
		}
	},
};

test.describe("faults", () => {
	for (const [fault, happens] of Object.entries(faults))
		test(fault, async ({ page, quiet }) => {
			await happens(new Sheet(page), page, quiet.allow);
		});
});

/** Everything ticked is there after a reload. */
async function keeps(
	sheet: Sheet,
	page: Page,
	...titles: readonly string[]
): Promise<void> {
	await page.reload();
	await sheet.alive();
	for (const title of titles) await expect(sheet.box(title)).toBeChecked();
}

/** Waits for the page that comes when the one before is torn away in the middle of a script. */
async function reloading(
	page: Page,
	act: () => Promise<unknown>,
): Promise<void> {
	await Promise.all([
		page.waitForEvent("load"),
		act().catch(() => {
			// The page is gone before it can answer.
		}),
	]);
}

/** The id of a task, by its title. */
async function taskOf(sheet: Sheet, title: string): Promise<string> {
	const id = await sheet.box(title).getAttribute("id");
	return (id ?? "").replace(/^check-/, "");
}
