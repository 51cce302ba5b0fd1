import { suggestion } from "@slipway/core/errors";
import type { Process } from "@slipway/core/process";
import { allProcesses } from "@slipway/core/providers";
import { UsageError } from "../usage-error.ts";

/** The provider of an integration: `prioticket` of `prioticket~alpine`. */
export const processIdOf = (integration: string) =>
	integration.replace(/~.*/, "");

/** The process of a provider. */
export function processNamed(id: string | undefined): Process {
	const all = allProcesses();
	const ids = all.map((process) => process.id);
	const found = all.find((process) => process.id === id);
	if (found !== undefined) return found;
	throw new UsageError(
		id === undefined
			? "No provider was named."
			: `There is no provider “${id}”.`,
		suggestion(id ?? "", ids),
	);
}
