import type { Fault } from "../contract/fault.ts";
import { uniform } from "./uniform.ts";

/** Decides which faults strike an exchange: by seed and exchange number alone, so that a run can be replayed. */
export class Faults {
	#faults: { fault: Fault; left: number }[] = [];
	readonly #seed: number;

	constructor(seed: number, faults: readonly Fault[] = []) {
		this.#seed = seed;
		this.set(faults);
	}

	set(faults: readonly Fault[]): void {
		this.#faults = faults.map((fault) => ({
			fault,
			left: fault.times ?? Number.POSITIVE_INFINITY,
		}));
	}

	/** What is still switched on. */
	list(): readonly Fault[] {
		return this.#faults
			.filter(({ left }) => left > 0)
			.map(({ fault, left }) =>
				Number.isFinite(left) ? { ...fault, times: left } : fault,
			);
	}

	/** The faults that strike this exchange. */
	strike(exchange: number, operation: string): readonly Fault[] {
		if (this.#faults.length === 0) return [];
		return this.#faults.flatMap((each, index) => {
			const { fault } = each;
			if (each.left <= 0) return [];
			if (fault.operation !== undefined && fault.operation !== operation)
				return [];
			if (uniform(this.#seed, exchange, index) >= (fault.chance ?? 1))
				return [];
			each.left--;
			return [fault];
		});
	}
}
