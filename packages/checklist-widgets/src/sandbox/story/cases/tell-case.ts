import type { Draft } from "@slipway/sandbox/engine";
import { utcTime } from "../../console/utc-time.ts";
import type { Session } from "../../session/session.ts";
import { cameOf } from "../came-of.ts";
import type { OfferedCase } from "./offered-case.ts";

/** How far a case has been played. */
export interface CaseProgress {
	/** What came of each act that has been played, in words. */
	readonly came: readonly string[];
	/** What happened last, in words. */
	readonly news: string;
}

/**
 * Plays the next act of a case, or all that are left. It counts on the sandbox's beginning, so the first act resets the
 * sandbox. `heard` is told after each act, with its request; the answer is why a request was not sent, if so.
 */
export async function tellCase(
	session: Pick<Session, "sandbox" | "reset" | "last">,
	{ acts }: Pick<OfferedCase, "acts">,
	before: readonly string[],
	whole: boolean,
	heard: (progress: CaseProgress, draft: Draft | undefined) => void,
): Promise<string | undefined> {
	const { sandbox } = session;
	const came = before.length === acts.length ? [] : [...before];
	if (came.length === 0) session.reset(sandbox.seed);
	for (const { says, draft, play } of acts.slice(came.length)) {
		const trouble = await play();
		if (trouble !== undefined) {
			heard({ came: [...came], news: `Stopped before “${says}”.` }, draft);
			return trouble;
		}
		const exchange = draft && session.last.get()?.exchange;
		const result = exchange
			? cameOf(exchange)
			: `It is ${utcTime(sandbox.now())} UTC in the sandbox.`;
		came.push(result);
		heard({ came: [...came], news: `${says}: ${result}` }, draft);
		if (!whole) return undefined;
	}
	return undefined;
}
