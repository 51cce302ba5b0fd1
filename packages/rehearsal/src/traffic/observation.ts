import type { Answer } from "@slipway/sandbox/engine";

/** A request with what came of it, whichever way it went. */
export interface Observation {
	/** `request`: the partner asks the provider. `call`: the provider calls the partner. */
	readonly way: "request" | "call";
	/** Its number in the journal, or among the calls. */
	readonly number: number;
	/** Milliseconds since 1970, on the clock of the traffic. */
	readonly at: number;
	/** The operation or the event; undefined when it is none that is known. */
	readonly name: string | undefined;
	readonly request: {
		readonly method: string;
		/** Path and query. */
		readonly target: string;
		/** Names in lower case. */
		readonly headers: Readonly<Record<string, string>>;
		readonly body: string;
	};
	/** Undefined when none came. */
	readonly answer: Answer | undefined;
	/** What was wrong with it first, where that is known. */
	readonly fact: string | undefined;
}

/** What was seen between a partner and a provider, oldest first. */
export interface Traffic {
	readonly observations: readonly Observation[];
	/** A body as data. Throws when it cannot be read. */
	read(text: string, mediaType: string): unknown;
	/** The values in the path of a request, by their names. */
	paramsOf(request: Observation["request"]): Readonly<Record<string, string>>;
}

/** Where nothing was sent. */
export const noTraffic: Traffic = {
	observations: [],
	read: () => undefined,
	paramsOf: () => ({}),
};
