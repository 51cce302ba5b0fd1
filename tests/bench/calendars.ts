import { spawnSync } from "node:child_process";
import { createRequire } from "node:module";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { isDeepStrictEqual } from "node:util";
import { workingCalendar } from "@slipway/core/calendar";
import { calendarOfEstimate } from "@slipway/core/icalendar";
import { allProcesses } from "@slipway/core/providers";
import { estimate } from "@slipway/core/timeline";
import ICAL from "ical.js";
import { installed } from "./on-demand.ts";

/** An event as every parser is asked for it. */
interface Read {
	readonly uid: string;
	readonly title: string;
	readonly first: string;
	/** The first day that no longer belongs to it. */
	readonly end: string;
	readonly sequence: number;
	readonly status: string;
	readonly alarms: number;
}

const versions = { "node-ical": "0.27.2", "ts-ics": "2.4.6" };
const pythonPackages = ["icalendar==7.3.0", "vobject==0.9.9"];

/** Every file as five parsers read it: two of npm, two of Python, and the one that the tests have. */
export async function run(): Promise<void> {
	const peers = createRequire(
		join(installed("calendars", versions), "package.json"),
	);
	const { version, read: readByPython } = python();
	const readers: Readonly<
		Record<string, (text: string) => Promise<readonly Read[]> | readonly Read[]>
	> = {
		"ical.js": withIcalJs,
		[`node-ical ${versions["node-ical"]}`]: (text) =>
			withNodeIcal(peers("node-ical"), text),
		[`ts-ics ${versions["ts-ics"]}`]: (text) =>
			withTsIcs(peers("ts-ics"), text),
		[`icalendar ${version("icalendar")}`]: (text) =>
			readByPython("icalendar", text),
		[`vobject ${version("vobject")}`]: (text) => readByPython("vobject", text),
	};
	const files = allProcesses().flatMap((process) => filesOf(process));
	console.log(
		`${"".padEnd(20)}${["events", "cancelled", "alarms", "titles", "days", "sequence"].map((each) => each.padStart(11)).join("")}`,
	);
	let differing = 0;
	for (const [name, read] of Object.entries(readers)) {
		const sums = {
			events: 0,
			cancelled: 0,
			alarms: 0,
			titles: 0,
			days: 0,
			sequence: 0,
		};
		for (const { text, wanted } of files) {
			const events = byUid(await read(text));
			sums.events += events.length;
			for (const [index, event] of events.entries()) {
				const meant = wanted[index];
				if (!meant) continue;
				sums.cancelled += Number(event.status === "CANCELLED");
				sums.alarms += event.alarms;
				sums.titles += Number(event.title === meant.title);
				sums.days += Number(
					event.first === meant.first && event.end === meant.end,
				);
				sums.sequence += Number(event.sequence === meant.sequence);
			}
			if (!isDeepStrictEqual(events, wanted)) differing++;
		}
		console.log(
			`${name.padEnd(20)}${Object.values(sums)
				.map((sum) => String(sum).padStart(11))
				.join("")}`,
		);
	}
	const all = files.flatMap(({ wanted }) => wanted);
	console.log(
		`${"written".padEnd(20)}${[
			all.length,
			all.filter(({ status }) => status).length,
			all.reduce((sum, { alarms }) => sum + alarms, 0),
			all.length,
			all.length,
			all.length,
		]
			.map((sum) => String(sum).padStart(11))
			.join("")}`,
	);
	console.log(
		`\n${files.length} files, ${Object.keys(readers).length} parsers: ${differing} read otherwise than written.`,
	);
	if (differing > 0) process.exitCode = 1;
}

/** A first file, and a later one without the wanted date, of which the reference is what the file's own lines say. */
function filesOf(process: ReturnType<typeof allProcesses>[number]) {
	const week = workingCalendar("weekdays", [1, 2, 3, 4, 5], []);
	const common = {
		start: "2027-01-04",
		answers: {},
		partner: week,
		provider: week,
		trials: 500,
	};
	return [
		{ by: "2027-09-30", again: false, stamp: Date.UTC(2027, 0, 4) },
		{ by: undefined, again: true, stamp: Date.UTC(2027, 1, 1) },
	].map(({ by, ...situation }) => {
		const text = calendarOfEstimate(
			process,
			estimate(process, { ...common, ...(by && { by }) }),
			{ provider: week, integration: "bench", ...situation },
		);
		return { text, wanted: byUid(asWritten(text)) };
	});
}

