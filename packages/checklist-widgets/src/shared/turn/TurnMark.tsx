import type { Turn } from "@slipway/core/checklist";

/** Whose turn it is, as a shape: a solid ring is you, a dashed one the provider, a dotted diamond a third party. */
export function TurnMark({ turn }: { readonly turn: Turn }) {
	return (
		<svg
			className="turn-mark"
			data-turn={turn}
			viewBox="0 0 16 16"
			aria-hidden="true"
			focusable="false"
		>
			{turn === "third" ? (
				<path d="M8 1 15 8 8 15 1 8Z" />
			) : (
				<circle cx="8" cy="8" r="6.2" />
			)}
		</svg>
	);
}

/** Who acts: mark, word and colour together. */
export function WhoActs({
	turn,
	who,
}: {
	readonly turn: Turn;
	readonly who: string;
}) {
	return (
		<span className="turn" data-turn={turn}>
			<TurnMark turn={turn} />
			{who.slice(0, 1).toUpperCase() + who.slice(1)}
		</span>
	);
}
