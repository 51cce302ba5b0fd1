import {
	type ErrorReference,
	errorReferenceFrom,
	type Problem,
	playRefusals,
	ruleAnchor,
} from "@slipway/sandbox/engine";
import { describe, expect, test } from "vitest";
import { mockApis } from "../index.ts";

describe.each(mockApis)("the errors of $title", (api) => {
	const refused = playRefusals(api);
	const reference = errorReferenceFrom(api, refused);
	const instances = reference.entries.flatMap(({ causes }) =>
		causes.flatMap((cause) => cause.instances),
	);

	test("have every example that promises a refusal", () => {
		const promised = api.operations.flatMap(({ id, examples }) =>
			examples.flatMap(({ status, refused }, index) =>
				status >= 400 || refused ? [`${id}.${index}`] : [],
			),
		);
		const provoked = refused.flatMap(({ example }) => example?.join(".") ?? []);
		expect(provoked).toEqual(promised);
		const told = new Set(instances.map(({ problem }) => keyOf(problem)));
		for (const { problems } of refused)
			for (const problem of problems) expect(told).toContain(keyOf(problem));
	});

	test("have one place for each rule, under which no other stands", () => {
		const ids = idsOf(reference);
		expect(new Set(ids).size).toBe(ids.length);
		for (const rule of Object.values(api.rules))
			expect(ids).toContain(ruleAnchor(api, rule));
		const anchors = Object.values(api.rules).map((rule) =>
			ruleAnchor(api, rule),
		);
		expect(new Set(anchors).size).toBe(anchors.length);
	});

	test("are run into by a request, or say why by none", () => {
		const silent = reference.unplayed.filter(({ because }) => !because);
		expect(silent.map(({ rule }) => rule.says)).toEqual([]);
		const unplayed = new Set(reference.unplayed.map(({ rule }) => rule));
		const excused = Object.keys(api.unprovoked ?? {}).map(
			(name) => api.rules[name],
		);
		expect(excused.filter((rule) => rule && !unplayed.has(rule))).toEqual([]);
	});

	test("tell a message, and nothing of a secret", () => {
		for (const { message, code, answer } of instances) {
			expect(message ?? code, answer.body).toBeTruthy();
			for (const name of api.secrets)
				for (const { values } of api.credentials)
					if (values[name])
						expect(`${message} ${answer.body}`).not.toContain(values[name]);
		}
	});
});

/** What is refused in the same words at the same place stands there once. */
const keyOf = ({ pointer, fact }: Problem) => `${pointer} ${fact}`;

function idsOf({ entries, unplayed }: ErrorReference): readonly string[] {
	return [
		...entries.flatMap(({ id, causes }) => [
			id,
			...causes.map((cause) => cause.id),
		]),
		...unplayed.map(({ id }) => id),
	];
}
