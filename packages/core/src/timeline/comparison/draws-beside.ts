import { linkedDraws } from "../assumptions/linked-draws.ts";
import type { Links } from "../assumptions/links.ts";
import { type Luck, luckInOrder } from "../assumptions/luck.ts";
import { separateShares } from "../assumptions/separate-shares.ts";
import type { CompiledNetwork } from "../network/compiled.ts";
import type { Network } from "../network/network.ts";
import type { Drawn } from "../simulation/draw.ts";

/** A network with all that its lengths are drawn from. */
export interface Drawing {
	readonly network: Network;
	readonly compiled: CompiledNetwork;
	readonly links: Links;
}

/**
 * The lengths of another plan, run by run, with the luck of a first one: what both have takes the same share of its range
 * in the same run, task by task and round by round. So what is changed in one place does not shuffle the rest. Tasks and
 * rounds that only the other plan has draw from sources of their own, one for each task.
 */
export function drawsBeside(
	first: Drawing,
	other: Drawing,
	seed: number,
): () => readonly Drawn[] {
	const inOrder = luckInOrder(seed);
	const noted = first.network.tasks.map((): number[] => []);
	const noting: Luck = (task, place) => {
		const share = inOrder(task, place);
		noted[task]?.push(share);
		return share;
	};
	const drawFirst = linkedDraws(first.compiled, first.links, seed, noting);
	const known = new Map(
		first.network.tasks.map(({ id }, index) => [id, noted[index]]),
	);
	const tasks = other.network.tasks.map(({ id }) => ({
		shares: known.get(id),
		more: separateShares(seed, `task ${id}`),
	}));
	const again: Luck = (task, place) => {
		const { shares, more } = tasks[task] as (typeof tasks)[number];
		return shares?.[place] ?? more.next();
	};
	const drawOther = linkedDraws(other.compiled, other.links, seed, again);
	return () => {
		for (const shares of noted) shares.length = 0;
		drawFirst();
		return drawOther();
	};
}
