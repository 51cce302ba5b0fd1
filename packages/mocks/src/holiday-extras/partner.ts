import type { PartnerSide } from "@slipway/sandbox/engine";
import type { HolidayExtrasTables } from "./state/tables.ts";

const step = {
	operation: "update-flights",
	example: "With an address for the results",
};

/** How a partner is played who is told what became of flight updates. */
export const partner: PartnerSide<HolidayExtrasTables> = {
	caller: "Holiday Extras",
	proof:
		"Nothing in the call proves who sends it. The address can hold a secret of your own.",
	retries:
		"None is documented: a rejected message is not sent again. View the booking instead.",
	address: { step, known: ({ receivers }) => receivers.size > 0 },
	triggers: [
		{
			title: "A flight update with notification_url",
			says: "the results, ten seconds later",
			steps: [step],
		},
	],
	upcoming: ({ kind, id }, { tables }) =>
		kind === "flights-updated" && tables.notices.has(id)
			? "Results of a flight update"
			: undefined,
	replies: () => [
		{
			kind: "good",
			title: "Accepted",
			reply: { status: 200, headers: {}, body: "" },
		},
		{
			kind: "refused",
			title: "Rejected: your server fails",
			reply: { status: 500, headers: {}, body: "" },
		},
	],
};
