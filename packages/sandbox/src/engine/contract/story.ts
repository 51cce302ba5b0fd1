/** A request of a story: an operation with one of its examples. */
export interface StoryStep {
	/** The operation's id. */
	readonly operation: string;
	/** The title of its example; the first one when it says nothing. */
	readonly example?: string;
}

/** What a partner's program does from the first token to the last cancellation, in order. */
export interface Story {
	/** Each finds what it needs in the answers to those before it. */
	readonly steps: readonly StoryStep[];
	/** The id of the operation among them that a fault strikes unless it says otherwise: the one that must not happen twice. */
	readonly commits: string;
}
