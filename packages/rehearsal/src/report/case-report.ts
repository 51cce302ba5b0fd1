import type { Verdict } from "../judge/verdict.ts";

/** How one case stands, in words. */
export interface CaseReport {
	readonly id: string;
	readonly title: string;
	readonly requirement: "mandatory" | "recommended" | "optional";
	readonly is: Verdict["is"];
	/** Why it is not judged, what is wrong, or what comes next. */
	readonly because?: string;
	/** What to change. */
	readonly instead?: string;
	/** What a person must say of it. */
	readonly attest?: string;
	/** The API whose traffic was judged; left out where none was. */
	readonly api?: string;
	/** The steps with the message in which each was seen. */
	readonly steps: readonly { readonly says: string; readonly seen?: string }[];
}

/** How the cases of a process stand. */
export interface Report {
	readonly process: string;
	readonly provider: string;
	readonly cases: readonly CaseReport[];
}
