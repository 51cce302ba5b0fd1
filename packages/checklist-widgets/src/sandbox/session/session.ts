import type {
	Answer,
	Carried,
	Chain,
	Draft,
	Exchange,
	Problem,
	Remedy,
	Rule,
	Sandbox,
} from "@slipway/sandbox/engine";
import type { ReadableAtom } from "nanostores";
import type { Transport } from "./worker.ts";

/** The last request that was sent, with its answer. */
export interface Last {
	/** As it stood in the editor. */
	readonly draft: Draft;
	readonly answer: Answer | undefined;
	/** Milliseconds. */
	readonly took: number;
	readonly through: Transport["through"];
	/** The journal's page about it. */
	readonly exchange: Exchange | undefined;
}

/** A mock that is being played on this page. */
export interface Session {
	readonly sandbox: Sandbox;
	/** The site's own address, with slashes at both ends. */
	readonly base: string;
	/** Counts changes of the sandbox. */
	readonly version: ReadableAtom<number>;
	/** Counts how often the sandbox has begun anew. */
	readonly resets: ReadableAtom<number>;
	readonly carried: ReadableAtom<Carried>;
	readonly last: ReadableAtom<Last | undefined>;
	readonly transport: ReadableAtom<Transport | undefined>;
	/** What the user should know, such as a kept state that could not be used. */
	readonly notice: string | undefined;
	/** Whether a reload of the page finds everything again. */
	readonly kept: ReadableAtom<boolean>;
	/** Starts the service worker, which takes over as soon as it runs. */
	connect(): void;
	/** What must be made before a draft. */
	chain(draft: Draft): Chain;
	/** Sends a draft as it is. Answers with what is wrong with it when it cannot be sent at all. */
	submit(draft: Draft): Promise<string | undefined>;
	/** Sends a draft after what must be made first. Answers with why it was not sent, if it was not. */
	press(draft: Draft): Promise<string | undefined>;
	/** The way out of a problem of what was sent last. */
	remedy(last: Last, problem: Problem): Remedy;
	/** Forgets what a remedy has shown to be over. */
	forget(carried: Carried): void;
	/** The address of what the guides say about a rule. */
	reference(rule: Rule): string;
	/** Begins anew. */
	reset(seed: number): void;
}
