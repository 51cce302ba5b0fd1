import type { Browser, Page } from "@playwright/test";
import { withSite } from "../support/with-site.ts";
import { median } from "./on-demand.ts";
import { type PressJourney, pressJourneys } from "./presses/journeys.ts";
import { traced } from "./presses/until-painted.ts";

/** How much slower the processor is made. */
const slower = 4;
/** The longest that the page may work on a press until it is seen. Milliseconds. */
const budget = 100;
/** Journeys, each in a fresh profile: other programs on the machine disturb one, and the middle of them stands. */
const rounds = 3;

/**
 * How long the page works on each press of a journey through a page of each kind until the next frame shows it (the part of
 * Interaction to Next Paint that is the page's own), on a processor four times slower, and how much the page shifts by
 * itself. Parameters: kinds of page, all by default. Needs a built site.
 */
export async function run(kinds: readonly string[]): Promise<void> {
	await withSite(async (browser, origin) => {
		for (const [kind, journey] of Object.entries(pressJourneys))
			if (kinds.length === 0 || kinds.includes(kind))
				tell(kind, await travelled(browser, origin, journey));
	});
}

/** Each round of a journey, in a profile of its own. */
async function travelled(
	browser: Browser,
	baseURL: string,
	journey: PressJourney,
): Promise<readonly Travelled[]> {
	const all: Travelled[] = [];
	for (let round = 0; round < rounds; round++) {
		const page = await browser.newPage({
			baseURL,
			viewport: { width: 1280, height: 800 },
		});
		await page.addInitScript(watch);
		all.push(await travel(page, journey));
		await page.close();
	}
	return all;
}

interface Travelled {
	readonly presses: readonly {
		readonly what: string;
		/** The thread's own time until the press was painted, and how long the browser says that it took. Milliseconds. */
		readonly own: number;
		readonly seen: number;
	}[];
	readonly shift: number;
}

function tell(kind: string, journeys: readonly Travelled[]): void {
	const of = (at: number, figure: "own" | "seen") =>
		median(journeys.map(({ presses }) => presses[at]?.[figure] ?? 0));
	const told = (journeys[0]?.presses ?? []).map(({ what }, at) => ({
		what,
		own: of(at, "own"),
		seen: of(at, "seen"),
	}));
	for (const { what, own, seen } of told)
		console.log(
			`  ${what.padEnd(28)}${own.toFixed(0).padStart(5)} ms of its own, seen after ${seen.toFixed(0)} ms on this machine`,
		);
	const most = Math.max(...told.map(({ own }) => own));
	const shift = median(journeys.map((each) => each.shift));
	console.log(
		`${kind}: ${told.length} presses, processor ${slower} times slower, median of ${journeys.length} journeys: until the next paint ${most.toFixed(0)} ms of the page's own thread at most (budget ${budget}); Interaction to Next Paint on this machine as it is, with all else that runs on it, ${Math.max(...told.map(({ seen }) => seen)).toFixed(0)} ms; layout shift ${shift.toFixed(4)}`,
	);
	if (most > budget || shift > 0) process.exitCode = 1;
}

async function travel(page: Page, journey: PressJourney): Promise<Travelled> {
	await journey.open(page);
	const devtools = await page.context().newCDPSession(page);
	const presses: Travelled["presses"][number][] = [];
	for (const [what, place, key] of journey.presses(page)) {
		await place.evaluate((found) => found.scrollIntoView({ block: "center" }));
		if (key !== undefined) await place.focus();
		const box = await place.boundingBox();
		if (!box) throw new Error(`“${what}” has no place on the page.`);
		await page.mouse.move(box.x + 8, box.y + box.height / 2);
		await page.evaluate(atRest);
		const until = await traced(devtools);
		if (key === undefined)
			await page.mouse.click(box.x + 8, box.y + box.height / 2);
		else await page.keyboard.press(key);
		await page.evaluate(nextPaint);
		presses.push({
			what,
			own: (await until()) * slower,
			seen: await page.evaluate(longestSince),
		});
		await page.evaluate(atRest);
	}
	const shift = await page.evaluate(
		() => (globalThis as unknown as { shift: number }).shift,
	);
	return { presses, shift };
}

/** Runs in the page: notes how long each press takes, and how much shifts without one. */
function watch(): void {
	const noted = globalThis as unknown as { longest: number; shift: number };
	noted.longest = 0;
	noted.shift = 0;
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as PerformanceEventTiming[])
			if (entry.interactionId)
				noted.longest = Math.max(noted.longest, entry.duration);
	}).observe({ type: "event", durationThreshold: 16 } as never);
	new PerformanceObserver((list) => {
		for (const entry of list.getEntries() as unknown as {
			readonly value: number;
			readonly hadRecentInput: boolean;
		}[])
			if (!entry.hadRecentInput) noted.shift += entry.value;
	}).observe({ type: "layout-shift", buffered: true });
}

/** Runs in the page: waits until what went before is done with. A browser that draws nothing may forget who waits. */
const atRest = async (): Promise<void> => {
	for (let times = 0; times < 5; times++)
		await new Promise((idle) => requestIdleCallback(idle, { timeout: 1000 }));
};

/** Runs in the page: waits until a press has been drawn. */
const nextPaint = async (): Promise<void> => {
	await new Promise((drawn) => requestAnimationFrame(drawn));
	await new Promise((done) => setTimeout(done));
};

/** Runs in the page: the longest press since this was asked last, as the browser counts it. */
const longestSince = async (): Promise<number> => {
	for (let frame = 0; frame < 3; frame++)
		await new Promise((drawn) => requestAnimationFrame(drawn));
	await new Promise((idle) => requestIdleCallback(idle, { timeout: 1000 }));
	const noted = globalThis as unknown as { longest: number };
	const { longest } = noted;
	noted.longest = 0;
	return longest;
};
