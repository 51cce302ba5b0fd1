import { type Driver, until } from "./driver.ts";

const $ = (selector: string) =>
	`document.querySelector(${JSON.stringify(selector)})`;

const tooOld = `${$(".too-old")} && ${$(".too-old")}.offsetHeight > 0`;

/** What a reader does on each kind of page. Each says what came of it, or throws. */
export const journeys: {
	readonly [name: string]: (driver: Driver) => Promise<string>;
} = {
	"a page that is read": async (driver) => {
		await driver.open("/prioticket/");
		const [light, dark] = [
			await surface(driver, "light"),
			await surface(driver, "dark"),
		];
		if (light === dark) throw new Error(`light and dark are both ${light}`);
		const hanging = await driver.read(
			"[...document.querySelectorAll('pre, code, input, textarea')].filter((each) => !/^(none|undefined)$/.test(getComputedStyle(each).hangingPunctuation)).length",
		);
		if (hanging !== 0)
			throw new Error(`${hanging} pieces of code hang their first sign`);
		return "works, in both colours";
	},
	"checklist: tick, reload, share": async (driver) => {
		await driver.open("/prioticket/checklist/");
		if (await driver.read(`Boolean(${tooOld})`)) return servedOnly(driver);
		const box = "[data-task] input[type=checkbox]";
		await driver.press(box);
		await until(driver, "the checklist", $("[data-checklist][data-alive]"));
		await until(driver, "the tick", `${$(box)}.checked`);
		await driver.reload();
		await until(driver, "the kept tick", `${$(box)}?.checked`);
		await until(driver, "the checklist", $("[data-checklist][data-alive]"));
		await driver.press("//summary[contains(., 'Save, share, import, print')]");
		await driver.press("//button[contains(., 'Make and copy a link')]");
		await until(
			driver,
			"what came of copying",
			said("Copied|Copying is not allowed here"),
		);
		return (await driver.read(said("Copied")))
			? "works"
			: "works, but for copying, which it says";
	},
	"timeline: another start": async (driver) => {
		await driver.open("/prioticket/timeline/");
		if (await driver.read(`Boolean(${tooOld})`)) return servedOnly(driver);
		await until(driver, "the timeline", $("[data-timeline][data-alive]"));
		const dates =
			"[...document.querySelectorAll('.live-by time')].map((each) => each.dateTime).join()";
		const before = await driver.read(dates);
		await driver.read(
			`(() => { const field = ${$(".situation input[type=date]")}; Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(field, "2027-06-01"); field.dispatchEvent(new Event("input", { bubbles: true })); field.dispatchEvent(new Event("change", { bubbles: true })); })()`,
		);
		await until(
			driver,
			"another date",
			`${dates} !== ${JSON.stringify(before)}`,
		);
		return "works";
	},
	portfolio: async (driver) => {
		await driver.open("/my/#with-one-team");
		if (await driver.read(`Boolean(${tooOld})`)) return servedOnly(driver);
		await until(driver, "the portfolio", $("[data-portfolio][data-alive]"));
		await until(driver, "a result", $(".live-table tbody tr time"));
		return "works";
	},
	"console: book with a body": async (driver) => {
		await driver.open("/prioticket/sandbox/");
		if (await driver.read(`Boolean(${tooOld})`)) return servedOnly(driver);
		await until(driver, "the starter", $("[data-console][data-ready]"));
		await driver.press('[data-operation="create-order"]');
		await until(driver, "the console", $("[data-console][data-alive]"));
		await driver.press("[data-console] [data-send]");
		await until(
			driver,
			"an answer of 201",
			`/201/.test(${$(".console-status")}?.textContent)`,
		);
		const way = await driver.read(`${$(".console-status")}.textContent`);
		return /service worker/.test(String(way))
			? "works, through the worker"
			: "works, in the page";
	},
};

const said = (words: string) =>
	`[...document.querySelectorAll('[role=status]')].some((each) => /${words}/.test(each.textContent))`;

async function servedOnly(driver: Driver): Promise<string> {
	const text = await driver.read(
		"document.querySelector('main').innerText.length",
	);
	if (Number(text) < 500) throw new Error("the served page is not complete");
	return "as served, and says so";
}

async function surface(driver: Driver, theme: string): Promise<unknown> {
	await driver.read(`document.documentElement.dataset.theme = "${theme}"`);
	const colour = await driver.read(
		"getComputedStyle(document.body).backgroundColor + getComputedStyle(document.body).color",
	);
	if (/rgba\(0, 0, 0, 0\)/.test(String(colour)))
		throw new Error(`there is no colour in ${theme}`);
	return colour;
}
