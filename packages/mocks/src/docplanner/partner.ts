import type { PartnerSide, ReadyReply, Step } from "@slipway/sandbox/engine";
import type { DocplannerTables } from "./state/tables.ts";

const patient: readonly Step[] = [
	{ operation: "replace-slots" },
	{ operation: "list-slots" },
	{ operation: "patient-books", example: "In the first free slot" },
];

/** How a client is played whom Docplanner pushes to. */
export const partner: PartnerSide<DocplannerTables> = {
	caller: "Docplanner",
	proof:
		"An API key in a request header, where you have agreed on one. Docplanner publishes the addresses that it calls from; the sandbox calls from this machine.",
	retries:
		"A push that fails comes again after 5 and after 10 minutes, then it is buried until you release it; the texts disagree, and a switch has the other rules. Real-time requests are asked once.",
	address: {
		step: { operation: "set-push-address" },
		at: "/url",
		known: ({ partners }) =>
			[...partners.values()].some(({ url }) => url !== undefined),
	},
	triggers: [
		{
			title: "A patient books",
			says: "slot-booked",
			steps: patient,
		},
		{
			title: "A patient would like to book",
			says: "slot-booking, a real-time request that you allow or deny",
			steps: [
				{
					operation: "set-push-address",
					example: "To be asked before a patient may book",
				},
				...patient,
			],
		},
	],
	upcoming: ({ at, kind, id }, world) => {
		const { notifications, partners } = world.tables;
		const notification = notifications.get(id);
		if (kind === "push" && notification?.state === "pushing")
			return `${notification.name} again, attempt ${notification.attempts + 1}`;
		return kind === "ping" &&
			partners.get(id)?.nextPing === at &&
			world.setting("monitor") === "on"
			? "A ping"
			: undefined;
	},
	replies: ({ event }) =>
		/^(?:slot-booking|booking-moving)$/.test(event) ? decisions : receipts,
};

const json = { "content-type": "application/json" };
const fails: ReadyReply = {
	kind: "wrong format",
	title: "Wrong format: your server fails",
	reply: { status: 500, headers: { "content-type": "text/plain" }, body: "" },
};

const receipts: readonly ReadyReply[] = [
	{
		kind: "good",
		title: "Taken",
		reply: { status: 204, headers: {}, body: "" },
	},
	{
		kind: "refused",
		title: "Refused: the visit is not known",
		reply: { status: 404, headers: json, body: '{"error": "No such visit"}' },
	},
	{ ...fails, kind: "refused", title: "Refused: your server fails" },
];

const decisions: readonly ReadyReply[] = [
	{
		kind: "good",
		title: "Allowed",
		reply: { status: 200, headers: json, body: "" },
	},
	{
		kind: "good",
		title: "Denied, with a reason for the patient",
		reply: { status: 400, headers: json, body: '{"error_code": 1}' },
	},
	{
		kind: "wrong format",
		title: "Wrong format: denied in plain text",
		reply: {
			status: 400,
			headers: { "content-type": "text/plain" },
			body: "The doctor is away",
		},
	},
	fails,
];
