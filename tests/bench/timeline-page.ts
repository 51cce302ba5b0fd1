import { withSite } from "../support/with-site.ts";

const changes = 60;
/** One frame at 60 a second, in milliseconds. */
const frame = 1000 / 60;

/**
 * What one change of an input costs the page's thread in a real browser: the start is moved sixty times, each time 10,000
 * runs are made in the worker and everything is drawn again; then the slider is moved sixty times. The times are the
 * browser's own count of the processor time of the main thread's tasks. Needs a built site.
 */
export const run = (): Promise<void> =>
	withSite(async (browser, origin) => {
		const page = await browser.newPage();
		await page.goto(`${origin}/prioticket/timeline/`);
		await page.locator("[data-timeline][data-alive]").waitFor();
		const session = await page.context().newCDPSession(page);
		// The thread's own time: what other programs take on a shared machine does not count.
		await session.send("Performance.enable", { timeDomain: "threadTicks" });
		const busy = async () => {
			const { metrics } = await session.send("Performance.getMetrics");
			const of = (name: string) =>
				(metrics.find((metric) => metric.name === name)?.value ?? 0) * 1000;
			return {
				all: of("TaskDuration"),
				script: of("ScriptDuration"),
				layout: of("LayoutDuration") + of("RecalcStyleDuration"),
			};
		};
		const measured = async (what: string, kind: "start" | "slider") => {
			const before = await busy();
			const { gaps, answers } = await page.evaluate(change, { changes, kind });
			const after = await busy();
			const each = (after.all - before.all) / changes;
			const script = (after.script - before.script) / changes;
			const layout = (after.layout - before.layout) / changes;
			const sorted = gaps.toSorted((one, other) => one - other);
			const late = gaps.filter((gap) => gap > frame * 1.5).length;
			console.log(
				`  ${what.padEnd(34)}${each.toFixed(1).padStart(6)} ms of the main thread a change (script ${script.toFixed(1)}, style and layout ${layout.toFixed(1)})${answers === undefined ? "" : `, answered after ${answers.toFixed(0)} ms`}; frames: median ${(sorted[sorted.length >> 1] ?? 0).toFixed(1)} ms, ${late} of ${gaps.length} late`,
			);
			return each;
		};
		console.log(
			`Timeline page, ${changes} changes each, against one frame of ${frame.toFixed(1)} ms`,
		);
		// Once to warm up what the browser compiles.
		await page.evaluate(change, { changes: 10, kind: "start" as const });
		const start = await measured("start moved, 10,000 runs, redraw", "start");
		const slider = await measured("slider moved, redraw", "slider");
		console.log(
			`  ${Math.max(start, slider) <= frame ? "within" : "over"} one frame's budget`,
		);
		if (Math.max(start, slider) > frame) process.exitCode = 1;
	});

/** Runs in the page: changes an input again and again, and watches the frames meanwhile. */
async function change({
	changes: count,
	kind,
}: {
	readonly changes: number;
	readonly kind: "start" | "slider";
}): Promise<{ readonly gaps: number[]; readonly answers: number | undefined }> {
	const input = document.querySelector<HTMLInputElement>(
		kind === "slider" ? 'input[type="range"]' : '.situation input[type="date"]',
	);
	const place = document.querySelector(".live-by");
	if (!input || !place) throw new Error("The page has no timeline.");
	const set = Object.getOwnPropertyDescriptor(
		HTMLInputElement.prototype,
		"value",
	)?.set;
	const gaps: number[] = [];
	let watching = true;
	let last = performance.now();
	const watch = (now: number) => {
		gaps.push(now - last);
		last = now;
		if (watching) requestAnimationFrame(watch);
	};
	requestAnimationFrame((now) => {
		last = now;
		requestAnimationFrame(watch);
	});
	let waited = 0;
	for (let index = 0; index < count; index++) {
		const value =
			kind === "slider"
				? String(50 + (index % 49))
				: new Date(Date.UTC(2030, 0, 1 + ((index * 17) % 300)))
						.toISOString()
						.slice(0, 10);
		const before = performance.now();
		const drawn =
			kind === "slider"
				? new Promise((resolve) => requestAnimationFrame(resolve))
				: new Promise<void>((resolve) => {
						const observer = new MutationObserver(() => {
							observer.disconnect();
							resolve();
						});
						observer.observe(place, {
							subtree: true,
							characterData: true,
							childList: true,
							attributes: true,
						});
					});
		set?.call(input, value);
		input.dispatchEvent(new Event("input", { bubbles: true }));
		await drawn;
		waited += performance.now() - before;
	}
	watching = false;
	return { gaps, answers: kind === "start" ? waited / count : undefined };
}
