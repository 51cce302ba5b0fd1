import {
	type Carried,
	callOf,
	carriedAtStart,
	carriedFrom,
	chainOf,
	type Draft,
	draftOf,
	type Operation,
	type Sandbox,
} from "@slipway/sandbox/engine";
import type { Act } from "../language/demonstration.ts";
import { millisecondsOf } from "../language/duration.ts";
import { changedDraft } from "./changed-draft.ts";

/**
 * Plays a demonstration in a sandbox with the examples of its mock, as a partner's code would send them.
 * Throws a RangeError for an operation or an example that the mock does not have, and when a request cannot be built.
 *
 * @example
 * ```ts
 * import { demonstrate } from "@slipway/rehearsal";
 * import { library } from "@slipway/sandbox/example";
 * import { stillSandbox } from "@slipway/sandbox/test-support";
 *
 * const sandbox = stillSandbox(library);
 * await demonstrate(sandbox, [{ send: "borrow" }]);
 * sandbox.journal().map(({ operation }) => operation); // => ["get-token", "borrow"]
 * ```
 */
export async function demonstrate(
	sandbox: Sandbox,
	acts: readonly Act[],
): Promise<void> {
	const { api } = sandbox;
	let carried: Carried = carriedAtStart(api, sandbox.now());

	const send = async (operation: Operation, draft: Draft) => {
		const ready = callOf(draft, carried);
		if (!("call" in ready))
			throw new RangeError(
				`“${operation.title}” cannot be sent: ${JSON.stringify(ready)}.`,
			);
		const answer = await sandbox.exchange(ready.call);
		carried = { ...carried, ...carriedFrom(api, operation, answer) };
	};

	for (const act of acts) {
		if ("wait" in act) sandbox.advance(millisecondsOf(act.wait));
		else if ("fault" in act)
			sandbox.setFaults([...sandbox.faults(), act.fault]);
		else if ("set" in act) sandbox.set(act.set, act.to);
		else if ("reply" in act) replyToAll(sandbox, act.reply);
		else {
			const operation = api.operations.find(({ id }) => id === act.send);
			const example = operation?.examples.findIndex(
				({ title }) => act.example === undefined || title === act.example,
			);
			if (!operation || example === undefined || example < 0)
				throw new RangeError(
					`${api.id} has no example “${act.example ?? ""}” of “${act.send}”.`,
				);
			const draft = changedDraft(
				operation,
				draftOf(operation, example),
				act.with,
			);
			const { steps } = act.alone
				? { steps: [] }
				: chainOf(draft, {
						operations: api.operations,
						carried,
						tables: () => sandbox.tables(),
					});
			for (const step of steps)
				await send(step.operation, draftOf(step.operation, step.example));
			await send(operation, draft);
		}
	}
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
