import {
	type Answer,
	type Carried,
	carriedAtStart,
	carriedFrom,
	type MockApi,
	requestOf,
	type Sandbox,
} from "../engine/index.ts";
import { stillSandbox, testNow } from "./run.ts";

/** A sandbox played by operation ids, with what answers carry over. */
export interface Player {
	readonly sandbox: Sandbox;
	/** Sends an example, the first one when none is named, its body changed when a change is given. */
	send(
		operation: string,
		example?: string,
		change?: (body: never) => unknown,
	): Promise<{
		readonly status: number | undefined;
		readonly data: never;
		readonly fact: string | undefined;
	}>;
	carried(): Carried;
}

/**
 * Plays a mock on a clock that stands still.
 *
 * @example
 * ```ts
 * import { library } from "@slipway/sandbox/example";
 * import { playerOf } from "@slipway/sandbox/test-support";
 *
 * (await playerOf(library).send("ping")).status; // => 200
 * ```
 */
export function playerOf(api: MockApi, seed = 7): Player {
	const sandbox = stillSandbox(api, seed);
	let carried = carriedAtStart(api, testNow);
	return {
		sandbox,
		carried: () => carried,
		send: async (id, title, change) => {
			const operation = api.operations.find((each) => each.id === id);
			const example = operation?.examples.find(
				(each) => title === undefined || each.title === title,
			);
			if (!operation || !example)
				throw new RangeError(`There is no example “${title}” of ${id}.`);
			const body = change ? change(example.body as never) : example.body;
			const answer = await sandbox.exchange(
				requestOf(operation, { ...example, body }, carried),
			);
			carried = { ...carried, ...carriedFrom(api, operation, answer) };
			return {
				status: answer?.status,
				data: dataIn(answer),
				fact: sandbox.journal().at(-1)?.problems[0]?.fact,
			};
		},
	};
}

function dataIn(answer: Answer | undefined): never {
	try {
		return JSON.parse(answer?.body ?? "null") as never;
	} catch {
		return answer?.body as never;
	}
}
