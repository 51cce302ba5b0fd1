import { noTraffic, type Traffic } from "@slipway/rehearsal";
import { coverageOf, coverageText } from "@slipway/rehearsal/coverage";
import { printable } from "../printable.ts";
import type { RehearsedProvider } from "./rehearsed-provider.ts";

/** What the traffic has touched of each API of a provider, as it is printed, its last line ended. */
export function printCoverage(
	{ process, scripts, apis }: RehearsedProvider,
	traffics: ReadonlyMap<string, Traffic>,
	{ json }: { readonly json: true | undefined },
): string {
	const coverage = {
		provider: process.provider,
		apis: apis.map((api) =>
			coverageOf(api, traffics.get(api.id) ?? noTraffic, scripts),
		),
	};
	if (json) return `${JSON.stringify(coverage, null, "\t")}\n`;
	return `${coverageText(coverage).split("\n").map(printable).join("\n")}\n`;
}
