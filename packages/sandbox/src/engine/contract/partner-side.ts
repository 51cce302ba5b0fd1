import type { CallbackReply, SentCallback } from "./callback.ts";
import type { DueEvent } from "./due-event.ts";
import type { Tables } from "./tables.ts";
import type { World } from "./world.ts";

/** A request of the partner, as an example of one of the mock's operations. */
export interface Step {
	readonly operation: string;
	/** The title of the example; the first one when it says nothing. */
	readonly example?: string;
	/** A text of the example that must be another one each time, such as the partner's own reference. */
	readonly fresh?: string;
}

/** What makes the provider call: requests in order, the last one being the cause. */
export interface Trigger {
	readonly title: string;
	/** What comes of it. */
	readonly says: string;
	readonly steps: readonly Step[];
}

/** A reply that a partner could give, to be sent as it is or to be changed. */
export interface ReadyReply {
	/** What the provider makes of it: `refused` is a reply that says no in the right form. */
	readonly kind: "good" | "refused" | "wrong format" | "no answer";
	readonly title: string;
	readonly reply: CallbackReply;
}

/** What one must know to play the partner whom a provider calls. */
export interface PartnerSide<T extends Tables = Tables> {
	/** Who calls. */
	readonly caller: string;
	/** How the partner knows who is calling. */
	readonly proof: string;
	/** What the caller does about a reply that it does not take. */
	readonly retries: string;
	/** How the partner names its address, and whether it has. */
	readonly address: {
		readonly step: Step;
		/** Where it stands in the body of the step, a JSON pointer; absent where every request names it anew. */
		readonly at?: string;
		known(tables: World<T>["tables"]): boolean;
	};
	/** What makes it call; the conformance tests play the first. */
	readonly triggers: readonly [Trigger, ...(readonly Trigger[])];
	/** What a due event will bring to the partner; undefined when it brings no call. */
	upcoming(event: DueEvent, world: World<T>): string | undefined;
	/** Replies to a callback, a good one first. */
	replies(callback: SentCallback, world: World<T>): readonly ReadyReply[];
}
