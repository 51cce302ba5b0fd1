import {
	type Draft,
	draftOf,
	type FaultWords,
	faultsOf,
	type StoryProgress,
	storyOf,
	storyProgress,
	variedStoryOf,
} from "@slipway/sandbox/engine";
import { useMemo, useRef, useState } from "react";
import type { Session } from "../session/session.ts";
import type { Tale } from "./tale.ts";
import { tellStep } from "./tell-step.ts";

/** The story of a mock, as far as it has been told in this sandbox. */
export interface Story extends StoryProgress, Tale {
	/** The fault that is part of it; undefined when it is told as documented. */
	readonly variation: FaultWords | undefined;
	/** The place of the step that the variation strikes. */
	readonly struck: number | undefined;
	/** Whether it can only be told from the start: it is over, or past the step that the variation strikes. */
	readonly over: boolean;
	vary(fault: FaultWords | undefined): void;
}

/** Tells a mock's story. `version` counts changes of the sandbox; `show` puts a request into the form. */
export function useStory(
	session: Session,
	version: number,
	show: (draft: Draft) => void,
): Story {
	const { sandbox } = session;
	const [variation, setVariation] = useState<FaultWords>();
	const [news, setNews] = useState("");
	// It strikes once, so that what comes next is the partner's answer to it.
	const spent = useRef(false);
	const { steps, struck } = useMemo(
		() =>
			variation
				? variedStoryOf(sandbox.api, variation)
				: { steps: storyOf(sandbox.api), struck: undefined },
		[sandbox, variation],
	);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the version tells that the journal has changed
	const progress = useMemo(
		() => storyProgress(steps, sandbox.journal()),
		[steps, sandbox, version],
	);
	const isOver = (next: number | undefined) =>
		next === undefined ||
		(struck !== undefined && next > struck && !spent.current);
	const over = isOver(progress.next);
	const coming =
		over || progress.next === undefined
			? undefined
			: progress.steps[progress.next];

	const reset = () => {
		session.reset(sandbox.seed);
		spent.current = false;
		const [first] = steps;
		if (first) show(draftOf(first.operation, first.example));
		setNews("The sandbox has been reset.");
	};
	const tell = async (whole: boolean): Promise<string | undefined> => {
		// What is shown may lag behind by a moment.
		const { next } = storyProgress(steps, sandbox.journal());
		const anew = isOver(next);
		if (anew) reset();
		const from = anew || next === undefined ? 0 : next;
		let shown: Draft | undefined;
		let told: Awaited<ReturnType<typeof tellStep>> | undefined;
		for (const [at, step] of steps.entries()) {
			if (at < from || (!whole && at > from)) continue;
			const strikes = at === struck && !spent.current;
			if (strikes) spent.current = true;
			shown = draftOf(step.operation, step.example);
			told = await tellStep(session, step, strikes ? variation : undefined);
			if (!told.well) break;
		}
		if (shown) show(shown);
		if (told)
			setNews(
				whole && told.well
					? `The story is complete: all ${steps.length} steps were answered as promised.`
					: told.says,
			);
		return told?.trouble;
	};
	return {
		...progress,
		variation,
		struck,
		over,
		news,
		goesOn: coming !== undefined,
		label: coming
			? `${coming.exchange ? "Try again" : "Next"}: ${coming.step.operation.title}`
			: "Reset sandbox",
		vary: (fault) => {
			spent.current = false;
			setVariation(fault);
		},
		tell,
		reset,
	};
}

/** The faults of a mock, each with the title of the step that it strikes. */
export const variationsOf = ({
	sandbox: { api },
}: Session): readonly {
	readonly fault: FaultWords;
	readonly at: string;
}[] =>
	faultsOf(api).map((fault) => {
		const { steps, struck } = variedStoryOf(api, fault);
		return { fault, at: steps[struck]?.operation.title ?? "" };
	});
