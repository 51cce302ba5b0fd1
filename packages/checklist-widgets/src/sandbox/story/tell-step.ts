import {
	type ChainStep,
	draftOf,
	type Example,
	type FaultWords,
} from "@slipway/sandbox/engine";
import type { Session } from "../session/session.ts";
import { changesInWords } from "./changes-in-words.ts";

/** What came of a step of the story. */
export interface ToldStep {
	/** Whether it was answered as its example promises; a story stops otherwise. */
	readonly well: boolean;
	/** In a sentence or two. */
	readonly says: string;
	/** Why it was not sent at all. */
	readonly trouble: string | undefined;
}

/** Sends a step of the story, with a fault that strikes it once if one is given. */
export async function tellStep(
	session: Session,
	{ operation, example }: ChainStep,
	fault: FaultWords | undefined,
): Promise<ToldStep> {
	const { sandbox } = session;
	const { title } = operation;
	if (fault)
		sandbox.setFaults([
			...sandbox.faults(),
			{
				fault: fault.id,
				operation: operation.id,
				times: 1,
				...(fault.takes === "wait" && { wait: 2000 }),
			},
		]);
	const trouble = await session.press(draftOf(operation, example));
	if (trouble !== undefined)
		return { well: false, says: `Stopped before “${title}”.`, trouble };
	const { answer, exchange } = session.last.get() ?? {};
	const promised: Example | undefined = operation.examples[example];
	const problem = exchange?.problems[0];
	const well =
		answer?.status === promised?.status &&
		!problem &&
		answer?.cut === undefined;
	const status = answer
		? `${answer.status}${answer.cut === undefined ? "" : ", cut off"}`
		: "no answer";
	const changed = changesInWords(exchange?.changes ?? []);
	return {
		well,
		says: well
			? `${title}: ${status}. ${changed}`.trim()
			: `Stopped at “${title}”: ${status}. ${problem?.fact ?? ""} ${changed}`
					.replaceAll(/ +/g, " ")
					.trim(),
		trouble: undefined,
	};
}
