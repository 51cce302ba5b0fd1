import type { ScriptInput } from "../../language/script.ts";
import { backOffScript } from "../shared/back-off.ts";
import { tokenScript } from "../shared/token.ts";

const list = { send: "list-products" } as const;

export const tokenAndRenewal = tokenScript({
	api: "prioticket",
	token: "get-token",
	calls: [
		"list-products",
		"get-product",
		"get-availability",
		"list-availability",
		"create-reservation",
		"create-order",
		"get-order",
		"list-orders",
	],
	good: { status: { oneOf: [200, 201] } },
	expired: { status: 401 },
	minutes: 59,
	play: [list, { send: "get-token" }],
});

export const rejectedCredentials: ScriptInput = {
	api: "prioticket",
	parts: [
		{
			steps: [
				{
					says: "A wrong secret is answered with 401.",
					operation: "get-token",
					where: { answer: { status: 401 } },
				},
			],
			never: [
				{
					says: "The same wrong secret is sent again within ten seconds.",
					operation: "get-token",
					where: { answer: { status: 401 } },
					after: 1,
					within: { seconds: 10 },
					instead: "Report rejected credentials to a person, and stop.",
				},
			],
		},
	],
	attest: "Our integration reported the rejected credentials to a person.",
	demonstration: [{ send: "get-token", example: "A secret that is wrong" }],
	mistakes: [
		{
			says: "Rejected credentials are sent again in a loop.",
			acts: [
				{ send: "get-token", example: "A secret that is wrong" },
				{ wait: { seconds: 1 } },
				{ send: "get-token", example: "A secret that is wrong" },
			],
		},
	],
};

export const backOff = backOffScript("prioticket", 60, list);
