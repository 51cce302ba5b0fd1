import {
	type Answers,
	conditionSentence,
	holds,
	type Process,
} from "@slipway/core/process";
import { judging } from "../judge/judge.ts";
import type { Verdict } from "../judge/verdict.ts";
import type { Rehearsed } from "../language/script.ts";
import type { Traffic } from "../traffic/observation.ts";
import type { Report } from "./case-report.ts";
import { told } from "./told.ts";

/**
 * How every case of a process stands by the traffic of its APIs. A case that several APIs can show counts by the one that
 * came furthest.
 *
 * @param answers which cases apply; all of them when left out.
 * @param traffics by the id of the mock whose operations they name.
 */
export function reportOf(
	{ id, provider, cases, questions }: Process,
	answers: Answers | undefined,
	scripts: Readonly<Record<string, Rehearsed>>,
	traffics: ReadonlyMap<string, Traffic>,
): Report {
	const judges = [...traffics].map(
		([api, traffic]) => [api, judging(traffic)] as const,
	);
	return {
		process: id,
		provider,
		cases: Object.entries(cases ?? {}).map(
			([key, { title, requirement, when }]) => {
				const known = { id: key, title, requirement };
				if (when && answers && !holds(when, answers))
					return {
						...known,
						is: "not applicable",
						because: `It applies ${conditionSentence(when, questions)}.`,
						steps: [],
					};
				const rehearsed = scripts[key] ?? {
					needs: "the provider",
					because: "It has no script.",
				};
				const verdicts = judges.map(([api, judge]) => judge(rehearsed, api));
				const best = verdicts.toSorted(
					(left, right) => order.indexOf(left.is) - order.indexOf(right.is),
				)[0];
				return { ...known, ...told(best ?? judging(nothing)(rehearsed, "")) };
			},
		),
	};
}

const nothing: Traffic = {
	observations: [],
	read: () => undefined,
	pathOf: () => undefined,
};

/** The verdict that counts first. */
const order: readonly Verdict["is"][] = [
	"failed",
	"passed",
	"in progress",
	"not started",
	"needs a person",
	"needs the provider",
	"not applicable",
];
