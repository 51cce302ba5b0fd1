import {
	type Carried,
	callOf,
	carriedAtStart,
	carriedFrom,
	chainOf,
	type Draft,
	draftOf,
	type Operation,
	playChain,
	type Sandbox,
	storyOf,
} from "@slipway/sandbox/engine";
import { printable } from "../../printable.ts";

/**
 * Sends the story of a mock over HTTP, with what each request needs first, and tells each step as a line. Stops at the
 * first that is not answered as its example promises. Answers with whether none was.
 */
export async function playStory(
	sandbox: Sandbox,
	address: string,
	tell: (text: string) => void,
): Promise<boolean> {
	const { api } = sandbox;
	const story = storyOf(api);
	let carried: Carried = carriedAtStart(api, sandbox.now());
	const operationOf = ({ operation }: Draft): Operation => {
		const found = api.operations.find(({ id }) => id === operation);
		if (!found) throw new RangeError(`There is no operation “${operation}”.`);
		return found;
	};
	const send = async (draft: Draft) => {
		const operation = operationOf(draft);
		const ready = callOf(draft, carried);
		if (!("call" in ready))
			return { status: undefined, fact: "Its request cannot be written." };
		const { method, target, headers, body } = ready.call;
		const response = await fetch(`${address}/${api.id}${target}`, {
			method,
			headers,
			...(body !== "" && { body: body as string }),
		}).catch(() => undefined);
		if (!response) return { status: undefined, fact: "No answer came." };
		const answer = {
			status: response.status,
			headers: Object.fromEntries(response.headers),
			body: await response.text(),
		};
		carried = { ...carried, ...carriedFrom(api, operation, answer) };
		tell(`  ${answer.status}  ${operation.title}\n`);
		return {
			status: answer.status,
			fact: sandbox.lastExchange()?.problems[0]?.fact,
		};
	};
	for (const [at, step] of story.entries()) {
		const { steps } = chainOf(draftOf(step.operation, step.example), {
			operations: api.operations,
			carried,
			tables: () => sandbox.tables(),
		});
		const stopped = await playChain([...steps, step], send);
		if (stopped) {
			const { operation, example } = stopped.step;
			tell(
				`Stopped after ${at} of ${story.length} steps: “${operation.title}” should be answered with ${operation.examples[example]?.status}. ${printable(stopped.fact ?? "")}`.trim() +
					"\n\n",
			);
			return false;
		}
	}
	tell(
		`The story is complete: ${story.length} of ${story.length} steps were answered as documented.\n\n`,
	);
	return true;
}
