import fc from "fast-check";
import { describe, expect, test } from "vitest";
import type { Path } from "../../errors/issue.ts";
import { emptyProgress, type Progress } from "../progress.ts";
import { ProgressSchema } from "../schema.ts";
import { events, play } from "../testing/arbitrary-progress.ts";
import { edit } from "../testing/broken-progress.ts";
import { salvage } from "./salvage.ts";

const entry = (value: unknown, by = "0ann") => ({
	value,
	at: 7,
	by,
	n: 2,
	over: { "0cem": 3 },
});
const two = (one: unknown, other: unknown) => [
	entry(one),
	entry(other, "0bob"),
];

/** Progress in which every field of the format stands, twice where it can: a neighbour for everything that is spoilt. */
const full = () => ({
	...emptyProgress("example"),
	answers: {
		region: two("uk", null),
		products: two(["parking", "hotels"], []),
		"no-longer-asked": two("yes", "no"),
	},
	details: { company: two("A", ""), start: two("2026-12-01", "2026-12-02") },
	tasks: {
		build: {
			status: two(
				{ is: "waiting", for: "Legal", since: "2026-11-20" },
				{ is: "open" },
			),
			note: two("a\nb", "c"),
			owner: two("Ann", "Bob"),
			evidence: two("https://a.example/", ""),
			planned: two("2026-12-01", ""),
		},
		sign: {
			status: two(
				{ is: "started", on: "2026-11-20" },
				{ is: "done", on: "2026-11-21" },
			),
		},
		"no-longer-there": {
			status: two({ is: "skipped", because: "no parking" }, { is: "open" }),
		},
	},
});

/** Every place of a tree: of values and of lists and objects. */
function placesIn(value: unknown, path: Path = []): readonly Path[] {
	return typeof value !== "object" || value === null
		? []
		: Object.keys(value).flatMap((key) => {
				const place = [...path, Array.isArray(value) ? Number(key) : key];
				return [place, ...placesIn(Reflect.get(value, key), place)];
			});
}

const at = (root: unknown, path: Path): unknown =>
	path.reduce<unknown>((part, key) => Reflect.get(Object(part), key), root);

/** The values of all fields, each with its place, without who wrote when. */
function valuesOf(progress: unknown): readonly string[] {
	return placesIn(progress)
		.filter((path) => path.at(-1) === "value")
		.map((path) =>
			JSON.stringify([
				path.filter((key) => typeof key === "string"),
				at(progress, path),
			]),
		);
}

const places = placesIn(full());
const odd: readonly unknown[] = [
	null,
	true,
	-1,
	1.5,
	1e300,
	"",
	"constructor",
	"__proto__",
	"3021-01-01",
	"a\u0000b",
	"x".repeat(5000),
	[],
	[null],
	{},
	{ is: "certified" },
	[[[]]],
];

describe("one value that is spoilt", () => {
	test.each(places.map((path) => [`/${path.join("/")}`, path] as const))(
		"%s goes, and nothing beside it",
		(_, path) => {
			for (const value of odd) {
				const spoilt = full();
				const parent = at(spoilt, path.slice(0, -1));
				Reflect.set(
					Object(parent),
					String(path.at(-1)),
					structuredClone(value),
				);
				// The process of a copy from elsewhere is looked at before.
				const expected = withoutPlace(path);
				const { progress } = salvage(spoilt, "example");
				expect(ProgressSchema.safeParse(progress).error).toBeUndefined();
				expect(valuesOf(progress)).toEqual(
					expect.arrayContaining([...expected]),
				);
			}
		},
	);

	/** What must survive when a place is spoilt: every value that lies neither in it nor around it. */
	function withoutPlace(path: Path): readonly string[] {
		const whole = full();
		const isValue = path.includes("value");
		return placesIn(whole)
			.filter((place) => place.at(-1) === "value")
			.filter((place) =>
				isValue
					? !path.join("/").startsWith(place.join("/"))
					: !place.join("/").startsWith(`${path.join("/")}/`),
			)
			.map((place) =>
				JSON.stringify([
					place.filter((key) => typeof key === "string"),
					at(whole, place),
				]),
			);
	}
});

test("what is sound comes back as it was", () => {
	fc.assert(
		fc.property(events, (all) => {
			const [progress] = play(all);
			expect(salvage(structuredClone(progress), "example")).toEqual({
				progress,
				problems: [],
			});
		}),
	);
});

test("whatever is spoilt, what comes back is progress, or nothing", () => {
	fc.assert(
		fc.property(
			events,
			fc.array(fc.tuple(fc.nat(), fc.jsonValue(), fc.boolean()), {
				maxLength: 5,
			}),
			(all, edits) => {
				const value = edits.reduce<unknown>(
					(before, [place, replacement, rename]) =>
						edit(before, place, structuredClone(replacement), rename),
					JSON.parse(JSON.stringify(play(all)[0])),
				);
				const { progress } = salvage(value, "example");
				if (progress === undefined)
					expect(Object.prototype.toString.call(value)).not.toBe(
						"[object Object]",
					);
				else expect(ProgressSchema.safeParse(progress).success).toBe(true);
			},
		),
		{ numRuns: 1000 },
	);
});

test("a text with control characters is cleaned, not lost; a day of a clock that was wrong is moved", () => {
	const progress = full() as unknown as Record<
		string,
		Record<string, Record<string, unknown[]>>
	>;
	Object.assign(progress.tasks?.build ?? {}, {
		note: [entry("first\u000bsecond \u001b[31mred\u001b[0m")],
		owner: [entry("Ann\u000bBob")],
		status: [entry({ is: "done", on: "1970-01-01" })],
	});
	const build = salvage(progress, "example").progress?.tasks.build;
	expect(build?.note?.[0]?.value).toBe("first\nsecond red");
	expect(build?.owner?.[0]?.value).toBe("Ann Bob");
	expect(build?.status?.[0]?.value).toEqual({ is: "done", on: "2000-01-01" });
});

test("a key that every object has does no harm", () => {
	const value: unknown = JSON.parse(
		JSON.stringify(full()).replace(
			'"tasks":{',
			'"tasks":{"__proto__":{"status":[]},"constructor":{},',
		),
	);
	const { progress } = salvage(value, "example");
	expect(progress).toEqual(full() as unknown as Progress);
});
