import type { Process } from "@slipway/core/process";
import { allProcesses } from "@slipway/core/providers";
import { asMany } from "./synthetic.ts";

/**
 * Every process that the site shows, in the order of the home page: those that ship, however many they are; for a benchmark
 * as many as it asks for (`DOCS_PROVIDERS=1000`).
 */
export const processes: readonly Process[] = asMany(
	allProcesses(),
	process.env.DOCS_PROVIDERS,
);

/** More than a reader goes through by eye, or than a page should load: lists are this long, and say where the others are. */
export const mostShown = 60;

const byId = new Map(processes.map((entry) => [entry.id, entry]));

/** The process with this id. */
export function processOf(id: string): Process {
	const found = byId.get(id);
	if (!found) throw new RangeError(`There is no process “${id}”.`);
	return found;
}
