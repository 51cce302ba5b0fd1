import type { Process } from "@slipway/core/process";

const list = new Intl.ListFormat("en-GB", { type: "conjunction" });

/** Whose turn it is: the partner's (`you`), the provider's (`them`), or a third party's. */
export type Turn = "you" | "them" | "third";

/** Whose turn it is when this actor acts. */
export function turnOf(actor: string): Turn {
	if (actor === "partner") return "you";
	return actor === "provider" ? "them" : "third";
}

/** The actor inside a sentence: “you”, “Prioticket”, “the supplier”. */
export function actorName(actor: string, process: Process): string {
	if (actor === "partner") return /* said */ "you";
	if (actor === "provider") return process.provider;
	return process.parties[actor]?.title ?? actor;
}

/** Whose turn it is, in words: “Your turn”, “Prioticket's turn”. */
export function turnWords(actor: string, process: Process): string {
	if (actor === "partner") return "Your turn";
	const name = capital(actorName(actor, process));
	return name.endsWith("s") ? `${name}’ turn` : `${name}’s turn`;
}

/**
 * Who acts, in the order in which they do: “You, then Prioticket, then the supplier”. Where somebody comes twice, the first
 * to move is named first: “Prioticket and you in turns”.
 *
 * @param actors who acts in each task, in order.
 */
export function relayWords(
	actors: readonly string[],
	process: Process,
): string {
	const turns = actors.filter((actor, index) => actor !== actors[index - 1]);
	const names = [...new Set(turns)].map((actor) => actorName(actor, process));
	return capital(
		names.length === turns.length
			? names.join(", then ")
			: `${listWords(names)} in turns`,
	);
}

/** The text with a capital at its start. */
export function capital(text: string): string {
	return text.slice(0, 1).toUpperCase() + text.slice(1);
}

/** “a”, “a and b”, “a, b and c”. */
export function listWords(items: readonly string[]): string {
	return list.format(items);
}
