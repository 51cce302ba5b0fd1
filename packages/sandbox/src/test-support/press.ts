import {
	type Carried,
	type Chain,
	callOf,
	carriedAtStart,
	carriedFrom,
	chainOf,
	type Draft,
	draftOf,
	isDisturbed,
	type MockApi,
	type Operation,
	type Playing,
	type Problem,
	playChain,
	type Remedy,
	remedyOf,
	type Sandbox,
	type Stopped,
} from "../engine/index.ts";
import { stillSandbox, testNow } from "./run.ts";

/** What the last press has brought. */
export interface Pressed extends Playing {
	readonly draft: Draft;
	readonly chain: Chain;
	/** The step that the chain stopped at; then the draft itself was not sent. */
	readonly stopped: Stopped | undefined;
	readonly problems: readonly Problem[];
	/** The faults that struck it. */
	readonly faults: readonly string[];
}

/** A console without a page: a draft is sent after what it needs, and a fix is pressed. */
export interface PressedConsole {
	readonly sandbox: Sandbox;
	send(draft: Draft): Promise<Pressed>;
	/** Plays what a draft needs, and leaves it unsent. */
	ready(draft: Draft): Promise<void>;
	/** What the console offers for a problem of what was sent. */
	remedy(last: Pressed, problem: Problem): Remedy;
	/** Presses the fix of a problem. Throws a RangeError where none is offered. */
	fix(last: Pressed, problem: Problem): Promise<Pressed>;
}

/**
 * A console over a fresh sandbox, whose buttons are pressed as a user would.
 *
 * @example
 * ```ts
 * import { draftOf } from "@slipway/sandbox/engine";
 * import { library } from "@slipway/sandbox/example";
 * import { pressedConsole } from "@slipway/sandbox/test-support";
 *
 * const read = library.operations.find(({ id }) => id === "read-loan");
 * (await pressedConsole(library).send(draftOf(read))).status; // => 200
 * ```
 */
export function pressedConsole(
	api: MockApi,
	sandbox: Sandbox = stillSandbox(api),
): PressedConsole {
	let carried: Carried = carriedAtStart(api, testNow);
	const ground = () => ({
		operations: api.operations as readonly Operation[],
		carried,
		tables: () => sandbox.tables(),
	});
	const exchange = async (draft: Draft): Promise<Playing> => {
		const ready = callOf(draft, carried);
		if (!("call" in ready))
			return { status: undefined, fact: JSON.stringify(ready) };
		const answer = await sandbox.exchange(ready.call);
		const operation = api.operations.find(({ id }) => id === draft.operation);
		if (operation)
			carried = { ...carried, ...carriedFrom(api, operation, answer) };
		return {
			status: answer?.status,
			fact: sandbox.lastExchange()?.problems[0]?.fact,
		};
	};
	const send = async (draft: Draft): Promise<Pressed> => {
		const chain = chainOf(draft, ground());
		const stopped = await playChain(chain.steps, exchange);
		if (stopped)
			return { ...stopped, draft, chain, stopped, problems: [], faults: [] };
		const before = sandbox.lastExchange()?.number;
		const played = await exchange(draft);
		const last = sandbox.lastExchange();
		const { problems, faults } =
			last && last.number !== before ? last : { problems: [], faults: [] };
		return { ...played, draft, chain, stopped, problems, faults };
	};
	const remedy = (last: Pressed, problem: Problem): Remedy =>
		remedyOf(last.draft, problem, {
			...ground(),
			struck: isDisturbed(api, last.faults),
		});
	return {
		sandbox,
		send,
		remedy,
		ready: async (draft) => {
			await playChain(chainOf(draft, ground()).steps, exchange);
		},
		fix: async (last, problem) => {
			const offered = remedy(last, problem);
			if ("by" in offered)
				throw new RangeError(`No fix is offered: ${problem.fact}`);
			carried = offered.carried;
			return send(offered.draft);
		},
	};
}

/** Every example of a mock as a draft. */
export const draftsOf = (
	api: MockApi,
): readonly {
	readonly name: string;
	readonly example: Operation["examples"][number];
	readonly draft: Draft;
}[] =>
	api.operations.flatMap((operation) =>
		operation.examples.map((example, at) => ({
			name: `${operation.id}: ${example.title}`,
			example,
			draft: draftOf(operation, at),
		})),
	);
