import type { FaultType, MockApi } from "../contract/mock-api.ts";
import { uniform } from "./uniform.ts";

/** Disturbances that every mock knows. */
const generalFaults = [
	{
		id: "latency",
		title: "Slow answers",
		says: "The answer comes only after the given time.",
	},
	{
		id: "server-error",
		title: "Server error",
		says: "The mock answers 500 and does nothing.",
	},
	{
		id: "server-error-after-commit",
		title: "Server error after commit",
		says: "The mock does what was asked and answers 500 all the same.",
	},
	{
		id: "timeout",
		title: "Timeout before commit",
		says: "The connection breaks without an answer, and nothing was done.",
	},
	{
		id: "timeout-after-commit",
		title: "Timeout after commit",
		says: "The connection breaks without an answer, but what was asked is done.",
	},
	{
		id: "rate-limit",
		title: "Rate limit",
		says: "The mock answers as if too many requests had come.",
	},
	{
		id: "expired-token",
		title: "Expired token",
		says: "The credentials count as expired.",
	},
] as const satisfies readonly FaultType[];

/** Every disturbance that a mock knows: those of all mocks, and its own. */
export const faultsOf = ({
	faults,
}: Pick<MockApi, "faults">): readonly FaultType[] => [
	...generalFaults,
	...faults,
];

/** A disturbance that is switched on. */
export interface Fault {
	readonly fault: string;
	/** Only this operation; without it every one. */
	readonly operation?: string;
	/** The chance that it strikes an exchange, from 0 to 1; 1 when left out. */
	readonly chance?: number;
	/** How often it strikes before it is spent; without it for ever. */
	readonly times?: number;
	/** Milliseconds, for slow answers and for timeouts. */
	readonly wait?: number;
}

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
