import type { Server } from "node:http";

/** What the provider's staff, or a tester, does around a run: it needs nothing of the partner's program. */
export interface Stage {
	/** Where the mock is reached, without a slash at the end. */
	readonly address: string;
	/** The first credentials of the mock. */
	readonly credentials: Readonly<Record<string, string>>;
	/** The date so many days from now on the sandbox's clock, as YYYY-MM-DD. */
	day(offset: number): string;
	/** The time on the sandbox's clock, without fractions of a second. */
	now(): string;
	/** Waits in earnest, at the pace of the stage: fifty times as fast as it says, as is the sandbox's patience. */
	pause(seconds: number): Promise<void>;
	/** Lets a server of the partner listen on loopback; answers with its address. */
	served(server: Server): Promise<string>;
	/** What the provider's staff does, below the address of the mock, until every call that comes of it was answered. */
	tester(method: string, path: string, body: object): Promise<void>;
	/** Sets a switch of the sandbox. */
	set(name: string, value: string): Promise<void>;
	/** Moves the sandbox's clock, until every call that comes of it was answered. */
	wait(seconds: number): Promise<void>;
	/** Switches a fault on, once for each of these operations. */
	fault(fault: string, ...operations: readonly string[]): Promise<void>;
	/** Switches a fault on for an operation until faults are switched off. */
	lastingFault(fault: string, operation: string): Promise<void>;
	noFaults(): Promise<void>;
}

/** A partner's program with the run that shows its cases, and what it can be told to do wrong. */
export interface Sample {
	readonly mock: string;
	/** By what is done wrong, the one case that must not pass then. */
	readonly variants: Readonly<Record<string, string>>;
	/** Variants that leave their case open: nobody can tell what the message was meant to be. */
	readonly unreadable?: readonly string[];
	/** Cases that this program does not show, with the reason. */
	readonly without: Readonly<Record<string, string>>;
	/** Plays every other case; `wrong` is one of the variants. */
	readonly play: (stage: Stage, wrong: string | undefined) => Promise<void>;
}
