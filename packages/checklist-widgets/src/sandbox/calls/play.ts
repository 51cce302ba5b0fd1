import { type Draft, draftOf, type Step } from "@slipway/sandbox/engine";
import type { ConsolePlan } from "../plan/index.ts";
import type { Session } from "../session/session.ts";

/** Sends steps in order, each with what it needs first. Answers with what went wrong, after which nothing more is sent. */
export async function playSteps(
	session: Session,
	plan: ConsolePlan,
	steps: readonly Step[],
): Promise<string | undefined> {
	for (const step of steps) {
		const number = session.sandbox.journal().at(-1)?.number ?? 0;
		const draft = stepDraft(plan, step, number);
		const title = titleOf(plan, step);
		let trouble = await sent(session, draft, title);
		// The clock may have been moved past the end of the token.
		if (trouble !== undefined && session.last.get()?.answer?.status === 401) {
			const { token: _, ...left } = session.carried.get();
			session.forget(left);
			trouble = await sent(session, draft, title);
		}
		if (trouble !== undefined) return trouble;
	}
	return undefined;
}

/** A step's example. What must be another one each time is made so by `number`. */
export function stepDraft(
	{ operations }: Pick<ConsolePlan, "operations">,
	{ operation: id, example: title, fresh }: Step,
	number: number,
): Draft {
	const operation = operations.find((each) => each.id === id);
	const example =
		title === undefined
			? 0
			: (operation?.examples.findIndex((each) => each.title === title) ?? -1);
	if (!operation?.examples[example])
		throw new RangeError(`There is no example “${title}” of ${id}.`);
	const draft = draftOf(operation, example);
	if (fresh === undefined) return draft;
	const made = `${fresh}-${number}`;
	return {
		...draft,
		headers: draft.headers.replaceAll(fresh, made),
		body: draft.body.replaceAll(fresh, made),
	};
}

async function sent(
	session: Session,
	draft: Draft,
	title: string,
): Promise<string | undefined> {
	const wrong = await session.press(draft);
	if (wrong !== undefined) return wrong;
	const { answer, exchange } = session.last.get() ?? {};
	const fact = exchange?.problems[0]?.fact;
	if (answer && answer.status < 400 && fact === undefined) return undefined;
	return `“${title}” was answered with ${answer?.status ?? "nothing"}. ${fact ?? "The answer above says more."}`;
}

const titleOf = ({ operations }: ConsolePlan, { operation }: Step) =>
	operations.find(({ id }) => id === operation)?.title ?? operation;
