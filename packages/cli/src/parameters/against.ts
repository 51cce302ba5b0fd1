import { suggestion } from "@slipway/core/errors";
import type { Process } from "@slipway/core/process";
import { assumptionKinds } from "@slipway/core/timeline";
import { estimateRow } from "../table/estimate-row.ts";
import { UsageError } from "../usage-error.ts";
import { assumedWords } from "./assumptions.ts";
import { type AskedPlan, type EstimateValues, planIn } from "./plan.ts";
import { readLine } from "./read-line.ts";

/** What a plan can have otherwise than another: the names of a link. */
const single = ["start", "region", "week", "off", "people", "believe"];
const named = ["own", "answer"];

/** Another plan, with what it changes. */
export interface OtherPlan extends AskedPlan {
	readonly changes: readonly string[];
}

/** The plan that `--against` describes: that of the line with what is said there instead; undefined when nothing is. */
export async function otherPlanIn(
	values: EstimateValues,
	process: Process,
): Promise<OtherPlan | undefined> {
	const changes = values.against.flatMap(assumedWords);
	if (changes.length === 0) return undefined;
	const dropped = changes
		.filter((change) => change.startsWith("drop="))
		.flatMap((change) => change.slice("drop=".length).split(","));
	for (const name of dropped) {
		checkName(name, name);
		if (name === "start")
			throw new UsageError(
				"A plan needs a start.",
				"Give the other plan a start of its own: --against start=2027-02-01.",
			);
	}
	const said = changes.filter((change) => !change.startsWith("drop="));
	const { values: other } = await readLine(estimateRow, [
		process.id,
		...said.map(optionOf),
	]);
	const merged: EstimateValues = {
		...values,
		start: other.start ?? values.start,
		region: other.region ?? values.region,
		week: other.week ?? values.week,
		people: other.people ?? values.people,
		believe: other.believe ?? values.believe,
		off: other.off.length > 0 ? other.off : values.off,
		own: [...values.own, ...other.own],
		answer: [...values.answer, ...other.answer],
		assume: [...values.assume, ...other.assume],
	};
	return { ...(await planIn(merged, process, dropped)), changes };
}

/** A change as the option that says the same. */
function optionOf(change: string): string {
	const at = change.indexOf("=");
	const name = change.slice(0, at);
	const value = change.slice(at + 1);
	const [kind = "", id] = checkName(name, change);
	if (single.includes(kind)) return `--${kind}=${value}`;
	if (named.includes(kind)) return `--${kind}=${id}=${value}`;
	return `--assume=${change}`;
}

/** The parts of the name of a change; an unknown kind is refused with the nearest that there is. */
function checkName(name: string, change: string): readonly string[] {
	const [kind = "", id] = name.split(".");
	if ([...single, ...named, ...assumptionKinds].includes(kind))
		return id === undefined ? [kind] : [kind, id];
	throw new UsageError(
		`“${change}” is nothing that another plan can change.`,
		suggestion(kind, [...single, "own", "answer", ...assumptionKinds]),
	);
}
