import {
	excess,
	isNegligible,
	isNoise,
	type Measured,
} from "./paired-difference.ts";
import type { PlayedOrder } from "./portfolio-played.ts";

/** Runs of single orders that are spent on telling the foremost ones apart. */
const spentOnTelling = 24_000;

/** An order may have so many times the runs that every order has. */
const mostTimes = 10;

/** An order with its place. */
export interface PlacedOrder {
	readonly played: PlayedOrder;
	/** How much later it is than the first, at the mean of the same runs. */
	readonly later: Measured;
	/** Whether nothing tells it from the first. */
	readonly equal: boolean;
}

/**
 * Plays every order and puts the best first: those that keep the deadlines most often, and among those that keep them
 * equally often the ones with the lowest mean. Orders that chance may have put apart get more runs, until they are told
 * apart, or differ by too little to plan by, or have had enough.
 *
 * @param wanted an order that is looked at, whatever its place.
 */
export function rankedOrders(
	orders: readonly PlayedOrder[],
	trials: number,
	wanted?: PlayedOrder,
): readonly PlacedOrder[] {
	for (const { play } of orders) play(trials);
	let ranked = placed(orders);
	let spent = 0;
	for (
		let runs = trials * 2;
		runs <= trials * mostTimes && isOpen(ranked);
		runs *= 2
	) {
		const foremost = ranked.filter(({ equal }) => equal);
		spent += foremost.length * (runs / 2);
		if (spent > spentOnTelling) break;
		for (const { played } of foremost) played.play(runs);
		ranked = placed(orders);
	}
	// Whatever is looked at has figures as exact as they get.
	ranked[0]?.played.play(trials * mostTimes);
	wanted?.play(trials * mostTimes);
	return placed(orders, ranked[0]?.played);
}

const isOpen = (ranked: readonly PlacedOrder[]) =>
	ranked.some(
		({ equal, later }, place) =>
			place > 0 && equal && later.error !== 0 && !isNegligible(later),
	);

function placed(
	orders: readonly PlayedOrder[],
	given?: PlayedOrder,
): readonly PlacedOrder[] {
	const keepsMost = least(orders, ({ missed }) => missed);
	const keeps = ({ missed }: PlayedOrder) =>
		isNoise(excess(missed, keepsMost.missed));
	const first = given ?? least(orders.filter(keeps), ({ mean }) => mean);
	return orders
		.map((played) => {
			const later = excess(played.mean, first.mean);
			const equal =
				played === first ||
				(keeps(played) && (isNoise(later) || isNegligible(later)));
			return { played, later, equal };
		})
		.toSorted(
			(left, right) =>
				Number(right.played === first) - Number(left.played === first) ||
				Number(right.equal) - Number(left.equal) ||
				Number(keeps(right.played)) - Number(keeps(left.played)) ||
				left.later.days - right.later.days,
		);
}

/** The one whose figures are the lowest at the mean of the runs that all have. */
function least(
	orders: readonly PlayedOrder[],
	figures: (order: PlayedOrder) => readonly number[],
): PlayedOrder {
	return orders.reduce((best, each) =>
		excess(figures(each), figures(best)).days < 0 ? each : best,
	);
}
