import {
	type Draft,
	draftOf,
	type Operation,
	type Sandbox,
} from "@slipway/sandbox/engine";
import type { Act } from "../language/demonstration.ts";
import { millisecondsOf } from "../language/duration.ts";
import { changedDraft } from "./changed-draft.ts";

/** Where a demonstration is played: a sandbox, and who sends requests to it. */
export interface Stage {
	readonly sandbox: Sandbox;
	/** Sends a request, after what must be sent first unless it is sent alone. Answers with why it was not sent, if so. */
	send(
		operation: Operation,
		draft: Draft,
		alone: boolean,
	): Promise<string | undefined>;
}

/**
 * Plays one act of a demonstration. Answers with why its request was not sent, if so. Throws a RangeError for an operation,
 * an example or a reply that the mock does not have.
 *
 * @example
 * ```ts
 * import { playAct } from "@slipway/rehearsal";
 * import { library } from "@slipway/sandbox/example";
 * import { stillSandbox } from "@slipway/sandbox/test-support";
 *
 * const sandbox = stillSandbox(library);
 * const send = async () => "The network is down.";
 * await playAct({ sandbox, send }, { send: "borrow" }); // => "The network is down."
 * ```
 */
export async function playAct(
	{ sandbox, send }: Stage,
	act: Act,
): Promise<string | undefined> {
	if ("send" in act) {
		const { operation, draft } = requestOf(sandbox, act);
		return send(operation, draft, act.alone ?? false);
	}
	if ("wait" in act) sandbox.advance(millisecondsOf(act.wait));
	else if ("fault" in act) sandbox.setFaults([...sandbox.faults(), act.fault]);
	else if ("set" in act) sandbox.set(act.set, act.to);
	else replyToAll(sandbox, act.reply);
	return undefined;
}

/** The request of an act, as it is written before anything is known. Throws a RangeError for one that the mock does not have. */
export function requestOf(
	{ api }: Pick<Sandbox, "api">,
	act: Extract<Act, { send: string }>,
): { readonly operation: Operation; readonly draft: Draft } {
	const operation = api.operations.find(({ id }) => id === act.send);
	const example = operation?.examples.findIndex(
		({ title }) => act.example === undefined || title === act.example,
	);
	if (!operation || example === undefined || example < 0)
		throw new RangeError(
			`${api.id} has no example “${act.example ?? ""}” of “${act.send}”.`,
		);
	return {
		operation,
		draft: changedDraft(operation, draftOf(operation, example), act.with),
	};
}

function replyToAll(sandbox: Sandbox, name: string): void {
	for (const call of sandbox.callbacks()) {
		if (call.reply) continue;
		const ready = sandbox.calls
			.replies(call)
			.find(({ kind, title }) => kind === name || title === name);
		if (!ready)
			throw new RangeError(`There is no reply “${name}” to “${call.event}”.`);
		sandbox.answerCallback(call.number, ready.reply);
	}
}
