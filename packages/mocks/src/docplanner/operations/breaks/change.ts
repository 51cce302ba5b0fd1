import { carried } from "../../carried.ts";
import { BreakRequest } from "../../contract/requests.ts";
import { refuse } from "../../refuse.ts";
import type { Break } from "../../state/tables.ts";
import type { DocWorld } from "../../world.ts";
import { addressOf } from "../estate.ts";
import { here, operation } from "../operation.ts";
import {
	breakOf,
	checkBreak,
	common,
	echo,
	last,
	lunch,
	one,
} from "./shared.ts";

export const moveBreak = operation({
	...common,
	id: "move-break",
	title: "Move a break",
	says: "To another range, together with the breaks that were made with it on coupled addresses.",
	method: "PATCH",
	path: one,
	body: BreakRequest,
	answers: {
		204: { says: "Moved." },
		422: { says: "The range is the same or not possible." },
	},
	examples: [
		{
			title: "An hour later",
			params: last,
			body: {
				since: `${carried.in_eight_days}T11:00:00+01:00`,
				till: `${carried.in_eight_days}T11:30:00+01:00`,
			},
			status: 204,
		},
		{
			title: "To where it is",
			params: { ...here, break_id: "660001" },
			body: { since: lunch.since, till: lunch.till },
			status: 422,
		},
		{
			title: "Without an end",
			params: last,
			body: { since: `${carried.in_eight_days}T11:00:00+01:00` },
			status: 400,
		},
	],
	handle(call, world) {
		const found = breakOf(addressOf(call, world), call.params.break_id, world);
		const { since, till } = call.body;
		checkBreak(since, till);
		if (found.since === since && found.till === till)
			throw refuse("break-range", {
				status: 422,
				pointer: "/since",
				fact: "The range is the one that the break has.",
				fix: { by: "you", says: "Choose another range." },
			});
		for (const each of groupOf(found, world)) {
			const after = { ...each, since, till };
			world.tables.breaks.set(each.id, after);
			echo("break-moved", after, world);
		}
		return { status: 204 };
	},
});

export const deleteBreak = operation({
	...common,
	id: "delete-break",
	ends: true,
	title: "Delete a break",
	says: "Its slots appear again, on coupled addresses too.",
	method: "DELETE",
	path: one,
	answers: { 204: { says: "Gone." }, 404: { says: "There is none." } },
	examples: [{ title: "The last one", params: last, status: 204 }],
	handle(call, world) {
		const found = breakOf(addressOf(call, world), call.params.break_id, world);
		for (const each of groupOf(found, world)) {
			world.tables.breaks.delete(each.id);
			echo("break-removed", each, world);
		}
		return { status: 204 };
	},
});

function groupOf({ group }: Break, { tables }: DocWorld): readonly Break[] {
	return [...tables.breaks.values()].filter((each) => each.group === group);
}
