import type { Finding, PreFlight } from "./finding.ts";

const marks: Readonly<Record<Finding["is"], string>> = {
	good: "✓",
	bad: "✗",
	open: "·",
};

/** A finding as lines for a terminal. */
export const findingLines = ({ is, check, says, fix }: Finding): string =>
	[
		`${marks[is]} ${check}: ${says}`,
		...(fix === undefined
			? []
			: [`    ${is === "bad" ? "Fix" : "Next"}: ${fix}`]),
	].join("\n");

/** A pre-flight as lines for a terminal. */
export const preFlightText = (all: readonly PreFlight[]): string =>
	all
		.flatMap(({ title, findings }) => [
			`Pre-flight: ${title}`,
			...findings.map(findingLines),
		])
		.join("\n");

/** Whether nothing stands in the way of a run. */
export const isReady = (all: readonly PreFlight[]): boolean =>
	all.every(({ findings }) => findings.every(({ is }) => is !== "bad"));
