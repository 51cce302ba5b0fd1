import {
	bounds,
	emptyProgress,
	type Progress,
	record,
} from "@slipway/core/checklist";
import fc from "fast-check";
import { expect, test } from "vitest";
import { manglings } from "../../shared/packed/mangling.ts";
import { fragmentStart } from "./fragment-start.ts";
import { readFragment } from "./read-link.ts";
import { fragmentOf, longestMade } from "./share-link.ts";

/** What nobody can guess any more. */
const losing = /cut|small letters/;

const stamp = { by: "0ann", at: 1 };

test("a link opens to the same progress, whatever is written in it", async () => {
	const notes = fc.array(fc.string({ unit: "grapheme", maxLength: 200 }), {
		maxLength: 5,
	});
	await fc.assert(
		fc.asyncProperty(notes, async (texts) => {
			const progress = texts.reduce<Progress>(
				(before, text, index) =>
					record(
						before,
						{
							task: `task-${index}`,
							field: "note",
							text: text.replace(/\p{Cc}/gu, "").toWellFormed(),
						},
						stamp,
					),
				emptyProgress("example"),
			);
			const read = await readFragment(await fragmentOf(progress), "example");
			expect(read.issue).toBeUndefined();
			expect(read.progress).toEqual(progress);
		}),
		{ numRuns: 50 },
	);
});

test.each(Object.entries(manglings))(
	"a link that got %s on its way opens to the same progress, or says that it is damaged",
	async (name, mangle) => {
		await fc.assert(
			fc.asyncProperty(
				fc.array(fc.nat(99), { maxLength: 4 }),
				async (tasks) => {
					const progress = tasks.reduce<Progress>(
						(before, task) =>
							record(
								before,
								{ task: `t-${task}`, status: { is: "open" } },
								stamp,
							),
						emptyProgress("example"),
					);
					const link = await fragmentOf(progress);
					const read = await readFragment(mangle(link), "example");
					if (read.issue) expect(read.issue.code).toBe("share-link-damaged");
					else expect(read.progress).toEqual(progress);
					if (!losing.test(name)) expect(read.issue).toBeUndefined();
				},
			),
			{ numRuns: 15 },
		);
	},
);

test("fifty done tasks fit into a link that mail programs leave whole", async () => {
	let progress = emptyProgress("example");
	for (let task = 0; task < 50; task++)
		progress = record(
			progress,
			{
				task: `a-task-with-a-name-${task}`,
				status: { is: "done", on: "2026-11-20" },
			},
			{ by: "0k3f9x2a7b1c", at: 1795250000000 + task * 7_654_321 },
		);
	expect((await fragmentOf(progress)).length).toBeLessThan(longestMade);
});

const empty = JSON.stringify(emptyProgress("example"));

test.each([
	[
		"a link that was cut off",
		async () => (await pack(empty)).slice(0, 40),
		"share-link-damaged",
	],
	["a link with spaces", () => `${fragmentStart}ab cd`, "share-link-damaged"],
	["a link of stops", () => `${fragmentStart}...`, "share-link-damaged"],
	["an empty link", () => fragmentStart, "share-link-damaged"],
	[
		"bytes that are no text",
		() => pack(new Uint8Array([0xff, 0xfe])),
		"share-link-damaged",
	],
	[
		"more after the end",
		async () => `${await pack("{}.......")}AAAA`,
		"share-link-damaged",
	],
	[
		"a link that is too long",
		() => `${fragmentStart}${"a".repeat(200_001)}`,
		"progress-too-large",
	],
	[
		"a link that unpacks to more than a file may hold",
		() => pack("a".repeat(bounds.file + 1)),
		"progress-too-large",
	],
	[
		"a link that is read no further than that, so that nobody meets its damaged end",
		async () => (await pack("a".repeat(8 * bounds.file))).slice(0, -8),
		"progress-too-large",
	],
	["deep nesting", () => pack("[".repeat(1_000_000)), "progress-too-deep"],
	["text that is not JSON", () => pack("hello"), "progress-not-json"],
	[
		"another provider",
		() => pack(JSON.stringify(emptyProgress("siteminder"))),
		"progress-of-another-process",
	],
	[
		"a future version",
		() => pack(JSON.stringify({ ...emptyProgress("example"), version: 9 })),
		"progress-from-the-future",
	],
	[
		"a prototype key",
		() => pack(empty.replace('"tasks":{', '"tasks":{"__proto__":{}')),
		"progress-wrong-value",
	],
])("%s gives a clear error", async (_, make, code) => {
	const { progress, issue } = await readFragment(await make(), "example");
	expect(progress).toBeUndefined();
	expect(issue?.code).toBe(code);
});

async function pack(
	content: string | Uint8Array<ArrayBuffer>,
): Promise<string> {
	const deflated = new Blob([content])
		.stream()
		.pipeThrough(new CompressionStream("deflate-raw"));
	const bytes = new Uint8Array(await new Response(deflated).arrayBuffer());
	return (
		fragmentStart +
		btoa(String.fromCharCode(...bytes))
			.replaceAll("+", "-")
			.replaceAll("/", "_")
			.replaceAll("=", "")
	);
}
