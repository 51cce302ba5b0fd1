import type { Process } from "@slipway/core/process";
import {
	actInWords,
	judge,
	playAct,
	requestOf,
	type Scripts,
	told,
	trafficOf,
} from "@slipway/rehearsal";
import type { Session } from "../../session/session.ts";
import type { Cases } from "./offered-case.ts";

type Stage = Pick<Session, "sandbox" | "press" | "submit" | "base">;

/** The certification cases that a session's API can show, each with how its examples play it there. */
export function casesOf(
	{ sandbox, press, submit, base }: Stage,
	{ provider, cases = {} }: Pick<Process, "provider" | "cases">,
	scripts: Scripts,
): Cases {
	const { api } = sandbox;
	const address = `${base}${api.provider}/rehearsal/`;
	const stage = {
		sandbox,
		send: (
			_: unknown,
			draft: Parameters<typeof press>[0],
			alone: boolean,
		): Promise<string | undefined> => (alone ? submit : press)(draft),
	};
	const all = Object.entries(cases).flatMap(([id, { title, requirement }]) => {
		const rehearsed = scripts[id];
		return rehearsed ? [{ id, title, requirement, rehearsed }] : [];
	});
	const offered = all.flatMap(({ rehearsed, id, ...known }) => {
		if ("needs" in rehearsed) return [];
		const script = rehearsed.find((each) => each.api === api.id);
		if (!script) return [];
		return [
			{
				...known,
				id,
				address: `${address}#case-${id}`,
				acts: script.demonstration.map((act) => ({
					says: actInWords(api, act),
					draft: "send" in act ? requestOf(sandbox, act).draft : undefined,
					play: () => playAct(stage, act),
				})),
				stands: () => told(judge(rehearsed, api.id, trafficOf(sandbox))),
			},
		];
	});
	const unjudged = all.filter(({ rehearsed }) => "needs" in rehearsed).length;
	return {
		provider,
		offered,
		unjudged,
		elsewhere: all.length - offered.length - unjudged,
		address,
	};
}
