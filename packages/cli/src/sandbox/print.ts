import {
	type Exchange,
	faultsOf,
	type MockApi,
	type Sandbox,
	titleOf,
	unplayedOf,
} from "@slipway/sandbox/engine";
import { printable } from "../printable.ts";

/** What is played where, with credentials, at the start. */
export function greeting(
	sandboxes: ReadonlyMap<string, Sandbox>,
	address: string,
): string {
	return [
		"Slipway sandbox: a simulation, independent of the providers. Nothing here is certified.",
		"",
		...[...sandboxes.values()].flatMap(({ api }) => [
			`${api.title} ${api.version} (${api.confidence})`,
			`  ${address}/${api.id}  in the place of  ${api.realAddress}`,
			...api.credentials.map(
				({ title, values }) =>
					`  ${title}: ${Object.entries(values)
						.map(([name, value]) => `${name}=${value}`)
						.join("  ")}`,
			),
			...unplayedLine(api),
			"",
		]),
		`Control: ${address}/_sandbox/health, described at ${address}/_sandbox/openapi.json`,
		"Stop with Ctrl+C.",
	].join("\n");
}

/** What the provider documents and the mock does not play, in a line. */
function unplayedLine({ published }: MockApi): readonly string[] {
	const unplayed = unplayedOf(published);
	return unplayed.length === 0
		? []
		: [
				`  documented and not played: ${unplayed.map(({ method, path }) => `${method} ${path}`).join(", ")}`,
			];
}

/** An exchange as a line of the log, with a line more for each thing that was wrong. */
export function logLine(
	{ api }: Sandbox,
	{ at, request, answer, took, operation, problems, ignored, faults }: Exchange,
): string {
	const time = new Date(at).toISOString().slice(11, 19);
	const what = [
		...(operation === undefined ? [] : [titleOf(api.operations, operation)]),
		...faults.map((fault) => `[${titleOf(faultsOf(api), fault)}]`),
	].join(" ");
	return [
		`${time} ${printable(request.method)} /${api.id}${printable(request.target)} ${answer?.status ?? "no answer"} ${Math.round(took)} ms ${what}`,
		...(ignored.length > 0
			? [`         not read: ${printable(ignored.join(", "))}`]
			: []),
		...problems.map(
			({ pointer, fact, fix }) =>
				`         ${printable(pointer || "request")}: ${printable(fact)}${fix ? ` ${printable(fix.says)}` : ""}`,
		),
	].join("\n");
}
