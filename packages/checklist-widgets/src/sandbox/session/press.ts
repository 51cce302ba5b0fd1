import {
	type Carried,
	type Chain,
	type ChainStep,
	callOf,
	chainOf,
	type Draft,
	isDisturbed,
	type MockApi,
	type Problem,
	playChain,
	type RawCall,
	type Remedy,
	remedyOf,
	type Sandbox,
} from "@slipway/sandbox/engine";

/** What must be made before a draft, as a session stands. */
export const chainIn = (
	sandbox: Sandbox,
	carried: Carried,
	draft: Draft,
): Chain =>
	chainOf(draft, {
		operations: sandbox.api.operations,
		carried,
		tables: () => sandbox.tables(),
	});

/** The way out of a problem of what was sent, as a session stands. */
export const remedyIn = (
	sandbox: Sandbox,
	carried: Carried,
	draft: Draft,
	problem: Problem,
	faults: readonly string[],
): Remedy =>
	remedyOf(draft, problem, {
		operations: sandbox.api.operations,
		carried,
		tables: () => sandbox.tables(),
		struck: isDisturbed(sandbox.api, faults),
	});

/** A draft as a request of this sandbox, or in words why it cannot be sent. */
export function readyCall(
	api: MockApi,
	draft: Draft,
	carried: Carried,
): { readonly call: RawCall } | { readonly trouble: string } {
	if (!draft.target.startsWith("/"))
		return {
			trouble: `“${draft.target}” is not an address of this sandbox. Start it with a slash: requests from here never leave the page.`,
		};
	const ready = callOf(draft, carried);
	if ("call" in ready) return ready;
	return {
		trouble:
			"wrong" in ready
				? `“${ready.wrong}” is no header. Write Name: value, one a line.`
				: `Not sent: ${ready.open.map((name) => openSays(api, name)).join(" ")}`,
	};
}

function openSays({ operations }: MockApi, name: string): string {
	const source = operations.find(
		({ carries }) => carries && Object.hasOwn(carries, name),
	);
	return source
		? /* said */ `{{${name}}} is not known yet; the answer to “${source.title}” brings it.`
		: `No answer brings {{${name}}}; write a value in its place.`;
}

/** Makes the requests of a chain, and says in words where it stopped. */
export async function playedUpTo(
	steps: readonly ChainStep[],
	title: string,
	send: (draft: Draft) => Promise<{
		readonly status: number | undefined;
		readonly fact?: string | undefined;
	}>,
): Promise<string | undefined> {
	const stopped = await playChain(steps, send);
	if (!stopped) return undefined;
	const { step, status, fact } = stopped;
	return `“${step.operation.title}” must succeed first and was answered with ${status ?? "nothing"}, so “${title}” was not sent. ${fact ?? ""}`.trim();
}
