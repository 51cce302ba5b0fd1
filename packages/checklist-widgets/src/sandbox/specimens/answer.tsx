import {
	callOf,
	carriedAtStart,
	draftOf,
	type MockApi,
	Sandbox,
} from "@slipway/sandbox/engine";
import { AnswerView } from "../console/AnswerView.tsx";
import { consolePlanOf } from "../plan/index.ts";
import type { Last } from "../session/session.ts";

/** An answer of a mock as the console shows it, for the page of the design system. */
export function AnswerSpecimen({
	api,
	name,
	reference,
	last,
}: {
	readonly api: MockApi;
	/** Names the specimen for those who cannot see it. */
	readonly name: string;
	/** The address of the mock's error reference. */
	readonly reference: string;
	/** Nothing before a first request. */
	readonly last: Last | undefined;
}) {
	return (
		<AnswerView
			mock={name}
			sources={consolePlanOf(api).sources}
			reference={() => reference}
			last={last}
			version={0}
			transport={undefined}
			remedy={() => ({ because: "Only you can know the right value." })}
			api={api}
			onTake={nothing}
			onShowRow={nothing}
			next={undefined}
		/>
	);
}

/**
 * What a mock answers to the first example of an operation, in a sandbox in which nothing has happened yet.
 *
 * @param carried what the request is filled with, beside the mock's credentials.
 */
export async function firstAnswer(
	api: MockApi,
	operation: string,
	carried: Readonly<Record<string, string>> = {},
): Promise<Last> {
	const sandbox = new Sandbox(api, 1, {
		clock: () => Date.UTC(2027, 0, 4, 9),
		wait: async () => {},
	});
	const asked = api.operations.find(({ id }) => id === operation);
	if (!asked) throw new RangeError(`${api.id} has no operation ${operation}.`);
	const draft = draftOf(asked);
	const sent = callOf(draft, {
		...carriedAtStart(api, sandbox.now()),
		...carried,
	});
	if (!("call" in sent))
		throw new RangeError(`${operation} cannot be sent as a first request.`);
	const answer = await sandbox.exchange(sent.call);
	return {
		draft,
		answer,
		took: 4,
		through: "page",
		exchange: sandbox.journal().at(-1),
	};
}

const nothing = () => {};
