import { readFileSync } from "node:fs";
import { fileURLToPath } from "node:url";
import type { Page } from "@playwright/test";
import {
	emptyProgress,
	merge,
	type Plan,
	type Progress,
	problemIn,
	record,
} from "@slipway/core/checklist";
import { withSite } from "../support/with-site.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const process500 = "prioticket";
const size = 500;
const limits = { toggle: 16, merge: 5 };

/**
 * Measures what somebody with a very long checklist waits for: one toggle in the built page, and one merge of two
 * states. Each stands beside a yardstick from the same run. Fails above the limits. Needs a built site.
 */
export async function run(): Promise<void> {
	const plan = longPlan();
	const merged = mergeTimes(plan);
	report("merge of two states", merged.merge, limits.merge);
	report("  yardstick: one state to JSON and back", merged.json);
	const toggled = await toggleTimes(plan);
	report("toggle until it is laid out", toggled.toggle, limits.toggle);
	report("  yardstick: the same boxes without script", toggled.plain);
}

/** The tasks of a real process, over and over until there are enough; each round waits for its own tasks only. */
function longPlan(): Plan {
	const plan: Plan = JSON.parse(
		readFileSync(
			`${root}apps/docs/dist/api/checklists/${process500}.json`,
			"utf8",
		),
	);
	const rounds = Math.ceil(size / plan.tasks.length);
	const tasks = Array.from({ length: rounds }, (_, round) =>
		plan.tasks.map((task) => ({
			...task,
			id: `${task.id}-${round}`,
			after: task.after.map((id) => `${id}-${round}`),
			promise: task.promise && {
				...task.promise,
				startsWhen:
					"done" in task.promise.startsWhen
						? { done: `${task.promise.startsWhen.done}-${round}` }
						: task.promise.startsWhen,
			},
		})),
	).flat();
	return { ...plan, tasks: tasks.slice(0, size) };
}

/** Every task with a note and an owner, the first half done. */
function stateOf({ tasks }: Plan, by: string, at: number): Progress {
	return tasks.reduce((before, { id }, index) => {
		const stamp = { by, at: at + index };
		const noted = record(
			record(
				before,
				{ task: id, field: "note", text: `Noted by ${by}` },
				stamp,
			),
			{ task: id, field: "owner", text: `Team ${index % 7}` },
			stamp,
		);
		return index < size / 2
			? record(
					noted,
					{ task: id, status: { is: "done", on: "2026-12-01" } },
					stamp,
				)
			: noted;
	}, emptyProgress(process500));
}

function mergeTimes(plan: Plan) {
	const [left, right] = [
		stateOf(plan, "0ann", 1_795_000_000_000),
		stateOf(plan, "0bob", 1_795_000_000_001),
	];
	const both = merge(left, right);
	if (
		Object.keys(both.tasks).length !== size ||
		problemIn(both) !== undefined ||
		both.tasks[plan.tasks[0]?.id ?? ""]?.note?.length !== 2
	)
		throw new Error("The merge lost something.");
	const text = JSON.stringify(left);
	return {
		merge: sample(300, () => merge(left, right)),
		json: sample(300, () => JSON.stringify(JSON.parse(text))),
	};
}

const toggleTimes = (plan: Plan) =>
	withSite(async (browser, origin) => {
		const page = await browser.newPage();
		await page.route("**/api/checklists/*.json", (route) =>
			route.fulfill({ json: plan }),
		);
		await page.addInitScript(
			([name, text]) => localStorage.setItem(name, text),
			[
				`slipway:progress:${process500}`,
				JSON.stringify(stateOf(plan, "0ann", 1_795_000_000_000)),
			] as const,
		);
		await page.goto(`${origin}/${process500}/checklist/`);
		await page.locator("[data-alive]").waitFor();
		const toggle = await clicks(page, 220, true);
		await page.evaluate(() => {
			const main = document.querySelector("[data-checklist]");
			const copy = main?.cloneNode(true);
			if (main && copy) main.replaceWith(copy);
		});
		return { toggle, plain: await clicks(page, 220, false) };
	});

/** Clicks one box after the other, from the first to the last task; the first twenty clicks warm up. */
function clicks(page: Page, count: number, alive: boolean): Promise<number[]> {
	return page.evaluate(
		async ([count, alive]) => {
			const boxes = [
				...document.querySelectorAll<HTMLInputElement>(
					".check .tick-line input",
				),
			];
			const times: number[] = [];
			for (let click = 0; click < count; click++) {
				const box = boxes[(click * 37) % boxes.length];
				const tick = box?.closest<HTMLElement>(".tick");
				if (!box || !tick) throw new Error("There is no box.");
				const before = tick.dataset.state;
				const start = performance.now();
				box.click();
				for (let turn = 0; alive && tick.dataset.state === before; turn++) {
					if (turn > 1000) throw new Error("The click changed nothing.");
					await Promise.resolve();
				}
				// Lays the page out.
				document.body.getBoundingClientRect();
				times.push(performance.now() - start);
				// Until the frame is drawn, and what waits for a quiet moment is not in the next measurement.
				await new Promise((drawn) =>
					requestAnimationFrame(() => setTimeout(drawn)),
				);
			}
			if (boxes.length < 400) throw new Error(`Only ${boxes.length} boxes.`);
			return times.slice(20);
		},
		[count, alive] as const,
	);
}

function sample(count: number, work: () => unknown): number[] {
	const times: number[] = [];
	for (let run = 0; run < count + 50; run++) {
		const start = performance.now();
		work();
		times.push(performance.now() - start);
	}
	return times.slice(50);
}

function report(what: string, times: readonly number[], limit?: number): void {
	const sorted = times.toSorted((one, other) => one - other);
	const at = (share: number) => sorted[Math.floor(share * sorted.length)] ?? 0;
	const median = at(0.5);
	const isSlow = limit !== undefined && median >= limit;
	if (isSlow) process.exitCode = 1;
	console.log(
		`${what.padEnd(44)} median ${median.toFixed(2).padStart(6)} ms  95 % ${at(0.95).toFixed(2).padStart(6)} ms  ${String(times.length).padStart(3)} samples, ${size} tasks${limit === undefined ? "" : `, limit ${limit} ms${isSlow ? ": TOO SLOW" : ""}`}`,
	);
}
