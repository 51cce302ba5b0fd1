import type { z } from "zod";
import type { Call, Reply } from "./call.ts";
import type { HeaderParameters } from "./header-parameter.ts";
import type { Need } from "./need.ts";
import type { Confidence } from "./rule.ts";
import type { Tables } from "./tables.ts";
import type { World } from "./world.ts";

/** The names in braces of a path. */
export type ParamsOf<Path extends string> =
	Path extends `${string}{${infer Name}}${infer Rest}`
		? { readonly [K in Name | keyof ParamsOf<Rest>]: string }
		: unknown;

/** A request that can be sent as it is. `{{name}}` stands for a value carried over from an earlier answer. */
export interface Example {
	readonly title: string;
	readonly params?: Readonly<Record<string, string>>;
	readonly query?: Readonly<Record<string, string>>;
	readonly headers?: Readonly<Record<string, string>>;
	/** Data to be written as JSON, or text to be sent as it is. */
	readonly body?: unknown;
	/** The status that it gets from a fresh sandbox, when what it carries over is there. */
	readonly status: number;
	/** Whether the answer is a refusal although its status says success: errors inside of 200. */
	readonly refused?: boolean;
	/** What must be done first, beside what its operation needs. */
	readonly after?: readonly Need[];
}

/** An example as it is declared. */
interface ExampleInput<T extends Tables, CarriedName extends string>
	extends Omit<Example, "headers" | "after"> {
	readonly after?: readonly Need<T, CarriedName>[];
	/** Beside those that every example of the scheme sends; undefined leaves one of them out. */
	readonly headers?: Readonly<Record<string, string | undefined>>;
}

/** The names by which a mock's operations speak of its other parts. */
export interface Names {
	readonly source: string;
	readonly scheme: string;
	readonly carried: string;
}

/** The names of these schemes, sources and carried values. */
export interface NamesOf<Schemes, Sources, Carried> {
	readonly scheme: keyof Schemes & string;
	readonly source: keyof Sources & string;
	readonly carried: keyof Carried & string;
}

/** What the operations of a mock share unless they say otherwise. */
export interface OperationDefaults<N extends Names = Names> {
	/** The media types of bodies; for operations that have one. */
	readonly accepts?: readonly string[];
	/** The headers that examples send to be let in, by scheme. */
	readonly headers?: {
		readonly [Scheme in N["scheme"]]?: Readonly<Record<string, string>>;
	};
	/** What a refusal looks like, as data. */
	readonly refusal?: z.ZodType;
}

interface OperationFacts<N extends Names = Names> {
	/** Stable: journals, faults and links name it. */
	readonly id: string;
	readonly title: string;
	/** What it does, in a sentence or two. */
	readonly says: string;
	/** The chapter of the booking story: “Get a token”, “Search”, … */
	readonly story: string;
	readonly method: "GET" | "POST" | "PUT" | "PATCH" | "DELETE";
	/** Where several operations share method and path, the name by which the mock's `select` tells them apart. */
	readonly selector?: string;
	readonly confidence: Confidence;
	/** A key of the mock's sources. */
	readonly source: N["source"];
	/** A key of the mock's schemes; without one anybody may call. */
	readonly scheme?: N["scheme"];
	/** Whether what the story has made is over after it, so that later operations would not find it. */
	readonly ends?: true;
	/** The media type that a body must have; the first is the one that examples send. */
	readonly accepts?: readonly string[];
	/** The headers that it reads, beside credentials and those that all of HTTP has. */
	readonly headers?: HeaderParameters;
	/** Parameters of the address that a client must send although `query` lets them be missing, so that the mock itself refuses. */
	readonly needs?: readonly string[];
	/** What a refusal looks like, as data, where it is another than the mock's other operations give. */
	readonly refusal?: z.ZodType;
	readonly answers: Readonly<
		Record<
			number,
			{
				readonly says: string;
				readonly schema?: z.ZodType;
				/** How to get it, where no single request to a fresh sandbox does: as a sentence. */
				readonly provokedBy?: string;
			}
		>
	>;
	/** Values that later requests need: name, and JSON pointer into the answer (or XPath-like path of its elements). */
	readonly carries?: { readonly [Name in N["carried"]]?: string };
}

/** One operation of a mock: its contract and its behaviour. Everything that describes it comes from here. */
export interface Operation<T extends Tables = Tables>
	extends Omit<OperationFacts, "carries"> {
	readonly carries?: Readonly<Record<string, string>>;
	/** What must be done before any of its examples, in which state. */
	readonly after?: readonly Need<T>[];
	readonly examples: readonly Example[];
	readonly path: string;
	readonly query?: z.ZodType | undefined;
	readonly body?: z.ZodType | undefined;
	/** May throw a `Refusal`; then nothing that it wrote stays. */
	handle(call: Call<never, never, never>, world: World<T>): Reply;
}

interface OperationInput<
	T extends Tables,
	N extends Names,
	W extends World<T>,
	Path extends string,
	Query extends z.ZodType,
	Body extends z.ZodType,
> extends OperationFacts<N> {
	readonly path: Path;
	readonly after?: readonly Need<T, N["carried"]>[];
	readonly examples: readonly ExampleInput<T, N["carried"]>[];
	readonly query?: Query;
	readonly body?: Body;
	handle(
		call: Call<z.output<Query>, z.output<Body>, ParamsOf<Path>>,
		world: W,
	): Reply;
}

/**
 * Declares operations over the given tables, names and world, with what they share:
 * `const operation = operationsOver<MyTables, MyNames, MyWorld>({ accepts: ["application/json"] })`.
 *
 * @example
 * ```ts
 * import { operationsOver } from "@slipway/sandbox/engine";
 *
 * const operation = operationsOver({ accepts: ["application/json"] });
 * const ping = operation({
 * 	id: "ping",
 * 	title: "Ping",
 * 	says: "Whether it is there.",
 * 	story: "Check",
 * 	method: "GET",
 * 	path: "/ping",
 * 	confidence: "modelled",
 * 	source: "sandbox",
 * 	answers: { 200: { says: "It is." } },
 * 	examples: [{ title: "Now", status: 200 }],
 * 	handle: () => ({ status: 200 }),
 * });
 * ping.path; // => "/ping"
 * ```
 */
export function operationsOver<
	T extends Tables,
	N extends Names = Names,
	W extends World<T> = World<T>,
>({ accepts, headers, refusal }: OperationDefaults<N> = {}) {
	return <
		const Path extends string,
		Query extends z.ZodType = z.ZodUndefined,
		Body extends z.ZodType = z.ZodUndefined,
	>(
		operation: OperationInput<T, N, W, Path, Query, Body>,
	): Operation<T> => {
		const shared =
			operation.scheme === undefined
				? undefined
				: headers?.[operation.scheme as N["scheme"]];
		return {
			...(accepts && operation.body && { accepts }),
			...(refusal && { refusal }),
			...operation,
			examples: operation.examples.map((example) =>
				shared || example.headers
					? { ...example, headers: sent(shared, example.headers) }
					: example,
			),
		} as Operation<T>;
	};
}

const sent = (
	shared: Readonly<Record<string, string>> = {},
	own: Readonly<Record<string, string | undefined>> = {},
): Readonly<Record<string, string>> =>
	Object.fromEntries(
		Object.entries({ ...shared, ...own }).flatMap(([name, value]) =>
			value === undefined ? [] : [[name, value]],
		),
	);
