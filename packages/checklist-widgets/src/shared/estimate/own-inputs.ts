import { type Progress, valueIn } from "@slipway/core/checklist";
import { assumedInProgress } from "@slipway/core/timeline";
import { comingMonday, defaultInputs, type Inputs } from "./inputs.ts";
import { fragmentOf, type Known, readLink } from "./link.ts";

/** Where a browser keeps the inputs of a timeline: as the fragment of a link. */
const key = (process: string) => `slipway:timeline:${process}`;

/**
 * The reader's own inputs: what this browser keeps, and over it the start, the wanted date and the region that the
 * checklist knows. A start that has passed becomes today, because nothing that is open can begin earlier.
 */
export function ownInputs(
	process: string,
	known: Known,
	progress: Progress,
	region: string,
	today: string,
): Inputs {
	const kept = attempt(() => localStorage.getItem(key(process)));
	const { inputs } = kept
		? readLink(kept, known)
		: { inputs: {} satisfies Partial<Inputs> };
	const begun = Object.keys(progress.tasks).length > 0;
	const detail = (name: string) => valueIn(progress.details[name]) || undefined;
	const said = readLink(
		`#${new URLSearchParams({
			...(detail("start") && { start: detail("start") ?? "" }),
			...(detail("target") && { by: detail("target") ?? "" }),
			...(detail("region") && { region: detail("region") ?? "" }),
		})}&${assumedInProgress(progress)}`,
		known,
	).inputs;
	const whole = {
		...defaultInputs(begun ? today : comingMonday(today), region),
		...inputs,
		...said,
	};
	return whole.start < today ? { ...whole, start: today } : whole;
}

/** Keeps the inputs in this browser, as far as it lets us. */
export function keepInputs(process: string, inputs: Inputs): void {
	attempt(() => localStorage.setItem(key(process), fragmentOf(inputs, {}, {})));
}

function attempt<Value>(act: () => Value): Value | undefined {
	try {
		return act();
	} catch {
		return undefined;
	}
}
