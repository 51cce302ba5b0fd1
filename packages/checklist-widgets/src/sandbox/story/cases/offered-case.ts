import type { CaseReport } from "@slipway/rehearsal";
import type { Draft } from "@slipway/sandbox/engine";

/** A certification case that can be played in a console. */
export interface OfferedCase {
	readonly id: string;
	readonly title: string;
	readonly requirement: CaseReport["requirement"];
	/** Where the site says what it asks for. */
	readonly address: string;
	readonly acts: readonly OfferedAct[];
	/** How it stands by what the sandbox has seen. */
	stands(): Standing;
}

/** One thing that a case's demonstration does. */
export interface OfferedAct {
	/** As a title. */
	readonly says: string;
	/** Its request as it is written; undefined for what sends none. */
	readonly draft: Draft | undefined;
	/** Answers with why its request was not sent, if so. */
	play(): Promise<string | undefined>;
}

/** How a case stands, in words. */
export type Standing = Omit<CaseReport, "id" | "title" | "requirement">;

/** The certification cases of a provider as a console offers them. */
export interface Cases {
	readonly provider: string;
	readonly offered: readonly OfferedCase[];
	/** How many a machine does not judge. */
	readonly unjudged: number;
	/** How many are for another API of the provider. */
	readonly elsewhere: number;
	/** Where the site lists them all. */
	readonly address: string;
}
