import type { z } from "zod";
import type { SentCallback } from "./callback.ts";
import type { DueEvent } from "./due-event.ts";
import type { FaultTypes } from "./fault.ts";
import type { Format } from "./format.ts";
import type { Limit, Usage } from "./limit.ts";
import type { Operation } from "./operation.ts";
import type { PartnerSide } from "./partner-side.ts";
import type { Problem } from "./problem.ts";
import type { PublishedOperation } from "./published.ts";
import type { Confidence, Rule, Source } from "./rule.ts";
import type { Scheme } from "./scheme.ts";
import type { Story } from "./story.ts";
import type { Switches } from "./switch.ts";
import type { Tables } from "./tables.ts";
import type { Unprovoked } from "./unprovoked.ts";
import type { World } from "./world.ts";

/** What the engine itself can find wrong, before an operation sees the request. */
export type GeneralRefusal =
	| "unknown path"
	| "method"
	| "too large"
	| "encoding"
	| "media type"
	| "malformed"
	| "invalid"
	| "rate limit"
	| "server error";

/** How a provider answers a general refusal. */
export interface RefusalStyle {
	readonly status: number;
	readonly code?: string;
	readonly rule: Rule;
}

/** An obviously fake pair that the mock accepts. */
export interface Credential {
	readonly title: string;
	readonly values: Readonly<Record<string, string>>;
}

/** A method, so that a mock with its own tables is a mock. */
type IsOver<Item> = { over(item: Item, now: number): boolean }["over"];

/** One provider's API as the sandbox plays it. */
export interface MockApi<T extends Tables = Tables> {
	/** Also the first part of its address in the sandbox. */
	readonly id: string;
	/** The provider whose guide it belongs to. */
	readonly provider: string;
	readonly title: string;
	readonly version: string;
	/** The provider's own address, of which the sandbox's takes the place. */
	readonly realAddress: string;
	readonly confidence: Confidence;
	/** What a user should know about how near to the real thing it is. */
	readonly note: string;
	readonly sources: Readonly<Record<string, Source>>;
	readonly operations: readonly Operation<T>[];
	/** The operations that a partner's program needs first, in the order in which it calls them. */
	readonly story: Story;
	/** Everything that the provider documents, as far as it can be read: what is played, and what is not. */
	readonly published: readonly PublishedOperation[];
	readonly schemes: Readonly<Record<string, Scheme<T>>>;
	readonly credentials: readonly Credential[];
	/** Names of fields, parameters and elements whose values never appear in a journal. */
	readonly secrets: readonly string[];
	/** Fields of tables whose values are secrets; a saved state holds nothing of them. */
	readonly secretFields?: readonly string[];
	/** Tables that are about secrets, such as issued tokens; their ids are fingerprints. */
	readonly secretTables: readonly string[];
	readonly format: Format;
	/** The page about its errors, below the address of the guides: `prioticket/errors/`. */
	readonly errorPage: string;
	/** Everything that it demands, by name: that page lists each. */
	readonly rules: Readonly<Record<string, Rule>>;
	/** Why no example runs into some of them, by name. */
	readonly unprovoked?: Readonly<Partial<Record<string, Unprovoked>>>;
	readonly refusals: Readonly<Record<GeneralRefusal, RefusalStyle>>;
	/** Whether credentials are judged before the body is read. */
	readonly credentialsFirst: boolean;
	readonly limits: readonly Limit[];
	/** Disturbances that only this mock knows. */
	readonly faults: FaultTypes;
	readonly switches: Switches;
	/** Switches that workflows for others' tools begin with, where such a tool cannot send what the usual option asks for. */
	readonly settingsForTools?: Readonly<Record<string, string>>;
	/** What an item of each table looks like: the type of the tables, and what a state from outside is held to. */
	readonly tables: { readonly [Name in keyof T]: z.ZodType<T[Name][string]> };
	/**
	 * Whether an item is over, so that a full table may forget it. Tables that are not named keep everything, and refuse
	 * when they are full. `now` is milliseconds since 1970, on the sandbox's clock.
	 */
	readonly over: { readonly [Name in keyof T]?: IsOver<T[Name][string]> };
	/** The tables of a fresh sandbox, the same for the same seed. `now` is milliseconds since 1970. */
	seed(seed: number, now: number): T;
	/** Headers that tell how much of the limits is used. */
	limitHeaders?(usage: readonly Usage[]): Readonly<Record<string, string>>;
	/** The path as the operations have it, where addresses carry more: a suffix for the format, a prefix that may be left out. */
	routed?(path: string): string;
	/** Its SOAP operations as WSDL, where it has any. `base` is the mock's own address, without a slash at its end. */
	wsdl?(base: string): string;
	/** Which of the operations of one method and path is meant: the selector of one of them. */
	select?(body: unknown, query: unknown): string | undefined;
	/** Does what was scheduled. */
	due?(event: DueEvent, world: World<T>): void;
	/** Learns what the partner answered to a callback, and judges it. */
	answered?(callback: SentCallback, world: World<T>): readonly Problem[];
	/** How the partner is played whom the provider calls; undefined when it calls nobody. */
	readonly partner?: PartnerSide<T>;
	/** What must be true of the tables at any time, as sentences about what is broken; none when all is well. */
	invariants?(tables: T): readonly string[];
}
