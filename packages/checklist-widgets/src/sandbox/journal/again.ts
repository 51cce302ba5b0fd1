import { type Draft, draftOf, type Exchange } from "@slipway/sandbox/engine";
import type { PlannedOperation } from "../plan/index.ts";
import { unmasked } from "./unmasked.ts";

/** What browsers and other clients set by themselves. */
const ownHeaders =
	/^(?:sec-|accept-encoding|accept-language|connection|content-length|cookie|host|origin|referer|user-agent)/;

/** Whether the journal kept a request whole: longer bodies are cut in it. */
export const isWhole = ({ request }: Exchange): boolean =>
	!/… \([\d,]+ characters in all\)$/.test(request.body);

/**
 * A request of the journal as a draft to be sent once more. What the journal masks comes from the examples of the operation,
 * which name the sandbox's own credentials. `other` is the operation for a request that belongs to none.
 */
export function draftAgain(
	{ request, operation: id }: Exchange,
	operations: readonly PlannedOperation[],
	other: string,
): Draft {
	const operation = operations.find((each) => each.id === id);
	const examples = (operation ? [operation] : operations).flatMap((each) =>
		each.examples.map((_, index) => draftOf(each, index)),
	);
	const lines = examples.flatMap(({ headers }) => headers.split("\n"));
	return {
		operation: operation?.id ?? other,
		example: 0,
		method: request.method,
		target: unmasked(
			request.target,
			examples.map(({ target }) => target),
		),
		headers: Object.entries(request.headers)
			.filter(
				([name, value]) =>
					!ownHeaders.test(name) && !(name === "accept" && value === "*/*"),
			)
			.map(([name, value]) => unmasked(`${titled(name)}: ${value}`, lines))
			.join("\n"),
		body: unmasked(
			request.body,
			examples.map(({ body }) => body),
		),
	};
}

const titled = (name: string) =>
	name.replaceAll(/(^|-)[a-z]/g, (letter) => letter.toUpperCase());
