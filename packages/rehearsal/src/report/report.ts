import {
	type Answers,
	completeAnswers,
	conditionSentence,
	holds,
	type Process,
} from "@slipway/core/process";
import { judging } from "../judge/judge.ts";
import type { Verdict } from "../judge/verdict.ts";
import type { Rehearsed } from "../language/script.ts";
import { noTraffic, type Traffic } from "../traffic/observation.ts";
import type { Report } from "./case-report.ts";
import { told } from "./told.ts";

/**
 * How every case of a process stands by the traffic of its APIs. A case that several APIs can show counts by the one that
 * came furthest. Without answers every case counts, and whether it is for the reader at all is left to the reader.
 *
 * @param traffics by the id of the mock whose operations they name.
 * @param answers to the questions of the process: a case that they rule out is not judged. What they leave out counts as
 * the question assumes it.
 */
export function reportOf(
	{ id, provider, cases, questions }: Process,
	scripts: Readonly<Record<string, Rehearsed>>,
	traffics: ReadonlyMap<string, Traffic>,
	answers?: Answers,
): Report {
	const complete = answers && completeAnswers(questions, answers);
	const judges = [...traffics].map(
		([api, traffic]) => [api, judging(traffic)] as const,
	);
	return {
		process: id,
		provider,
		cases: Object.entries(cases).map(([key, entry]) => {
			const { title, requirement, when } = entry;
			const known = { id: key, title, requirement };
			if (complete && !holds(when, complete))
				return {
					...known,
					is: "not applicable",
					because: `It applies ${conditionSentence(when, questions)}. Your answers say otherwise.`,
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
			return { ...known, ...told(best ?? judging(noTraffic)(rehearsed, "")) };
		}),
	};
}

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
