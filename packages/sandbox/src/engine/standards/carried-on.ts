import { missingIn } from "../examples/fill.ts";
import { isRequest, type Workflow } from "./workflow.ts";

/** The variable that holds a value as an address has it; tools put variables into addresses as they are. */
const addressName = (name: string): string => `${name}_in_address`;

/** An address in which what answers bring stands encoded. */
export const inAddresses = (
	target: string,
	names: ReadonlySet<string>,
): string =>
	target.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) =>
		names.has(name) ? `{{${addressName(name)}}}` : whole,
	);

/** The names in addresses of a workflow that answers bring. */
export function namesInAddresses(
	steps: Workflow["steps"],
): ReadonlySet<string> {
	const requests = steps.filter(isRequest);
	const brought = new Set(
		requests.flatMap(({ operation }) => Object.keys(operation.carries ?? {})),
	);
	return new Set(
		requests
			.flatMap(({ draft }) => missingIn(draft.target))
			.filter((name) => brought.has(name)),
	);
}

/** What a script does with a value of `answer`: sets it, and once more for addresses where one needs it. */
export function carriedLines(
	name: string,
	member: string,
	inAddress: ReadonlySet<string>,
): readonly string[] {
	const value = `String(answer${member})`;
	return [
		`set("${name}", ${value});`,
		...(inAddress.has(name)
			? [`set("${addressName(name)}", encodeURIComponent(${value}));`]
			: []),
	];
}
