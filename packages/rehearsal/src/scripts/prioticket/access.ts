import type { ScriptInput } from "../../language/script.ts";

const anythingElse = {
	operation: [
		"list-products",
		"get-product",
		"get-availability",
		"list-availability",
		"create-reservation",
		"create-order",
		"get-order",
		"list-orders",
	],
};

const fetched = {
	says: "A token is fetched.",
	operation: "get-token",
	where: { answer: { status: 200 } },
} as const;

const answered = (says: string) => ({
	says,
	...anythingElse,
	must: { answer: { status: { oneOf: [200, 201] } } },
});

export const tokenAndRenewal: ScriptInput = {
	api: "prioticket",
	parts: [
		{
			steps: [
				fetched,
				answered("A call is answered with it."),
				answered("Another call is answered with the same token."),
			],
			never: [
				{
					says: "A token is fetched while the last one is still good.",
					operation: "get-token",
					after: 1,
					before: 3,
					within: { minutes: 59 },
					instead:
						"Keep the token for the time that expires_in gives, and share it between all calls.",
				},
			],
		},
		{
			steps: [
				{
					says: "When the token has expired, a call is answered with 401.",
					...anythingElse,
					where: { answer: { status: 401 } },
				},
				{ ...fetched, says: "A new token is fetched." },
				answered("The call is repeated and answered."),
			],
			never: [
				{
					says: "More than one new token is fetched.",
					operation: "get-token",
					after: 2,
					before: 3,
					instead: "Let one call fetch the token while the others wait for it.",
				},
				{
					says: "A call is repeated with the expired token.",
					...anythingElse,
					where: { answer: { status: 401 } },
					after: 1,
					before: 2,
					instead: "Fetch a new token first.",
				},
			],
		},
	],
	demonstration: [
		{ send: "list-products" },
		{ send: "get-availability" },
		{ wait: { minutes: 61 } },
		{ send: "list-products" },
		{ send: "get-token" },
		{ send: "list-products" },
	],
	mistakes: [
		{
			says: "A token is fetched for each call.",
			acts: [
				{ send: "list-products" },
				{ send: "get-token" },
				{ send: "get-availability" },
				{ send: "get-token" },
				{ send: "list-products" },
			],
		},
		{
			says: "Every waiting call fetches a token of its own when one has expired.",
			acts: [
				{ send: "list-products" },
				{ wait: { minutes: 61 } },
				{ send: "list-products" },
				{ send: "get-token" },
				{ send: "get-token" },
				{ send: "list-products" },
			],
		},
	],
};

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

export const backOff: ScriptInput = {
	api: "prioticket",
	parts: [
		{
			steps: [
				{
					says: "A call is answered with 429.",
					where: { answer: { status: 429 } },
				},
				{
					says: "The next call comes a minute later at the earliest.",
					notBefore: { seconds: 60 },
				},
			],
			never: [
				{
					says: "A call is made during the pause.",
					after: 1,
					within: { seconds: 59 },
					instead: "Pause all calls for a minute after 429.",
				},
			],
		},
	],
	demonstration: [
		{ send: "get-token" },
		{ fault: { fault: "rate-limit", times: 1 } },
		{ send: "list-products" },
		{ wait: { seconds: 61 } },
		{ send: "list-products" },
	],
	mistakes: [
		{
			says: "The client goes on as if nothing had been said.",
			acts: [
				{ send: "get-token" },
				{ fault: { fault: "rate-limit", times: 1 } },
				{ send: "list-products" },
				{ wait: { seconds: 1 } },
				{ send: "list-products" },
			],
		},
	],
};
