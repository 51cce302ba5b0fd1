import type { Plan } from "@slipway/core/checklist";
import { useCallback, useEffect, useRef, useState } from "react";
import type { Inputs } from "../../shared/estimate/inputs.ts";
import { details, keepInputs } from "../../shared/estimate/own-inputs.ts";
import type { ProgressSource } from "../../shared/estimate/progress-source.ts";
import { openIntegration } from "../../shared/starter/open-integration.ts";

/** The inputs and what changes them. Own figures can be taken back step by step. */
export interface EditableInputs {
	readonly inputs: Inputs;
	readonly change: (change: Partial<Inputs>) => void;
	/** Tells the checklist a detail, where something is kept. */
	readonly tell: (detail: string, text: string) => void;
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
): EditableInputs {
	const [inputs, setInputs] = useState(given);
	const [before, setBefore] = useState<readonly Inputs["durations"][]>([]);
	const put = useCallback(
		(next: Inputs) => {
			setInputs(next);
			if (source) keepInputs(openIntegration(plan.process), next);
		},
		[source, plan],
	);
	const tell = useTelling(source, plan);
	const change = (part: Partial<Inputs>) => {
		if (part.durations) setBefore([...before, inputs.durations].slice(-50));
		put({ ...inputs, ...part });
		for (const name of ["start", "by", "region"] as const)
			if (name in part) tell(details[name], part[name] ?? "");
	};
	const last = before.at(-1);
	return {
		inputs,
		change,
		tell,
		undoFigures:
			last &&
			(() => {
				setBefore(before.slice(0, -1));
				put({ ...inputs, durations: last });
			}),
	};
}

/**
 * Tells the checklist a detail, once it has not changed for a moment: a date that is being stepped through shall not fill
 * the checklist's history.
 */
function useTelling(source: ProgressSource | undefined, plan: Plan) {
	const [untold] = useState(() => new Map<string, string>());
	const later = useRef<ReturnType<typeof setTimeout>>(undefined);
	const tellAll = useCallback(() => {
		clearTimeout(later.current);
		for (const [detail, text] of untold) source?.say({ detail, text }, plan);
		untold.clear();
	}, [source, plan, untold]);
	useEffect(() => {
		addEventListener("pagehide", tellAll);
		return () => {
			tellAll();
			removeEventListener("pagehide", tellAll);
		};
	}, [tellAll]);
	return (detail: string, text: string) => {
		untold.set(detail, text);
		clearTimeout(later.current);
		later.current = setTimeout(tellAll, 600);
	};
}
