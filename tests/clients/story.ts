/** A provider's booking story told by a generated client: a token, a search, a booking, and what has become of it. */
export type Story = (
	/** The mock's address in the sandbox. */
	root: string,
	/** Its fake credentials. */
	credentials: Readonly<Record<string, string>>,
) => Promise<Told>;

/** What the booking was before and after it was cancelled, in the provider's words. */
export interface Told {
	readonly booked: unknown;
	readonly cancelled: unknown;
}

/** The day of the stay or visit: a week after the sandbox's. */
export const day = "2026-12-09";
export const nextDay = "2026-12-10";

/** Credentials as Basic. */
export const basic = (user: string | undefined, password: string | undefined) =>
	`Basic ${btoa(`${user}:${password}`)}`;

/** The data of an answer. Throws when there is none, which the client says of a refusal. */
export function data<Data>(answer: {
	readonly data?: Data | undefined;
	readonly error?: unknown;
}): Data {
	if (answer.error !== undefined || answer.data === undefined)
		throw new Error(`Refused: ${JSON.stringify(answer.error)}`);
	return answer.data;
}
