import { type MockApi, Sandbox } from "@slipway/sandbox/engine";
import { atom } from "nanostores";
import { playSteps } from "../calls/play.ts";
import { consolePlanOf } from "../plan/index.ts";
import type { Session } from "../session/session.ts";
import { sessionOver } from "../session/session-over.ts";

/** What is played in a session: examples by operation and title, in order. */
type Steps = Parameters<typeof playSteps>[2];

/** A session in which something has been played, for parts of the console to show on the page of the design system. */
export async function playedSession(
	api: MockApi,
	base: string,
	steps: Steps,
): Promise<Session> {
	const sandbox = new Sandbox(api, 1, {
		clock: () => Date.UTC(2027, 0, 4, 9),
		wait: async () => {},
	});
	const session = sessionOver(sandbox, {
		base,
		transport: atom(undefined),
		notice: undefined,
		kept: atom(true),
		connect: () => {},
		send: async (call) => ({
			answer: await sandbox.exchange(call),
			took: 4,
			through: "page",
		}),
	});
	const plan = consolePlanOf(api);
	// One by one: what is refused is part of what there is to show.
	for (const step of steps) await playSteps(session, plan, [step]);
	return session;
}
