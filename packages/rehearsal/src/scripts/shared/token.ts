import type { Act } from "../../language/demonstration.ts";
import type { Conditions } from "../../language/matcher.ts";
import type { ScriptInput } from "../../language/script.ts";

interface TokenRules {
	readonly api: string;
	/** The operations that bring a token. */
	readonly token: string | readonly string[];
	/** The operations that a token opens. */
	readonly calls: readonly string[];
	/** An answer with what was asked for. */
	readonly good: Conditions;
	/** An answer that says that the token has expired. */
	readonly expired: Conditions;
	/** How long a token lasts, less a minute. */
	readonly minutes: number;
	/** A call, as the mock's examples have it, and the one that fetches a token. */
	readonly play: readonly [call: Act, token: Act];
}

/** One token serves many calls; when it has expired, exactly one is fetched and the call repeated. */
export function tokenScript({
	api,
	token,
	calls,
	good,
	expired,
	minutes,
	play: [call, fetch],
}: TokenRules): ScriptInput {
	const fetched = {
		says: "A token is fetched.",
		operation: token,
		where: { answer: good },
	};
	const answered = (says: string) => ({
		says,
		operation: calls,
		must: { answer: good },
	});
	return {
		api,
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
						operation: token,
						after: 1,
						before: 3,
						within: { minutes },
						instead:
							"Keep the token for as long as it lasts, and share it between all calls.",
					},
				],
			},
			{
				steps: [
					{
						says: "When the token has expired, a call is refused.",
						operation: calls,
						where: { answer: expired },
					},
					{ ...fetched, says: "A new token is fetched." },
					answered("The call is repeated and answered."),
				],
				never: [
					{
						says: "More than one new token is fetched.",
						operation: token,
						after: 2,
						before: 3,
						instead:
							"Let one call fetch the token while the others wait for it.",
					},
					{
						says: "A call is repeated with the expired token.",
						operation: calls,
						where: { answer: expired },
						after: 1,
						before: 2,
						instead: "Fetch a new token first.",
					},
				],
			},
		],
		demonstration: [
			call,
			call,
			{ wait: { minutes: minutes + 2 } },
			call,
			fetch,
			call,
		],
		mistakes: [
			{
				says: "A token is fetched for each call.",
				acts: [call, fetch, call, fetch, call],
			},
			{
				says: "Every waiting call fetches a token of its own when one has expired.",
				acts: [
					call,
					{ wait: { minutes: minutes + 2 } },
					call,
					fetch,
					fetch,
					call,
				],
			},
		],
	};
}
