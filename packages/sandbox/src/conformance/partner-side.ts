import { expect, test } from "vitest";
import type { MockApi, Sandbox, Step, Trigger } from "../engine/index.ts";
import { type Player, playerOf } from "../test-support/index.ts";

/** Sends what a step needs first, then the step. */
async function play(api: MockApi, player: Player, step: Step): Promise<void> {
	const wanted = api.operations.find(({ id }) => id === step.operation);
	const example = wanted?.examples.find(
		({ title }) => step.example === undefined || title === step.example,
	);
	expect(example, `${step.operation}: ${step.example}`).toBeDefined();
	for (const [, name = ""] of JSON.stringify([wanted?.path, example]).matchAll(
		/\{\{?(\w+)\}\}?/g,
	)) {
		const source = api.operations.find(({ carries }) => carries?.[name]);
		if (source && source.id !== step.operation && !player.carried()[name])
			await play(api, player, { operation: source.id });
	}
	const { status, fact } = await player.send(step.operation, step.example);
	expect(status, fact).toBeLessThan(300);
}

/** A mock that has just called the partner. */
async function called(api: MockApi, trigger: Trigger): Promise<Sandbox> {
	const player = playerOf(api);
	const { sandbox } = player;
	const { step } = api.partner?.address ?? {};
	expect(sandbox.calls.addressKnown()).toBe(false);
	if (step) await play(api, player, step);
	expect(sandbox.calls.addressKnown()).toBe(true);
	for (const each of trigger.steps) await play(api, player, each);
	const [next] = sandbox.calls.upcoming();
	if (sandbox.callbacks().length === 0 && next)
		sandbox.advance(next.at - sandbox.now());
	expect(sandbox.callbacks().length).toBeGreaterThan(0);
	return sandbox;
}

const newest = (sandbox: Sandbox) => {
	const found = sandbox.callbacks().at(-1);
	if (!found) throw new RangeError("Nobody was called.");
	return found;
};

/**
 * Those of these mocks that call the partner take a good reply, say what is wrong with every other one, and go on from a
 * file. `secrets` matches what their calls must not show.
 */
export function testPartnerSide(
	apis: readonly MockApi[],
	secrets: RegExp,
): void {
	const calling = apis.flatMap((api) =>
		api.partner ? [{ api, partner: api.partner }] : [],
	);
	const triggers = calling.flatMap(({ api, partner }) =>
		partner.triggers.map((trigger) => ({
			name: `${api.title}: ${trigger.title}`,
			api,
			trigger,
		})),
	);

	test.each(triggers)(
		"$name calls, a good reply passes, others do not",
		async ({ api, trigger }) => {
			const first = await called(api, trigger);
			const count = first.calls.replies(newest(first)).length;
			for (let index = 0; index < count; index++) {
				const sandbox = await called(api, trigger);
				const { number } = newest(sandbox);
				const ready = sandbox.calls.replies(newest(sandbox))[index];
				if (!ready) throw new RangeError(String(index));
				const before = sandbox.snapshot();
				const judged = sandbox.calls.judge(number, ready.reply);
				expect(sandbox.snapshot(), "judging changes nothing").toEqual(before);
				const problems = sandbox.answerCallback(number, ready.reply);
				expect(problems).toEqual(judged);
				if (ready.kind === "good") expect(problems, ready.title).toEqual([]);
				else expect(problems[0]?.rule.says, ready.title).toBeTruthy();
				for (const { rule } of problems)
					expect(Object.keys(api.sources)).toContain(rule.source);
				expect(api.invariants?.(sandbox.tables() as never) ?? []).toEqual([]);
			}
		},
	);

	test.each(calling)(
		"$api.title goes on from a file in the middle of its calls",
		async ({ api, partner }) => {
			const [trigger] = partner.triggers;
			const first = await called(api, trigger);
			const second = playerOf(api, 99).sandbox;
			second.restore(JSON.parse(JSON.stringify(first.snapshot())));
			expect(second.callbacks()).toEqual(
				first.callbacks().map((each) => first.calls.masked(each)),
			);
			for (const each of [first, second]) {
				each.answerCallback(newest(each).number, { status: 500 });
				const [next] = each.calls.upcoming();
				if (next) each.advance(next.at - each.now());
			}
			expect(second.callbacks()).toEqual(
				first.callbacks().map((each) => first.calls.masked(each)),
			);
		},
	);

	test.each(calling)(
		"$api.title: its secrets are not shown",
		async ({ api, partner }) => {
			const [trigger] = partner.triggers;
			const sandbox = await called(api, trigger);
			const shown = JSON.stringify(sandbox.calls.masked(newest(sandbox)));
			expect(shown).not.toMatch(secrets);
		},
	);
}
