import { suggestion } from "@slipway/core/errors";
import type { Process } from "@slipway/core/process";
import { UsageError } from "../usage-error.ts";

/** The id of a published time with a figure, from `--believe`. */
export function believeIn(id: string, { claims }: Process): string {
	const known = Object.entries(claims).flatMap(([name, { to }]) =>
		to === undefined ? [] : [name],
	);
	if (known.includes(id)) return id;
	throw new UsageError(
		`There is no published time “${id}”.`,
		known.length > 0
			? suggestion(id, known)
			: "The provider publishes none that runs could be compared with.",
	);
}
