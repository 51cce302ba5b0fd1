import type { Sandbox } from "@slipway/sandbox/engine";
import { judge } from "../judge/judge.ts";
import { told } from "../report/told.ts";
import { loadScripts } from "../scripts/catalogue.ts";
import { trafficOf } from "../traffic/traffic-of.ts";

/**
 * How a case stands by what a test has sent to a sandbox: `passed`, or the verdict with what is wrong or comes next, so
 * that a failing test says it. Throws a RangeError for a case that the provider does not have.
 *
 * @example
 * ```ts
 * import { sandboxFor } from "@slipway/mocks/testing";
 * import { rehearse } from "@slipway/rehearsal/testing";
 *
 * const { sandbox } = sandboxFor("prioticket");
 * // Your own code sends its requests here.
 * await rehearse(sandbox, "freesale"); // => "not started: Next: An order is made without a reservation."
 * ```
 */
export async function rehearse(sandbox: Sandbox, id: string): Promise<string> {
	const { api } = sandbox;
	const scripts = await loadScripts(api.provider);
	const rehearsed = Object.hasOwn(scripts, id) ? scripts[id] : undefined;
	if (!rehearsed)
		throw new RangeError(
			`${api.title} has no case “${id}”. Known: ${Object.keys(scripts).join(", ")}.`,
		);
	const { is, because, instead } = told(
		judge(rehearsed, api.id, trafficOf(sandbox)),
	);
	return is === "passed"
		? is
		: [`${is}:`, because, instead && `Instead: ${instead}`]
				.filter(Boolean)
				.join(" ");
}
