import type { Process } from "@slipway/core/process";
import { allProcesses } from "@slipway/core/providers";
import { withClones } from "./synthetic.ts";

/** The processes that ship with the project, in the order of the home page. */
export const shippedProcesses: readonly Process[] = allProcesses();

/** Every process that the site shows: those that ship, and a benchmark's clones. */
export const processes: readonly Process[] = withClones(
	shippedProcesses,
	Number(process.env.DOCS_SYNTHETIC_PROVIDERS ?? 0),
);

const byId = new Map(processes.map((entry) => [entry.id, entry]));

/** The process with this id. */
export function processOf(id: string): Process {
	const found = byId.get(id);
	if (!found) throw new RangeError(`There is no process “${id}”.`);
	return found;
}
