import type {
	DueEvent,
	PartnerSide,
	Problem,
	SentCallback,
} from "@slipway/sandbox/engine";
import { z } from "zod";
import { example, type LibraryWorld, operation } from "./operation.ts";
import { rules } from "./rules.ts";
import type { LibraryTables } from "./tables.ts";

export const setAddress = operation({
	...example,
	id: "set-address",
	title: "Set the address for notices",
	says: "Where the library tells that a loan is overdue.",
	story: "Notices",
	method: "PUT",
	path: "/notices",
	scheme: "bearer",
	body: z.object({
		url: z.url().meta({ examples: ["https://partner.example/notices"] }),
	}),
	answers: { 204: { says: "It is known." } },
	examples: [
		{
			title: "An address",
			body: { url: "https://partner.example/notices" },
			status: 204,
		},
	],
	handle({ body }, { tables }) {
		tables.notices.set("address", body);
		return { status: 204 };
	},
});

export const ping = operation({
	...example,
	id: "ping",
	title: "Ping",
	says: "Whether the library is there.",
	story: "Notices",
	method: "GET",
	path: "/ping",
	answers: { 200: { says: "It is." } },
	examples: [{ title: "Now", status: 200 }],
	handle: () => ({ status: 200, body: { there: true } }),
});

/** A loan is overdue: its reader is told, where somebody listens. */
export function due({ id }: DueEvent, world: LibraryWorld): void {
	const loan = world.tables.loans.get(id);
	if (loan?.status !== "lent") return;
	world.tables.loans.set(id, { ...loan, status: "overdue" });
	const address = world.tables.notices.get("address")?.url;
	world.callPartner({
		event: "overdue",
		method: "POST",
		address,
		headers: { "content-type": "application/json" },
		body: JSON.stringify({ loan: id }),
		about: id,
	});
}

/** What was wrong with the partner's answer to a notice. */
export function answered({ reply }: SentCallback): readonly Problem[] {
	const status = reply?.status ?? 0;
	return status >= 200 && status < 300
		? []
		: [
				{
					place: "request",
					pointer: "status",
					fact: status
						? `The notice was answered with ${status}.`
						: "The notice could not be delivered.",
					rule: rules.notice,
				},
			];
}

/** How a reader is played whom the library calls. */
export const partner: PartnerSide<LibraryTables> = {
	caller: "The library",
	proof: "None: this is an example.",
	retries: "A notice is sent once.",
	address: {
		step: { operation: "set-address", example: "An address" },
		known: ({ notices }) => notices.size > 0,
	},
	triggers: [
		{
			title: "A loan is overdue",
			says: "its reader is told at the end of the last day",
			steps: [{ operation: "borrow" }],
		},
	],
	upcoming: ({ id }) => `${id} becomes overdue`,
	replies: () => [
		{
			kind: "good",
			title: "Taken",
			reply: { status: 204, headers: {}, body: "" },
		},
		{
			kind: "refused",
			title: "There is no one to notify",
			reply: { status: 404, headers: {}, body: "" },
		},
	],
};
