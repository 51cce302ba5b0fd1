import { addressesOf } from "./address.ts";
import type { Guide } from "./guide.ts";
import { relayWords, type Turn } from "./words/actor.ts";

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
	/** Whose turn each task is, in order. */
	readonly tasks: readonly Turn[];
}

/** A guide's stages as stations. */
export function stationsOf(guide: Guide): readonly Station[] {
	const addresses = addressesOf(guide);
	return guide.stages.map(({ id, stage, turns, actors }) => ({
		id,
		title: stage.title,
		href: addresses.stage(id),
		turn: turns[0] ?? "you",
		words: relayWords(actors, guide.process),
		tasks: turns,
	}));
}
