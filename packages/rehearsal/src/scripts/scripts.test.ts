import { allProcesses } from "@slipway/core/providers";
import { mockApis } from "@slipway/mocks";
import { stillSandbox } from "@slipway/sandbox/test-support";
import { expect, test } from "vitest";
import {
	demonstrate,
	failedStep,
	inOrder,
	judge,
	judging,
	trafficOf,
} from "../index.ts";
import { allScripts } from "./index.ts";

const judged = Object.entries(allScripts).flatMap(([provider, scripts]) =>
	Object.entries(scripts).flatMap(([id, rehearsed]) =>
		"needs" in rehearsed
			? []
			: rehearsed.map((script) => ({ provider, id, rehearsed, script })),
	),
);

const apiOf = (id: string) => {
	const api = mockApis.find((each) => each.id === id);
	if (!api) throw new RangeError(`There is no mock “${id}”.`);
	return api;
};

for (const { provider, scripts } of Object.entries(allScripts).map(
	([provider, scripts]) => ({ provider, scripts }),
))
	test(`every case of ${provider} has a script or a reason why there is none`, () => {
		const process = allProcesses().find(({ id }) => id === provider);
		expect(Object.keys(scripts).sort()).toEqual(
			Object.keys(process?.cases ?? {}).sort(),
		);
	});

for (const { provider, id, rehearsed, script } of judged) {
	const title = `${provider}, ${id}, ${script.api}`;
	const api = apiOf(script.api);

	test(`${title}: names operations and events that the mock has`, () => {
		const known = new Set(api.operations.map((operation) => operation.id));
		const named = script.parts.flatMap(({ steps, never }) =>
			[...steps, ...never].flatMap(({ operation }) => operation ?? []),
		);
		expect(named.filter((name) => !known.has(name))).toEqual([]);
	});

	test(`${title}: recognises what it begins with before it judges it`, () => {
		for (const { steps } of script.parts)
			if (steps[0]?.must) expect(steps[0]).toHaveProperty("where");
	});

	test(`${title}: has not started in a fresh sandbox`, () => {
		expect(judge(rehearsed, api.id, trafficOf(stillSandbox(api))).is).toBe(
			"not started",
		);
	});

	test(`${title}: is passed by its demonstration`, async () => {
		const sandbox = stillSandbox(api);
		await demonstrate(sandbox, script.demonstration);
		const verdict = judge(rehearsed, api.id, trafficOf(sandbox));
		expect(
			verdict.is === "failed"
				? [verdict.is, failedStep(verdict, verdict.failure), verdict.failure]
				: verdict.is,
			JSON.stringify(
				sandbox
					.journal()
					.map(({ operation, answer, problems }) => [
						operation,
						answer?.status,
						problems[0]?.fact,
					]),
			),
		).toBe("passed");
	});
}

for (const { provider, id, script } of judged)
	for (const { says, acts } of script.mistakes)
		test(`${provider}, ${id}: fails, and nothing else does, when ${says}`, async () => {
			const api = apiOf(script.api);
			const sandbox = stillSandbox(api);
			await demonstrate(sandbox, acts);
			const verdictOf = judging(trafficOf(sandbox));
			expect(
				judged
					.filter(({ script: { api } }) => api === script.api)
					.filter(
						({ rehearsed }) => verdictOf(rehearsed, script.api).is === "failed",
					)
					.map((each) => each.id),
			).toEqual([id]);
		});

for (const api of mockApis) {
	const own = judged.filter(({ script }) => script.api === api.id);
	if (own.length === 0) continue;
	test(`what rehearses one case of ${api.id} takes none from another`, async () => {
		const traffics = await Promise.all(
			own.map(async ({ script }) => {
				const sandbox = stillSandbox(api);
				await demonstrate(sandbox, script.demonstration);
				return trafficOf(sandbox);
			}),
		);
		for (const order of [traffics, traffics.toReversed()]) {
			const [first, ...others] = order;
			if (!first) throw new RangeError("There is no traffic.");
			const verdictOf = judging(inOrder(first, others));
			expect(
				own
					.map(({ id, rehearsed }) => [id, verdictOf(rehearsed, api.id).is])
					.filter(([, is]) => is !== "passed"),
			).toEqual([]);
		}
	});
}
