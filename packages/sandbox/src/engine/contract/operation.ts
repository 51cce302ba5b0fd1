import type { z } from "zod";
import type { Call, Reply } from "./call.ts";
import type { Tables } from "../state/store.ts";
import type { Confidence } from "./rule.ts";
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
}

interface OperationFacts {
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
	readonly source: string;
	/** A key of the mock's schemes; without one anybody may call. */
	readonly scheme?: string;
	/** The media type that a body must have; the first is the one that examples send. */
	readonly accepts?: readonly string[];
	readonly answers: Readonly<
		Record<number, { readonly says: string; readonly schema?: z.ZodType }>
	>;
	/** Values that later requests need: name, and JSON pointer into the answer (or XPath-like path of its elements). */
	readonly carries?: Readonly<Record<string, string>>;
	readonly examples: readonly Example[];
}

/** One operation of a mock: its contract and its behaviour. Everything that describes it comes from here. */
export interface Operation<T extends Tables = Tables> extends OperationFacts {
	readonly path: string;
	readonly query?: z.ZodType | undefined;
	readonly body?: z.ZodType | undefined;
	/** May throw a `Refusal`; then nothing that it wrote stays. */
	handle(call: Call<never, never, never>, world: World<T>): Reply;
}

interface OperationInput<
	T extends Tables,
	Path extends string,
	Query extends z.ZodType,
	Body extends z.ZodType,
> extends OperationFacts {
	readonly path: Path;
	readonly query?: Query;
	readonly body?: Body;
	handle(
		call: Call<z.output<Query>, z.output<Body>, ParamsOf<Path>>,
		world: World<T>,
	): Reply;
}

/** Declares operations over the given tables: `const operation = operationsOver<MyTables>()`. */
export function operationsOver<T extends Tables>() {
	return <
		const Path extends string,
		Query extends z.ZodType = z.ZodUndefined,
		Body extends z.ZodType = z.ZodUndefined,
	>(
		operation: OperationInput<T, Path, Query, Body>,
	): Operation<T> => operation;
}
