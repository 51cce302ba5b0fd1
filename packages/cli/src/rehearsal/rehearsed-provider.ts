import type { Process } from "@slipway/core/process";
import { mockCatalogue } from "@slipway/mocks/catalogue";
import { loadScripts, type Scripts } from "@slipway/rehearsal";
import type { MockApi } from "@slipway/sandbox/engine";
import { processNamed } from "../parameters/process.ts";

/** What the cases of a provider are judged with. */
export interface RehearsedProvider {
	readonly process: Process;
	readonly scripts: Scripts;
	readonly apis: readonly MockApi[];
}

/** A provider's process, scripts and mocks. */
export async function rehearsedProvider(
	id: string | undefined,
): Promise<RehearsedProvider> {
	const process = processNamed(id);
	const [scripts, apis] = await Promise.all([
		loadScripts(process.id),
		Promise.all(
			mockCatalogue
				.filter(({ provider }) => provider === process.id)
				.map(({ load }) => load()),
		),
	]);
	return { process, scripts, apis };
}
