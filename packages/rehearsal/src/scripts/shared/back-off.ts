import type { Act } from "../../language/demonstration.ts";
import type { ScriptInput } from "../../language/script.ts";

/** After 429 no call is made for so many seconds. */
export const backOffScript = (
	api: string,
	seconds: number,
	call: Act,
): ScriptInput => ({
	api,
	parts: [
		{
			steps: [
				{
					says: "A call is answered with 429.",
					where: { answer: { status: 429 } },
				},
				{
					says: `The next call comes after ${seconds} seconds at the earliest.`,
					notBefore: { seconds },
				},
			],
			never: [
				{
					says: "A call is made during the pause.",
					after: 1,
					within: { seconds: seconds - 1 },
					instead: `Pause all calls for ${seconds} seconds after 429, or as long as the headers say.`,
				},
			],
		},
	],
	demonstration: [
		call,
		{ fault: { fault: "rate-limit", times: 1 } },
		call,
		{ wait: { seconds: seconds + 1 } },
		call,
	],
	mistakes: [
		{
			says: "The client goes on as if nothing had been said.",
			acts: [
				call,
				{ fault: { fault: "rate-limit", times: 1 } },
				call,
				{ wait: { seconds: 1 } },
				call,
			],
		},
	],
});
