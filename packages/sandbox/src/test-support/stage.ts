import type { Carried, MockApi, Operation, Sandbox } from "../engine/index.ts";
import { playStory, stillSandbox } from "./run.ts";

interface Stage {
	/** As in a file. */
	readonly snapshot: string;
	readonly carried: Carried;
}

const stages = new WeakMap<Operation, Promise<Stage>>();

/**
 * Brings a sandbox to where the story has come before an operation, and answers with what it carries over. The story is
 * played once and put back from its snapshot afterwards: each part of it has its own tests, over every transport.
 *
 * @example
 * ```ts
 * import { library } from "@slipway/sandbox/example";
 * import { stage, stillSandbox } from "@slipway/sandbox/test-support";
 *
 * const sandbox = stillSandbox(library);
 * const [, , , readLoan] = library.operations;
 * (await stage(sandbox, readLoan)).loan; // => "L1"
 * ```
 */
export async function stage(
	sandbox: Sandbox,
	operation: Operation,
): Promise<Carried> {
	let played = stages.get(operation);
	if (!played) {
		played = playedUntil(sandbox.api, operation);
		stages.set(operation, played);
	}
	const { snapshot, carried } = await played;
	sandbox.restore(JSON.parse(snapshot));
	return carried;
}

async function playedUntil(api: MockApi, operation: Operation): Promise<Stage> {
	const sandbox = stillSandbox(api);
	const carried = await playStory(
		api,
		(call) => sandbox.exchange(call),
		operation,
	);
	return { snapshot: JSON.stringify(sandbox.snapshot()), carried };
}
