import type { ReadyReply } from "@slipway/sandbox/engine";

/** Replies of an endpoint that does not answer in SOAP, whatever it was sent. */
export const withoutSoap: readonly ReadyReply[] = [
	{
		kind: "wrong format",
		title: "Wrong format: JSON",
		reply: {
			status: 200,
			headers: { "content-type": "application/json" },
			body: '{"success": true}',
		},
	},
	{
		kind: "refused",
		title: "Refused: your server fails",
		reply: {
			status: 503,
			headers: { "content-type": "text/plain" },
			body: "Out of order",
		},
	},
];
