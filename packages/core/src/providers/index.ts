import {
	type Coverage,
	type Process,
	type ProcessInput,
	readProcess,
} from "../process/index.ts";
import { coverage as docplannerCoverage } from "./docplanner/coverage.ts";
import { docplanner } from "./docplanner/index.ts";
import { coverage as holidayExtrasCoverage } from "./holiday-extras/coverage.ts";
import { holidayExtras } from "./holiday-extras/index.ts";
import { coverage as prioticketCoverage } from "./prioticket/coverage.ts";
import { prioticket } from "./prioticket/index.ts";
import { coverage as siteminderCoverage } from "./siteminder/coverage.ts";
import { siteminder } from "./siteminder/index.ts";
import { coverage as tripComCoverage } from "./trip-com/coverage.ts";
import { tripCom } from "./trip-com/index.ts";

/** A provider as it is written: its definition, and the proof that nothing of its own guide was lost. */
export interface Provider {
	readonly definition: ProcessInput;
	readonly coverage: Coverage;
}

/** The providers in the order of the home page. Add one here. */
export const providers: readonly Provider[] = [
	{ definition: holidayExtras, coverage: holidayExtrasCoverage },
	{ definition: siteminder, coverage: siteminderCoverage },
	{ definition: prioticket, coverage: prioticketCoverage },
	{ definition: tripCom, coverage: tripComCoverage },
	{ definition: docplanner, coverage: docplannerCoverage },
];

let read: readonly Process[] | undefined;

/**
 * All processes, read and checked once.
 * @throws {SlipwayError} with every issue of the first definition that has one.
 *
 * @example
 * ```ts
 * import { allProcesses } from "@slipway/core/providers";
 * allProcesses().every(({ id }) => id !== ""); // => true
 * ```
 */
export function allProcesses(): readonly Process[] {
	read ??= providers.map(({ definition }) => readProcess(definition));
	return read;
}
