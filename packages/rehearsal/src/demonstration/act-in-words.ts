import {
	faultInWords,
	faultsOf,
	type MockApi,
	nameInWords,
	switchesOf,
	titleOf,
} from "@slipway/sandbox/engine";
import type { Act } from "../language/demonstration.ts";
import { durationInWords } from "../language/duration.ts";

/**
 * What an act does, as a title.
 *
 * @example
 * ```ts
 * import { actInWords } from "@slipway/rehearsal";
 * import { library } from "@slipway/sandbox/example";
 *
 * actInWords(library, { wait: { minutes: 40 } }); // => "Wait 40 minutes"
 * actInWords(library, { send: "borrow", with: { "/bookId": "2" } }); // => "Borrow a book, with book id 2"
 * ```
 */
export function actInWords(api: MockApi, act: Act): string {
	if ("wait" in act) return `Wait ${durationInWords(act.wait)}`;
	if ("fault" in act)
		return `Switch on a fault: ${faultInWords({ faults: faultsOf(api), operations: api.operations }, act.fault)}`;
	if ("set" in act) {
		const found = switchesOf(api).find(({ id }) => id === act.set);
		return `Set “${found?.title ?? act.set}” to “${found?.options[act.to] ?? act.to}”`;
	}
	if ("reply" in act)
		return act.reply === "good"
			? "Reply to each call as documented"
			: `Reply to each call: ${act.reply}`;
	return [
		`${titleOf(api.operations, act.send)}${act.example === undefined ? "" : `: ${act.example}`}`,
		...(act.with ? [`with ${changedIn(act.with)}`] : []),
		...(act.alone ? ["with nothing sent before it"] : []),
	].join(", ");
}

/** What differs from the example, each place by its last name. */
function changedIn(values: Readonly<Record<string, unknown>>): string {
	const parts = Object.entries(values).map(([place, value]) => {
		const names = place
			.split(/[/ ]/)
			.filter((part) => part !== "" && !/^\d+$/.test(part));
		const name = nameInWords(names.at(-1) ?? place).toLowerCase();
		return isShort(value) ? `${name} ${value}` : `its own ${name}`;
	});
	const last = parts.pop() ?? "";
	return parts.length === 0 ? last : `${parts.join(", ")} and ${last}`;
}

/** Whether a value can be read in a title: short, and known before anything was sent. */
const isShort = (value: unknown): boolean =>
	["string", "number"].includes(typeof value) &&
	String(value).length <= 24 &&
	!String(value).includes("{{");
