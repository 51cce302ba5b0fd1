import {
	type Carried,
	callOf,
	carriedAtStart,
	carriedFrom,
	chainOf,
	type Draft,
	draftOf,
	type Example,
	type MockApi,
	type Operation,
	Sandbox,
	type WorkflowStep,
} from "@slipway/sandbox/engine";
import { actInWords } from "../demonstration/act-in-words.ts";
import { playAct } from "../demonstration/play-act.ts";
import type { Act } from "../language/demonstration.ts";
import { millisecondsOf } from "../language/duration.ts";

/**
 * Plays acts in a fresh sandbox, and answers with the requests that it took, each with what must be sent before it.
 * Undefined where others' tools cannot play them: when a partner has to reply to a call, or no answer comes.
 *
 * @example
 * ```ts
 * import { recordedSteps } from "@slipway/rehearsal/standards";
 * import { library } from "@slipway/sandbox/example";
 *
 * const steps = await recordedSteps(library, [{ send: "borrow" }]);
 * steps.map(({ operation }) => operation.id); // => ["get-token", "borrow"]
 * ```
 */
export async function recordedSteps(
	api: MockApi,
	acts: readonly Act[],
): Promise<readonly WorkflowStep[] | undefined> {
	const steps: WorkflowStep[] = [];
	let playable = true;
	const sandbox = new Sandbox(api, 1, { clock: () => start, wait: noWait });
	let carried: Carried = carriedAtStart(api, sandbox.now());

	const sendOne = async (operation: Operation, draft: Draft) => {
		const ready = callOf(draft, carried);
		if (!("call" in ready))
			throw new RangeError(
				`“${operation.title}” cannot be sent: ${JSON.stringify(ready)}.`,
			);
		const answer = await sandbox.exchange(ready.call);
		if (!answer || answer.cut !== undefined) playable = false;
		else
			steps.push({
				operation,
				draft,
				title: titleOf(operation, draft),
				status: answer.status,
			});
		carried = { ...carried, ...carriedFrom(api, operation, answer) };
	};
	const send = async (operation: Operation, draft: Draft, alone: boolean) => {
		if (!alone)
			for (const step of chainOf(draft, {
				operations: api.operations,
				carried,
				tables: () => sandbox.tables(),
			}).steps)
				await sendOne(step.operation, draftOf(step.operation, step.example));
		await sendOne(operation, draft);
		return undefined;
	};

	for (const act of acts) {
		if ("reply" in act) return undefined;
		await playAct({ sandbox, send }, act);
		if ("send" in act) continue;
		const title = actInWords(api, act);
		if ("wait" in act)
			steps.push({
				control: "advance-clock",
				method: "POST",
				path: "clock",
				title,
				body: { advance: millisecondsOf(act.wait) },
			});
		else if ("fault" in act)
			steps.push({
				control: "put-faults",
				method: "PUT",
				path: "faults",
				title,
				body: sandbox.faults(),
			});
		else
			steps.push({
				control: "put-settings",
				method: "PUT",
				path: "settings",
				title,
				body: { [act.set]: act.to },
			});
	}
	return playable ? steps : undefined;
}

/** The same in every build. */
const start = Date.UTC(2027, 0, 4, 9);

const noWait = () => Promise.resolve();

function titleOf(operation: Operation, { example }: Draft): string {
	const chosen: Example | undefined = operation.examples[example];
	return chosen ? `${operation.title}: ${chosen.title}` : operation.title;
}
