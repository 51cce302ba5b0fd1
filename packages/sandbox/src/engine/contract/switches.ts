import type { MockApi, Switch } from "./mock-api.ts";

/** Choices that every mock offers. */
const generalSwitches: readonly Switch[] = [
	{
		id: "limits",
		title: "Rate limits",
		says: "Whether the documented limits are kept. Switch them off for load tests.",
		options: { on: "Refuse what goes beyond", off: "Never refuse" },
		default: "on",
	},
];

/** All switches of a mock: the general ones and its own. */
export function switchesOf(api: Pick<MockApi, "switches">): readonly Switch[] {
	return [...generalSwitches, ...api.switches];
}
