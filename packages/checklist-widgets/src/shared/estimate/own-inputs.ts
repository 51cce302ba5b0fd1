import { type Progress, valueIn } from "@slipway/core/checklist";
import { assumedInProgress } from "@slipway/core/timeline";
import { comingMonday, defaultInputs, type Inputs } from "./inputs.ts";
import { fragmentOf, type Known } from "./link.ts";
import { readLink } from "./read-link.ts";

/** Where a browser keeps the inputs of a timeline: as the fragment of a link. */
const key = (integration: string) => `slipway:timeline:${integration}`;

/** The details of a checklist that are inputs too, by input. */
export const details = {
	start: "start",
	by: "target",
	region: "region",
} as const;

/**
 * The reader's own inputs: what this browser keeps, and over it the start, the wanted date and the region that the
 * checklist knows. A start that has passed becomes today, because nothing that is open can begin earlier.
 */
export function ownInputs(
	integration: string,
	known: Known,
	progress: Progress,
	region: string,
	today: string,
): Inputs {
	const kept = attempt(() => localStorage.getItem(key(integration)));
	const { inputs } = kept
		? readLink(kept, known)
		: { inputs: {} satisfies Partial<Inputs> };
	const begun = Object.keys(progress.tasks).length > 0;
	const said = new URLSearchParams(assumedInProgress(progress));
	for (const [name, detail] of Object.entries(details)) {
		const text = valueIn(progress.details[detail]);
		if (text) said.set(name, text);
	}
	const whole = {
		...defaultInputs(begun ? today : comingMonday(today), region),
		...inputs,
		...readLink(`#${said}`, known).inputs,
	};
	return whole.start < today ? { ...whole, start: today } : whole;
}

/** Keeps the inputs in this browser, as far as it lets us. */
export function keepInputs(integration: string, inputs: Inputs): void {
	attempt(() =>
		localStorage.setItem(key(integration), fragmentOf(inputs, {}, {})),
	);
}

function attempt<Value>(act: () => Value): Value | undefined {
	try {
		return act();
	} catch {
		return undefined;
	}
}
