/** A request as a transport hands it over: the address relative to the mock's own root, the body as it came. */
export interface RawCall {
	readonly method: string;
	/** Path and query, with a leading slash. */
	readonly target: string;
	/** Names in lower case. */
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Uint8Array | string;
	/** The size of the whole body in bytes, where only its beginning is handed over. */
	readonly size?: number;
	/** The address of the mock's own root as the client called it, without a slash at its end; the provider's own when left out. */
	readonly base?: string;
	/** The content coding that the transport could not undo. */
	readonly undecoded?: string;
}

/** Who sent a request, as its credentials say. */
export interface Principal {
	readonly id: string;
	readonly scopes?: readonly string[];
}

/** A request that has passed every check of its operation. */
export interface Call<Query = unknown, Body = unknown, Params = unknown> {
	readonly method: string;
	readonly path: string;
	readonly params: Params;
	readonly query: Query;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: Body;
	readonly bodyText: string;
	readonly principal: Principal | undefined;
	/** The address of the mock's own root, for addresses inside of answers; no slash at its end. */
	readonly base: string;
}

/** What an operation answers, before it is written in the provider's format. */
export interface Reply {
	readonly status: number;
	readonly headers?: Readonly<Record<string, string>>;
	/** Written by the mock's format; a string is sent as it is. */
	readonly body?: unknown;
}

/** An answer ready to be sent; `undefined` as a whole means that the connection breaks without one. */
export interface Answer {
	readonly status: number;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
	/** After how many bytes of the body the connection breaks; without it the whole answer arrives. */
	readonly cut?: number;
}

/**
 * The client that sends a request; where there is a scheme, it has seen to it that there is one.
 *
 * @example
 * ```ts
 * import { callerOf } from "@slipway/sandbox/engine";
 *
 * callerOf({ principal: { id: "reader" } }); // => "reader"
 * ```
 */
export const callerOf = ({ principal }: Pick<Call, "principal">): string =>
	principal?.id ?? "";
