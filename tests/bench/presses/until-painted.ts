import type { CDPSession } from "@playwright/test";

/** An event of Chromium's trace, as far as it is read here. Times in microseconds. */
interface TraceEvent {
	readonly name: string;
	readonly ph: string;
	readonly pid: number;
	readonly tid: number;
	readonly ts: number;
	readonly dur?: number;
	/** The thread's own time. */
	readonly tdur?: number;
	readonly args: { readonly data?: { readonly type?: string } };
}

const presses = ["mousedown", "click", "keydown", "input"];
const categories = [
	"devtools.timeline",
	"disabled-by-default-devtools.timeline",
];

/**
 * Begins to trace a page. What it answers with ends that, and tells how many milliseconds of its own the page's thread
 * worked from a press until that press had been painted. What other programs take on a shared machine does not count.
 */
export async function traced(
	devtools: CDPSession,
): Promise<() => Promise<number>> {
	const events: TraceEvent[] = [];
	const take = ({ value }: { readonly value: readonly object[] }) =>
		events.push(...(value as readonly TraceEvent[]));
	devtools.on("Tracing.dataCollected", take);
	await devtools.send("Tracing.start", {
		transferMode: "ReportEvents",
		traceConfig: { includedCategories: categories },
	});
	return async () => {
		const complete = new Promise((done) =>
			devtools.once("Tracing.tracingComplete", done),
		);
		await devtools.send("Tracing.end");
		await complete;
		devtools.off("Tracing.dataCollected", take);
		return untilPainted(events);
	};
}

function untilPainted(events: readonly TraceEvent[]): number {
	const heard = events.filter(
		({ name, args }) =>
			name === "EventDispatch" && presses.includes(args.data?.type ?? ""),
	);
	const [first] = heard;
	const last = heard.at(-1);
	if (!first || !last) throw new Error("The trace has no press.");
	const own = events.filter(
		({ pid, tid }) => pid === first.pid && tid === first.tid,
	);
	const painted = own.find(
		({ name, ts }) => name === "Commit" && ts > last.ts,
	)?.ts;
	if (painted === undefined) throw new Error("The trace has no frame.");
	return (
		own
			.filter(
				({ name, ph, ts, dur = 0 }) =>
					name === "RunTask" &&
					ph === "X" &&
					ts + dur >= first.ts &&
					ts <= painted,
			)
			.reduce((sum, { tdur = 0 }) => sum + tdur, 0) / 1000
	);
}
