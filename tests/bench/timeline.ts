import { addDays, epochDayOf, workingCalendar } from "@slipway/core/calendar";
import { example, readProcess } from "@slipway/core/process";
import {
	compile,
	type Distribution,
	LinkedLengths,
	linksOf,
	type Network,
	type NetworkTask,
	percentile,
	quantileIn,
	quantileTable,
	simulate,
	simulateLengths,
	usualAssumptions,
	withSeasons,
} from "@slipway/core/timeline";
import { simJs } from "./peers/sim-js.ts";

const trials = 100_000;
const start = "2026-11-23";
const week = [1, 2, 3, 4, 5];

/** Thirty tasks over two calendars with two rework loops: three chains of ten that meet every fifth task. */
function network(): Network {
	const holidays = (offset: number) =>
		Array.from({ length: 40 }, (_, index) =>
			addDays(start, offset + index * 23),
		);
	const spread = (index: number): Distribution => ({
		shape: "beta-pert",
		optimistic: 1 + (index % 3),
		likely: 2 + (index % 5),
		pessimistic: 6 + (index % 7),
	});
	const work = (index: number) =>
		({
			distribution: spread(index),
			runs: "working days",
			factor: 1,
			calendar: index % 2,
		}) as const;
	return {
		start,
		calendars: [
			workingCalendar("one", week, holidays(5)),
			workingCalendar("two", week, holidays(11)),
		],
		target: 29,
		tasks: Array.from(
			{ length: 30 },
			(_, index): NetworkTask => ({
				id: `task-${index}`,
				after:
					index < 3
						? []
						: index % 5 === 4
							? [index - 1, index - 2, index - 3]
							: [index - 3],
				party: index % 2 === 0 ? "partner" : "provider",
				work: work(index),
				...((index === 14 || index === 29) && {
					review: {
						chance: 0.6,
						fix: work(index + 1),
						fixParty: "partner",
						maximumRounds: 25,
					},
				}),
			}),
		),
	};
}

/** The same network as one would write it at first: objects, `Date`, and a set of holidays asked day by day. */
function plain(
	{ tasks, calendars, target }: Network,
	runs: number,
): Float64Array {
	const closed = calendars.map(
		({ holidays }) =>
			new Set(
				[...holidays].map((day) =>
					new Date(day * 86_400_000).toISOString().slice(0, 10),
				),
			),
	);
	const tables = tasks.map(({ work }) => quantileTable(work.distribution));
	const works = (date: Date, calendar: number) =>
		date.getUTCDay() % 6 !== 0 &&
		closed[calendar]?.has(date.toISOString().slice(0, 10)) === false;
	const add = (from: Date, days: number, calendar: number) => {
		const date = new Date(from);
		for (let left = Math.ceil(days); left > 0; ) {
			date.setUTCDate(date.getUTCDate() + 1);
			if (works(date, calendar)) left--;
		}
		return date;
	};
	const finishes = new Float64Array(runs);
	for (let run = 0; run < runs; run++) {
		const ends = new Map<number, Date>();
		for (const [index, { after, work, review }] of tasks.entries()) {
			let ready = new Date(`${start}T00:00:00Z`);
			for (const earlier of after) {
				const earlierEnd = ends.get(earlier);
				if (earlierEnd && earlierEnd.getTime() > ready.getTime())
					ready = earlierEnd;
			}
			const table = tables[index] ?? new Float64Array();
			let end = add(ready, quantileIn(table, Math.random()), work.calendar);
			if (review)
				while (Math.random() >= review.chance)
					end = add(
						add(end, quantileIn(table, Math.random()), review.fix.calendar),
						quantileIn(table, Math.random()),
						work.calendar,
					);
			ends.set(index, end);
		}
		finishes[run] = (ends.get(target)?.getTime() ?? 0) / 86_400_000;
	}
	return finishes.sort();
}

