import { readFile } from "node:fs/promises";
import { judge, trafficOf } from "@slipway/rehearsal";
import { allScripts } from "@slipway/rehearsal/scripts";
import { expect, test } from "vitest";
import type { Sample } from "./sample.ts";
import { samples } from "./samples.ts";
import { staged } from "./stage.ts";

/** How the cases that a machine judges by the traffic of one mock stand after a run. */
const verdictsOf = ({ mock, without, play }: Sample, wrong?: string) =>
	staged(mock, async (stage, sandbox) => {
		await play(stage, wrong);
		const traffic = trafficOf(sandbox);
		return Object.fromEntries(
			Object.entries(allScripts[sandbox.api.provider] ?? {}).flatMap(
				([id, rehearsed]) =>
					"needs" in rehearsed ||
					id in without ||
					!rehearsed.some(({ api }) => api === mock)
						? []
						: [[id, judge(rehearsed, mock, traffic).is]],
			),
		);
	});

const notPassed = (verdicts: Readonly<Record<string, string>>) =>
	Object.fromEntries(
		Object.entries(verdicts).filter(([, verdict]) => verdict !== "passed"),
	);

/** By variant, the cases that do not pass. */
const matrix = new Map<string, Readonly<Record<string, string>>>();

for (const sample of samples) {
	test(`the program for ${sample.mock} imports nothing but what Node has`, async () => {
		const program = new URL(`${sample.mock}/integration.ts`, import.meta.url);
		expect(
			(await readFile(program, "utf8")).replaceAll(
				/^import [^;]* from "node:[\w/]+";$/gm,
				"",
			),
		).not.toMatch(/\bimport\b|\brequire\b/);
	});

	test(`an independent integration passes every case of ${sample.mock} that it is for`, async () => {
		const verdicts = await verdictsOf(sample);
		expect(Object.keys(verdicts)).not.toEqual([]);
		expect(notPassed(verdicts)).toEqual({});
	});

	for (const [wrong, id] of Object.entries(sample.variants))
		test(`${sample.mock}: ${wrong} fails ${id} alone`, async () => {
			const failing = notPassed(await verdictsOf(sample, wrong));
			matrix.set(`${sample.mock}: ${wrong}`, failing);
			expect(failing).toEqual({
				[id]: sample.unreadable?.includes(wrong) ? "in progress" : "failed",
			});
		});
}

test("at least 25 wrong variants fail one case each", () => {
	const lines = [...matrix].map(
		([variant, failing]) =>
			`${variant} | ${Object.entries(failing)
				.map(([id, verdict]) => `${id} ${verdict}`)
				.join(", ")}`,
	);
	process.stdout.write(`${lines.join("\n")}\n${lines.length} variants\n`);
	expect(lines.length).toBeGreaterThanOrEqual(25);
});
