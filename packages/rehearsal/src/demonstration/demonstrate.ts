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
import { playAct } from "./play-act.ts";

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

	const sendOne = async (operation: Operation, draft: Draft) => {
		const ready = callOf(draft, carried);
		if (!("call" in ready))
			throw new RangeError(
				`“${operation.title}” cannot be sent: ${JSON.stringify(ready)}.`,
			);
		const answer = await sandbox.exchange(ready.call);
		carried = { ...carried, ...carriedFrom(api, operation, answer) };
	};
	const send = async (operation: Operation, draft: Draft, alone: boolean) => {
		const { steps } = alone
			? { steps: [] }
			: chainOf(draft, {
					operations: api.operations,
					carried,
					tables: () => sandbox.tables(),
				});
		for (const step of steps)
			await sendOne(step.operation, draftOf(step.operation, step.example));
		await sendOne(operation, draft);
		return undefined;
	};

	for (const act of acts) await playAct({ sandbox, send }, act);
}