/** What the lines say, unfolded and taken apart by nothing but RFC 5545's own words. */
function asWritten(text: string): readonly Read[] {
	return text
		.replaceAll("\r\n ", "")
		.split("BEGIN:VEVENT\r\n")
		.slice(1)
		.map((event) => {
			const value = (name: string) =>
				new RegExp(`^${name}:(.*)\\r$`, "m").exec(event)?.[1] ?? "";
			const dashed = (day: string) =>
				day.replace(/(\d{4})(\d\d)(\d\d)/, "$1-$2-$3");
			return {
				uid: value("UID"),
				title: value("SUMMARY").replaceAll(/\\([\\;,])/g, "$1"),
				first: dashed(value("DTSTART;VALUE=DATE")),
				end: dashed(value("DTEND;VALUE=DATE")),
				sequence: Number(value("SEQUENCE")),
				status: value("STATUS"),
				alarms: event.split("BEGIN:VALARM").length - 1,
			};
		});
}

const byUid = (events: readonly Read[]): readonly Read[] =>
	events.toSorted((left, right) => (left.uid < right.uid ? -1 : 1));

function withIcalJs(text: string): readonly Read[] {
	return new ICAL.Component(ICAL.parse(text))
		.getAllSubcomponents("vevent")
		.map((component) => {
			const event = new ICAL.Event(component);
			return {
				uid: event.uid,
				title: event.summary,
				first: event.startDate.toString(),
				end: event.endDate.toString(),
				sequence: event.sequence,
				status: String(component.getFirstPropertyValue("status") ?? ""),
				alarms: component.getAllSubcomponents("valarm").length,
			};
		});
}

/** Dates of whole days come as midnight of the machine's own zone. */
const localDay = (date: Date) => date.toLocaleDateString("sv");

interface NodeIcalEvent {
	readonly type: string;
	readonly uid: string;
	readonly summary: string;
	readonly start: Date;
	readonly end: Date;
	readonly sequence: string | number;
	readonly status?: string;
	readonly alarms?: readonly unknown[];
}

function withNodeIcal(
	library: {
		readonly sync: {
			readonly parseICS: (text: string) => Readonly<Record<string, unknown>>;
		};
	},
	text: string,
): readonly Read[] {
	return Object.values(library.sync.parseICS(text))
		.map((entry) => entry as NodeIcalEvent)
		.filter(({ type }) => type === "VEVENT")
		.map((event) => ({
			uid: event.uid,
			title: event.summary,
			first: localDay(event.start),
			end: localDay(event.end),
			sequence: Number(event.sequence),
			status: event.status ?? "",
			alarms: event.alarms?.length ?? 0,
		}));
}

interface TsIcsEvent {
	readonly uid: string;
	readonly summary: string;
	readonly start: { readonly date: Date };
	readonly end: { readonly date: Date };
	readonly sequence: number;
	readonly status?: string;
	readonly alarms?: readonly unknown[];
}

function withTsIcs(
	library: {
		readonly convertIcsCalendar: (
			schema: undefined,
			text: string,
		) => { readonly events?: readonly TsIcsEvent[] };
	},
	text: string,
): readonly Read[] {
	return (library.convertIcsCalendar(undefined, text).events ?? []).map(
		(event) => ({
			uid: event.uid,
			title: event.summary,
			first: event.start.date.toISOString().slice(0, 10),
			end: event.end.date.toISOString().slice(0, 10),
			sequence: event.sequence,
			status: event.status ?? "",
			alarms: event.alarms?.length ?? 0,
		}),
	);
}

/** A Python that has both packages: the machine's own, or else one in a folder of its own, made the first time. */
function python() {
	const folder = join(tmpdir(), "slipway-bench-calendars-python");
	const own = join(folder, "bin", "python");
	const hasBoth = (program: string) =>
		spawnSync(program, ["-c", "import icalendar, vobject"]).status === 0;
	let program = ["python3", "/usr/bin/python3", own].find(hasBoth);
	if (program === undefined) {
		command("python3", ["-m", "venv", folder]);
		command(own, ["-m", "pip", "install", "--quiet", ...pythonPackages]);
		program = own;
	}
	const chosen = program;
	const script = fileURLToPath(
		new URL("peers/read_calendar.py", import.meta.url),
	);
	return {
		version: (library: string) =>
			command(chosen, [
				"-c",
				`from importlib.metadata import version; print(version("${library}"))`,
			]).trim(),
		read: (library: string, text: string): readonly Read[] =>
			JSON.parse(command(chosen, [script, library], text)) as readonly Read[],
	};
}

function command(
	program: string,
	parameters: readonly string[],
	input = "",
): string {
	const { status, stdout, stderr } = spawnSync(program, parameters, {
		encoding: "utf8",
		input,
		maxBuffer: 2 ** 26,
	});
	if (status !== 0)
		throw new Error(`${program} ${parameters.join(" ")}: ${stderr}`);
	return stdout;
}
