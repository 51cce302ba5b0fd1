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
import { told } from "./told.ts";

/** How one case stands, in words. */
export interface CaseReport {
	readonly id: string;
	readonly title: string;
	readonly requirement: "mandatory" | "recommended" | "optional";
	readonly is: Verdict["is"];
	/** Why it is not judged, what is wrong, or what comes next. */
	readonly because?: string;
	/** What to change. */
	readonly instead?: string;
	/** What a person must say of it. */
	readonly attest?: string;
	/** The steps with the message in which each was seen. */
	readonly steps: readonly { readonly says: string; readonly seen?: string }[];
}

/** How the cases of a process stand. */
export interface Report {
	readonly process: string;
	readonly provider: string;
	readonly cases: readonly CaseReport[];
}

/**
 * How every case of a process stands by the traffic of its APIs. A case that several APIs can show counts by the one that
 * came furthest.
 *
 * @param traffics by the id of the mock whose operations they name.
 */
export function reportOf(
	{ id, provider, cases, questions }: Process,
	answers: Answers,
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
				if (when && !holds(when, answers))
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
