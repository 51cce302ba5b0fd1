import type { OfferedGuide } from "./list.ts";

/** The page as it is in the reader's window. */
export interface OpenPage {
	/** Below the base path. */
	readonly path: string;
	/** What it says of itself in its head: group and mark. */
	readonly page: string;
}

/** How keeping a whole guide goes on and ends. */
export type Keeping =
	| { readonly done: number; readonly of: number }
	| "kept"
	| "no-room"
	| "unreachable";

export interface KeptPage {
	readonly path: string;
	readonly title: string;
	readonly group: string;
}

/** What this browser has of the site. */
export interface Kept {
	readonly guides: readonly (OfferedGuide & { readonly isKept: boolean })[];
	readonly pages: readonly KeptPage[];
}

/** What pages ask of the worker. Where there is an answer, it goes to the port that comes with the message. */
export type Message =
	| ({ readonly type: "opened" } & OpenPage)
	/** Whether it is another in the newer edition. The answer goes to the window, as a word, and only if it is. */
	| ({ readonly type: "differs" } & OpenPage)
	| { readonly type: "take-over" }
	| { readonly type: "what-is-kept" }
	| { readonly type: "keep"; readonly guide: string }
	| { readonly type: "forget"; readonly guide: string };

/**
 * What a worker says to windows by itself: that a newer edition is ready, so that each says which page it shows; and that
 * this page is another in it.
 */
export type Word = "look" | "differs";
