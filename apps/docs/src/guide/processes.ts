import { example, type Process, readProcess } from "@slipway/core/process";
import { allProcesses } from "@slipway/core/providers";
import { withClones } from "./synthetic.ts";

/** Every process that the site shows, in the order of the home page. */
export const processes: readonly Process[] = withClones(
	allProcesses().length ? allProcesses() : [readProcess(example)],
	Number(process.env.DOCS_SYNTHETIC_PROVIDERS ?? 0),
);

const byId = new Map(processes.map((entry) => [entry.id, entry]));

/** The process with this id. */
export function processOf(id: string): Process {
	const found = byId.get(id);
	if (!found) throw new RangeError(`There is no process “${id}”.`);
	return found;
}
