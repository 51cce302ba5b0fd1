import { type Hand, until } from "./hand.ts";

const $ = (selector: string) =>
	`document.querySelector(${JSON.stringify(selector)})`;

const tooOld = `${$(".too-old")} && ${$(".too-old")}.offsetHeight > 0`;

/** What a reader does on each kind of page. Each says what came of it, or throws. */
export const journeys: {
	readonly [name: string]: (hand: Hand) => Promise<string>;
} = {
	"a page that is read": async (hand) => {
		await hand.open("/prioticket/");
		const [light, dark] = [
			await surface(hand, "light"),
			await surface(hand, "dark"),
		];
		if (light === dark) throw new Error(`light and dark are both ${light}`);
		const hanging = await hand.read(
			"[...document.querySelectorAll('pre, code, input, textarea')].filter((each) => !/^(none|undefined)$/.test(getComputedStyle(each).hangingPunctuation)).length",
		);
		if (hanging !== 0)
			throw new Error(`${hanging} pieces of code hang their first sign`);
		return "works, in both colours";
	},
	"checklist: tick, reload, share": async (hand) => {
		await hand.open("/prioticket/checklist/");
		if (await hand.read(`Boolean(${tooOld})`)) return servedOnly(hand);
		const box = "[data-task] input[type=checkbox]";
		await hand.press(box);
		await until(hand, "the checklist", $("[data-checklist][data-alive]"));
		await until(hand, "the tick", `${$(box)}.checked`);
		await hand.reload();
		await until(hand, "the kept tick", `${$(box)}?.checked`);
		await until(hand, "the checklist", $("[data-checklist][data-alive]"));
		await hand.press("//summary[contains(., 'Save, share, import, print')]");
		await hand.press("//button[contains(., 'Make and copy a link')]");
		await until(
			hand,
			"what came of copying",
			said("Copied|Copying is not allowed here"),
		);
		return (await hand.read(said("Copied")))
			? "works"
			: "works, but for copying, which it says";
	},
	"timeline: another start": async (hand) => {
		await hand.open("/prioticket/timeline/");
		if (await hand.read(`Boolean(${tooOld})`)) return servedOnly(hand);
		await until(hand, "the timeline", $("[data-timeline][data-alive]"));
		const dates =
			"[...document.querySelectorAll('.live-by time')].map((each) => each.dateTime).join()";
		const before = await hand.read(dates);
		await hand.read(
			`(() => { const field = ${$(".situation input[type=date]")}; Object.getOwnPropertyDescriptor(HTMLInputElement.prototype, "value").set.call(field, "2027-06-01"); field.dispatchEvent(new Event("input", { bubbles: true })); field.dispatchEvent(new Event("change", { bubbles: true })); })()`,
		);
		await until(hand, "another date", `${dates} !== ${JSON.stringify(before)}`);
		return "works";
	},
	portfolio: async (hand) => {
		await hand.open("/portfolio/");
		if (await hand.read(`Boolean(${tooOld})`)) return servedOnly(hand);
		await until(hand, "the portfolio", $("[data-portfolio][data-alive]"));
		await until(hand, "a result", $(".live-table tbody tr time"));
		return "works";
	},
	"console: book with a body": async (hand) => {
		await hand.open("/prioticket/sandbox/");
		if (await hand.read(`Boolean(${tooOld})`)) return servedOnly(hand);
		await until(hand, "the starter", $("[data-console][data-ready]"));
		await hand.press('[data-operation="create-order"]');
		await until(hand, "the console", $("[data-console][data-alive]"));
		await hand.press("[data-console] [data-send]");
		await until(
			hand,
			"an answer of 201",
			`/201/.test(${$(".console-status")}?.textContent)`,
		);
		const way = await hand.read(`${$(".console-status")}.textContent`);
		return /service worker/.test(String(way))
			? "works, through the worker"
			: "works, in the page";
	},
};

const said = (words: string) =>
	`[...document.querySelectorAll('[role=status]')].some((each) => /${words}/.test(each.textContent))`;

async function servedOnly(hand: Hand): Promise<string> {
	const text = await hand.read(
		"document.querySelector('main').innerText.length",
	);
	if (Number(text) < 500) throw new Error("the served page is not complete");
	return "as served, and says so";
}

async function surface(hand: Hand, theme: string): Promise<unknown> {
	await hand.read(`document.documentElement.dataset.theme = "${theme}"`);
	const colour = await hand.read(
		"getComputedStyle(document.body).backgroundColor + getComputedStyle(document.body).color",
	);
	if (/rgba\(0, 0, 0, 0\)/.test(String(colour)))
		throw new Error(`there is no colour in ${theme}`);
	return colour;
}
