import { mockApis } from "@slipway/mocks";
import { stillSandbox } from "@slipway/sandbox/test-support";
import { expect, test } from "vitest";
import { allScripts } from "../scripts/index.ts";
import { examOf } from "./exam.ts";

const seeds = Array.from({ length: 20 }, (_, at) => at);

test.each(mockApis)(
	"an exam of $id disturbs operations that it has, each once, with faults that it knows",
	(api) => {
		const scripts = allScripts[api.provider] ?? {};
		const exams = seeds.map((seed) => examOf(api, scripts, seed));
		for (const [seed, exam] of exams.entries()) {
			stillSandbox(api).setFaults(exam);
			expect(examOf(api, scripts, seed)).toEqual(exam);
			const operations = exam.map(({ operation }) => operation);
			expect(new Set(operations).size).toBe(operations.length);
			for (const { operation, times } of exam) {
				expect(api.operations.map(({ id }) => id)).toContain(operation);
				expect(times).toBe(1);
			}
		}
		// Another seed is another exam.
		expect(
			new Set(exams.map((exam) => JSON.stringify(exam))).size,
		).toBeGreaterThan(1);
	},
);
