import { addressesOf } from "./address.ts";
import type { Guide } from "./guide.ts";
import { relayWords, type Turn, turnOf } from "./words/actor.ts";

/** One stage on the rail. */
export interface Station {
	/** The stage's id; a checklist finds its station by it. */
	readonly id: string;
	readonly title: string;
	/** The address of the stage's page; the station is plain text without it. */
	readonly href?: string;
	/** Who moves first. */
	readonly turn: Turn;
	/** Who acts, in the order in which they do: “You, then Prioticket”. */
	readonly words: string;
	/** The tasks in order: a checklist finds their pieces by the ids, and whose turn each is. */
	readonly tasks: readonly Piece[];
	/** How far the stage is, in a word and in words, where it is known as the page is built. */
	readonly progress?: "done" | "now" | "waiting";
	readonly standing?: string;
}

/** One task on the rail, with its state where that is known as the page is built. */
export interface Piece {
	readonly id: string;
	readonly turn: Turn;
	readonly state?: "done" | "out" | "skipped";
}

/** A guide's stages as stations. */
export function stationsOf(guide: Guide): readonly Station[] {
	const addresses = addressesOf(guide);
	return guide.stages.map(({ id, stage, tasks, turns, actors }) => ({
		id,
		title: stage.title,
		href: addresses.stage(id),
		turn: turns[0] ?? "you",
		words: relayWords(actors, guide.process),
		tasks: tasks.map(({ id, task }) => ({ id, turn: turnOf(task.actor) })),
	}));
}
