import {
	type CompiledNetwork,
	type CompiledTask,
	sampled,
} from "../network/compiled.ts";
import type { Drawn } from "../simulation/draw.ts";
import { Shares } from "../simulation/shares.ts";
import type { Links } from "./links.ts";
import type { Luck } from "./luck.ts";
import {
	type NormalTables,
	normalTables,
	normalValue,
	shareUnderNormal,
} from "./normal.ts";
import { separateShares } from "./separate-shares.ts";

/** The lengths of a run, by task: apart from {@link Drawn} so that its numbers lie in one piece. */
export interface Lengths {
	readonly own: Float64Array;
	readonly rounds: readonly Drawn["rounds"][];
	/** Draws those of the next run in the place of these. */
	draw(): void;
}

/** As `linkedDraws`, in the same arrays for every run. A class, for the reason that `Shares` is one. */
export class LinkedLengths implements Lengths {
	readonly own: Float64Array;
	readonly rounds: Drawn["rounds"][];
	readonly #tasks: readonly CompiledTask[];
	readonly #links: Links;
	readonly #luck: Luck | undefined;
	readonly #inOrder: Shares;
	readonly #tables: NormalTables = normalTables();
	readonly #common: number;
	readonly #alone: number;
	readonly #factors: readonly Shares[];
	readonly #risks: readonly Shares[];
	/** What a side’s factor adds to the normal score of each of its lengths. */
	readonly #shifts: Float64Array;
	readonly #slower: Float64Array;
	readonly #delays: Float64Array;
	readonly #shares: Float64Array;
	/** Rounds that have been made once, to be used again. */
	readonly #made: readonly Drawn["rounds"][];

	constructor(
		{ tasks }: CompiledNetwork,
		links: Links,
		seed: number,
		luck?: Luck,
	) {
		const { sides, correlation, risks } = links;
		this.own = new Float64Array(tasks.length);
		this.rounds = tasks.map(() => []);
		this.#tasks = tasks;
		this.#links = links;
		this.#luck = luck;
		this.#inOrder = new Shares(seed);
		this.#common = Math.sqrt(correlation);
		this.#alone = Math.sqrt(1 - correlation);
		this.#factors = sides.map((side) => separateShares(seed, `side ${side}`));
		this.#risks = risks.map(({ id }) => separateShares(seed, `risk ${id}`));
		this.#shifts = new Float64Array(sides.length);
		this.#slower = new Float64Array(sides.length);
		this.#delays = new Float64Array(tasks.length);
		this.#shares = new Float64Array(tasks.length);
		this.#made = tasks.map(() => []);
	}

	draw(): void {
		this.#happen();
		const tasks = this.#tasks;
		const shares = this.#shares;
		for (let index = 0; index < tasks.length; index++) {
			shares[index] = this.#share(index, 0);
			if ((tasks[index] as CompiledTask).review !== undefined)
				this.#drawRounds(index);
		}
		const { own: sides, correlation } = this.#links;
		// In loops of their own, because no length waits for another: a processor then works on several at once.
		if (correlation > 0)
			for (let index = 0; index < tasks.length; index++)
				shares[index] = this.#tied(
					shares[index] as number,
					sides[index] as number,
				);
		const slower = this.#slower;
		const delays = this.#delays;
		const { own } = this;
		for (let index = 0; index < tasks.length; index++)
			own[index] =
				sampled((tasks[index] as CompiledTask).own, shares[index] as number) *
					(slower[sides[index] as number] as number) +
				(delays[index] as number);
	}

	/** What the sides share in a run, and the risks that happen in it. */
	#happen(): void {
		const { risks, correlation } = this.#links;
		if (correlation > 0)
			for (let side = 0; side < this.#shifts.length; side++)
				this.#shifts[side] =
					this.#common *
					normalValue(this.#tables, (this.#factors[side] as Shares).next());
		const slower = this.#slower.fill(1);
		const delays = this.#delays.fill(0);
		for (let index = 0; index < risks.length; index++) {
			const { chance, amounts, task, side } = risks[
				index
			] as Links["risks"][number];
			const shares = this.#risks[index] as Shares;
			const happens = shares.next() < chance;
			const share = shares.next();
			if (!happens) continue;
			const amount = sampled(amounts, share);
			if (task >= 0) delays[task] = (delays[task] as number) + amount;
			else slower[side] = (slower[side] as number) * amount;
		}
	}

	// In the order in which `simulate` asks: the same seed means the same luck.
	#drawRounds(index: number): void {
		const { review, work } = this.#tasks[index] as CompiledTask;
		if (review === undefined) return;
		const side = this.#links.own[index] as number;
		const mends = this.#links.fix[index] as number;
		const rounds = this.rounds[index] as Drawn["rounds"];
		const made = this.#made[index] as Drawn["rounds"];
		let place = 1;
		let failed = 0;
		while (
			failed < review.maximumRounds - 1 &&
			this.#share(index, place++) >= review.chance
		) {
			const round = made[failed] ?? { mend: 0, again: 0 };
			made[failed] = round;
			round.mend =
				sampled(
					review.fix.table,
					this.#tied(this.#share(index, place++), mends),
				) * (this.#slower[mends] as number);
			round.again =
				sampled(work.table, this.#tied(this.#share(index, place++), side)) *
				(this.#slower[side] as number);
			rounds[failed++] = round;
		}
		rounds.length = failed;
	}

	#share(task: number, place: number): number {
		return this.#luck === undefined
			? this.#inOrder.next()
			: this.#luck(task, place);
	}

	/** The share of its range that a length takes whose own luck is a share. */
	#tied(share: number, side: number): number {
		return this.#links.correlation === 0
			? share
			: shareUnderNormal(
					this.#tables,
					(this.#shifts[side] as number) +
						this.#alone * normalValue(this.#tables, share),
				);
	}
}