/** The same network with all that a reader can assume: two seasons, lengths that slip together, five risks. */
function everything() {
	const process = {
		...readProcess(example),
		seasons: Object.fromEntries(
			[
				["12-20", "01-04"],
				["07-01", "08-31"],
			].map(([from = "", to = ""]) => [
				from,
				{ title: from, from, to, stops: [], basis: { assumed: "A season." } },
			]),
		),
	};
	const three = { optimistic: 5, likely: 10, pessimistic: 30 };
	const net = withSeasons(network(), process, {
		...usualAssumptions(process),
		seasons: Object.keys(process.seasons),
	});
	const compiled = compile(net);
	const links = linksOf(net, {
		together: "some",
		risks: [
			...[3, 11, 19, 27].map((task) => ({
				id: `late-${task}`,
				title: "Late",
				chance: 0.2,
				effect: { delays: `task-${task}`, ...three },
			})),
			{
				id: "slow",
				title: "Slow",
				chance: 0.1,
				effect: {
					slows: "partner",
					optimistic: 1.1,
					likely: 1.3,
					pessimistic: 1.8,
				},
			},
		],
	});
	return (seed: number, runs: number) =>
		simulateLengths(compiled, new LinkedLengths(compiled, links, seed), runs);
}

/** Rounds in which the ways take turns, so that what else the machine does touches all of them. */
const rounds = 7;

/** Runs of the slow ways in each round; scaled up to as many as the others make. */
const few = 3000;

/** Prints how long 100,000 runs take, and how much faster that is than the plain way on the same machine. */
export async function run(): Promise<void> {
	const net = network();
	const compiled = compile(net);
	const peer = simJs(net);
	const all = everything();
	const ways = {
		slipway: (seed: number) => simulate(compiled, trials, seed),
		all: (seed: number) => all(seed, trials),
		plain: () => plain(net, few),
		peer: () => peer(few),
	};
	// Every way once before anything counts: an engine compiles what it has seen run.
	for (const way of Object.values(ways)) way(9);
	const times = Array.from({ length: rounds }, (_, round) => {
		const scale = trials / few;
		return {
			slipway: timed(() => ways.slipway(round + 1)),
			plain: timed(ways.plain) * scale,
			all: timed(() => ways.all(round + 1)),
			peer: timed(ways.peer) * scale,
		};
	});
	const median = (of: (round: (typeof times)[number]) => number) =>
		percentile(Float64Array.from(times, of).sort(), 0.5);
	/** Of the ratios of the rounds the least, the median and the greatest. */
	const ratio = (of: (round: (typeof times)[number]) => number) => {
		const sorted = times.map(of).toSorted((left, right) => left - right);
		return `${median(of).toFixed(1)} (${sorted[0]?.toFixed(1)} to ${sorted.at(-1)?.toFixed(1)})`;
	};
	const shown = (milliseconds: number) => milliseconds.toFixed(0).padStart(7);
	const { finishes } = simulate(compiled, trials, 1);
	const days = (at: number) => percentile(finishes, at) - compiled.start;
	const plainMedian = percentile(plain(net, few), 0.5) - epochDayOf(start);
	console.log(
		[
			`30 tasks, two calendars, two rework loops, ${trials.toLocaleString("en")} runs; the time of one thread, medians of ${rounds} rounds in which the ways take turns`,
			`  Slipway    ${shown(median(({ slipway }) => slipway))} ms`,
			`  all on     ${shown(median((round) => round.all))} ms with correlation, two seasons and five risks`,
			`  plain      ${shown(median((round) => round.plain))} ms (objects and Date, ${few.toLocaleString("en")} runs scaled up)`,
			`  SIM.JS     ${shown(median((round) => round.peer))} ms (npm's discrete event simulator, without calendars, ${few.toLocaleString("en")} runs scaled up)`,
			`  ratio      ${ratio((round) => round.plain / round.slipway)} times the plain one, ${ratio((round) => round.peer / round.slipway)} times SIM.JS`,
			`  all on     ${ratio((round) => round.plain / round.all)} times the plain one without them`,
			`  check      medians of ${days(0.5).toFixed(1)} and ${plainMedian.toFixed(1)} calendar days (the plain one counts whole days); ${percentile(peer(few), 0.5).toFixed(1)} working days`,
		].join("\n"),
	);
}

/** Milliseconds of the thread's own time: what other programs take on a shared machine does not count. */
function timed(work: () => unknown): number {
	const before = process.threadCpuUsage();
	work();
	const { user, system } = process.threadCpuUsage(before);
	return (user + system) / 1000;
}
