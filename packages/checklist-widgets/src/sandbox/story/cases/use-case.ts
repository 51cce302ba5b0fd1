import type { Draft } from "@slipway/sandbox/engine";
import { useMemo, useState } from "react";
import { useAtom } from "../../../shared/island/use-atom.ts";
import { useFetched } from "../../console/use-fetched.ts";
import type { Session } from "../../session/session.ts";
import type { Tale } from "../tale.ts";
import type { Cases, OfferedCase, Standing } from "./offered-case.ts";
import { type CaseProgress, tellCase } from "./tell-case.ts";

/** A certification case as far as it has been played in this sandbox. */
export interface CasePlay extends Tale, Pick<CaseProgress, "came"> {
	readonly offered: OfferedCase;
	readonly stands: Standing;
}

/** The certification cases of a console, and the one that is chosen. */
export interface ChosenCase {
	/** Undefined until they have been fetched. */
	readonly cases: Cases | undefined;
	readonly failed: boolean;
	/** Its id; undefined when the story is told. */
	readonly chosen: string | undefined;
	/** Undefined when none is chosen, and when the chosen one is not offered here. */
	readonly play: CasePlay | undefined;
	choose(id: string | undefined): void;
	/** Fetches the cases. */
	want(): void;
}

const nothing: CaseProgress = { came: [], news: "" };

/** Plays certification cases. `version` counts changes of the sandbox; `show` puts a request into the form. */
export function useCase(
	session: Session,
	version: number,
	start: string | undefined,
	show: (draft: Draft) => void,
): ChosenCase {
	const { sandbox } = session;
	const [chosen, choose] = useState(start);
	const [wanted, want] = useState(start !== undefined);
	const load = useMemo(
		() => () =>
			import("./load-cases.ts").then(({ loadCases }) => loadCases(session)),
		[session],
	);
	const { part: cases, failed } = useFetched(load, wanted);
	const resets = useAtom(session.resets);
	const [played, setPlayed] = useState({ ...nothing, resets });
	const offered = cases?.offered.find(({ id }) => id === chosen);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the version tells that something new was seen
	const stands = useMemo(() => offered?.stands(), [offered, version]);
	// Whoever resets the sandbox, the case begins anew.
	const { came, news } = played.resets === resets ? played : nothing;
	const keep = (progress: CaseProgress) =>
		setPlayed({ ...progress, resets: session.resets.get() });
	const isUsed = came.length === 0 && sandbox.journal().length > 0;
	const coming = offered?.acts[came.length];
	return {
		cases,
		failed,
		chosen,
		choose: (id) => {
			keep(nothing);
			choose(id);
		},
		want: () => want(true),
		play: offered &&
			stands && {
				offered,
				stands,
				came,
				news,
				goesOn: coming !== undefined,
				label: coming
					? `${isUsed ? "Reset and start" : "Next"}: ${coming.says}`
					: "Reset sandbox",
				tell: (whole) =>
					tellCase(session, offered, came, whole, (progress, draft) => {
						keep(progress);
						if (draft) show(draft);
					}),
				reset: () => {
					session.reset(sandbox.seed);
					keep({ came: [], news: "The sandbox has been reset." });
				},
			},
	};
}
