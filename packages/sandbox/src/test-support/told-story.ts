import {
	type ChainStep,
	draftOf,
	type Fault,
	type MockApi,
	Sandbox,
} from "../engine/index.ts";
import { type Pressed, pressedConsole } from "./press.ts";
import { testNow } from "./run.ts";

interface Told {
	readonly sandbox: Sandbox;
	readonly played: readonly {
		readonly step: ChainStep;
		readonly pressed: Pressed;
	}[];
	/** Answers, what falls due after each, the tables at the end and waiting times, to be compared. */
	readonly outcome: string;
}

/** A fault that is switched on just before a step. */
interface Variation {
	readonly fault: Fault;
	/** The place of the step. */
	readonly struck: number;
}

/**
 * Tells a story in a fresh sandbox, whatever becomes of its steps, and lets a minute pass at its end.
 *
 * @example
 * ```ts
 * import { storyOf } from "@slipway/sandbox/engine";
 * import { library } from "@slipway/sandbox/example";
 * import { toldStory } from "@slipway/sandbox/test-support";
 *
 * (await toldStory(library, storyOf(library))).played.length; // => 5
 * ```
 */
export async function toldStory(
	api: MockApi,
	steps: readonly ChainStep[],
	variation?: Variation,
): Promise<Told> {
	const waited: number[] = [];
	const sandbox = new Sandbox(api, 7, {
		clock: () => testNow,
		wait: async (milliseconds) => {
			waited.push(milliseconds);
		},
	});
	const outcome: unknown[] = [];
	const exchange = sandbox.exchange.bind(sandbox);
	sandbox.exchange = async (call) => {
		const answer = await exchange(call);
		outcome.push(answer ?? null, sandbox.snapshot().due);
		return answer;
	};
	const console = pressedConsole(api, sandbox);
	const played: { step: ChainStep; pressed: Pressed }[] = [];
	for (const [at, step] of steps.entries()) {
		if (variation?.struck === at)
			sandbox.setFaults([{ ...variation.fault, operation: step.operation.id }]);
		const pressed = await console.send(draftOf(step.operation, step.example));
		played.push({ step, pressed });
	}
	sandbox.advance(60_000);
	return {
		sandbox,
		played,
		outcome: JSON.stringify([outcome, sandbox.tables(), waited]),
	};
}
