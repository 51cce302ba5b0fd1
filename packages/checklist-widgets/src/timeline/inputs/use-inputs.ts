import type { Plan } from "@slipway/core/checklist";
import { useCallback, useState } from "react";
import type { Inputs } from "./inputs.ts";
import { keepInputs } from "./own-inputs.ts";
import type { ProgressSource } from "./progress-source.ts";

const details = { start: "start", by: "target", region: "region" } as const;

/** The inputs and what changes them. Own figures can be taken back step by step. */
export interface InputsInHand {
	readonly inputs: Inputs;
	readonly change: (change: Partial<Inputs>) => void;
	/** Replaces everything; nothing is kept in the browser. */
	readonly show: (inputs: Inputs) => void;
	/** Takes the last change of own figures back; undefined when there is none. */
	readonly undoFigures: (() => void) | undefined;
}

/**
 * @param source where start, region and wanted date are said too, so that the checklist and its files know them;
 * undefined while somebody else's link is looked at, when nothing is kept.
 */
export function useInputs(
	given: Inputs,
	plan: Plan,
	source: ProgressSource | undefined,
): InputsInHand {
	const [inputs, setInputs] = useState(given);
	const [before, setBefore] = useState<readonly Inputs["durations"][]>([]);
	const put = useCallback(
		(next: Inputs) => {
			setInputs(next);
			if (source) keepInputs(plan.process, next);
		},
		[source, plan],
	);
	const change = (part: Partial<Inputs>) => {
		if (part.durations) setBefore([...before, inputs.durations].slice(-50));
		put({ ...inputs, ...part });
		for (const [name, detail] of Object.entries(details))
			if (name in part)
				source?.say(
					{ detail, text: String(part[name as keyof typeof details] ?? "") },
					plan,
				);
	};
	const last = before.at(-1);
	return {
		inputs,
		change,
		show: (next) => {
			setInputs(next);
			setBefore([]);
		},
		undoFigures:
			last &&
			(() => {
				setBefore(before.slice(0, -1));
				put({ ...inputs, durations: last });
			}),
	};
}
