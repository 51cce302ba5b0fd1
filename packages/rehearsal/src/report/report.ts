import type { Process } from "@slipway/core/process";
import { judging } from "../judge/judge.ts";
import type { Verdict } from "../judge/verdict.ts";
import type { Rehearsed } from "../language/script.ts";
import type { Traffic } from "../traffic/observation.ts";
import type { Report } from "./case-report.ts";
import { told } from "./told.ts";

/**
 * How every case of a process stands by the traffic of its APIs. A case that several APIs can show counts by the one that
 * came furthest. Whether a case is for the reader at all is left to the reader: each says for whom it is.
 *
 * @param traffics by the id of the mock whose operations they name.
 */
export function reportOf(
	{ id, provider, cases }: Process,
	scripts: Readonly<Record<string, Rehearsed>>,
	traffics: ReadonlyMap<string, Traffic>,
): Report {
	const judges = [...traffics].map(
		([api, traffic]) => [api, judging(traffic)] as const,
	);
	return {
		process: id,
		provider,
		cases: Object.entries(cases ?? {}).map(([key, { title, requirement }]) => {
			const known = { id: key, title, requirement };
			const rehearsed = scripts[key] ?? {
				needs: "the provider",
				because: "It has no script.",
			};
			const verdicts = judges.map(([api, judge]) => judge(rehearsed, api));
			const best = verdicts.toSorted(
				(left, right) => order.indexOf(left.is) - order.indexOf(right.is),
			)[0];
			return { ...known, ...told(best ?? judging(nothing)(rehearsed, "")) };
		}),
	};
}

const nothing: Traffic = {
	observations: [],
	read: () => undefined,
	paramsOf: () => ({}),
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
