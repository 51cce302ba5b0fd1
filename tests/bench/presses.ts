import { spawn } from "node:child_process";
import { fileURLToPath } from "node:url";
import { chromium, type Locator, type Page } from "@playwright/test";
import { findBrowser } from "@slipway/test-browser";
import { consoleOn } from "../sandbox/console-page.ts";
import { median } from "./on-demand.ts";
import { traced } from "./until-painted.ts";

const port = 4423;
const root = fileURLToPath(new URL("../../", import.meta.url));
/** How much slower the processor is made. */
const slower = 4;
/** The longest that the page may work on a press until it is seen. Milliseconds. */
const budget = 100;
/** Journeys, each in a fresh profile: other programs on the machine disturb one, and the middle of them stands. */
const rounds = 3;

/**
 * How long the page works on each press of a journey through Prioticket's console until the next frame shows it (the part of
 * Interaction to Next Paint that is the page's own), on a processor four times slower, and how much the page shifts by
 * itself. Needs a built site.
 */
export async function run(): Promise<void> {
	const { executablePath, args, env } = findBrowser();
	const server = spawn(
		process.execPath,
		["scripts/serve.mjs", "apps/docs/dist", String(port)],
		{ cwd: root, stdio: ["ignore", "pipe", "inherit"] },
	);
	await new Promise((ready) => server.stdout.once("data", ready));
	const browser = await chromium.launch({
		...(executablePath && { executablePath }),
		args: [...args],
		...(env ? { env } : {}),
	});
	try {
		const journeys: Journey[] = [];
		for (let round = 0; round < rounds; round++) {
			const page = await browser.newPage({
				baseURL: `http://127.0.0.1:${port}`,
				viewport: { width: 1280, height: 800 },
			});
			await page.addInitScript(watch);
			journeys.push(await journey(page));
			await page.close();
		}
		tell(journeys);
	} finally {
		await browser.close();
		server.kill();
	}
}

interface Journey {
	readonly presses: readonly {
		readonly what: string;
		/** The thread's own time until the press was painted, and how long the browser says that it took. Milliseconds. */
		readonly own: number;
		readonly seen: number;
	}[];
	readonly shift: number;
}

function tell(journeys: readonly Journey[]): void {
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
		`${told.length} presses, processor ${slower} times slower, median of ${journeys.length} journeys: until the next paint ${most.toFixed(0)} ms of the page's own thread at most (budget ${budget}); Interaction to Next Paint on this machine as it is, with all else that runs on it, ${Math.max(...told.map(({ seen }) => seen)).toFixed(0)} ms; layout shift ${shift.toFixed(4)}`,
	);
	if (most > budget || shift > 0) process.exitCode = 1;
}

async function journey(page: Page): Promise<Journey> {
	const view = consoleOn(page);
	const { console: shown } = view;
	await view.open();
	const devtools = await page.context().newCDPSession(page);
	const button = (name: string) => shown.getByRole("button", { name }).first();
	const body = shown.getByRole("textbox", { name: "Body" });
	const steps: readonly (readonly [string, Locator, string?])[] = [
		["filter the operations", shown.locator('[name="filter"]'), "o"],
		["choose an operation", shown.locator('[data-operation="create-order"]')],
		["type into the address", shown.getByLabel("Address"), "x"],
		["take it back", button("Undo")],
		["type into the body", body, "Space"],
		["send", button("Send")],
		["show the answer as a tree", button("Tree")],
		["fold it", shown.getByRole("treeitem").nth(1)],
		["search in it", shown.getByLabel("Search in the answer"), "o"],
		["show the answer as text", button("Text")],
		["send again", button("Send")],
		["open the journal", view.drawer(/^Journal/)],
		["open an exchange", view.exchanges.nth(1).locator("> button")],
		["search the journal", shown.getByLabel("Search the journal"), "b"],
		["use it again", button("Use this request again")],
		["open the state", view.drawer("State")],
		["open a table", shown.locator("#state summary", { hasText: "Orders" })],
		["open clock and faults", view.drawer("Clock, faults and switches")],
		["switch a fault on", button("Switch on")],
		["move the clock", button("+ 1 day")],
		["open the code", view.drawer("Use in my own code")],
		["choose another language", shown.getByLabel("Language"), "ArrowDown"],
		["send with everything open", button("Send")],
		["open the story", view.drawer("Story")],
		["tell its next step", shown.locator("#story [data-next]")],
		["type with everything open", body, "Space"],
	];
	const presses: Journey["presses"][number][] = [];
	for (const [what, place, key] of steps) {
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

/** Runs in the page: waits until what went before is done with. */
const atRest = async (): Promise<void> => {
	for (let times = 0; times < 5; times++)
		await new Promise((idle) => requestIdleCallback(idle));
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
	await new Promise((idle) => requestIdleCallback(idle));
	const noted = globalThis as unknown as { longest: number };
	const { longest } = noted;
	noted.longest = 0;
	return longest;
};
