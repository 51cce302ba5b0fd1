import { CaseStands } from "./cases/CaseStands.tsx";
import { CaseSteps } from "./cases/CaseSteps.tsx";
import { NextStep } from "./NextStep.tsx";
import type { StoryPanelProps } from "./props.ts";
import { StorySteps } from "./StorySteps.tsx";
import { VariationField } from "./VariationField.tsx";

/** The story or a certification case: its steps with what each did, told step by step or at once. */
export function StoryPanel({
	session,
	story,
	certification,
	busy,
	onTell,
	onChoose,
}: StoryPanelProps) {
	const { steps, next, over } = story;
	const { play, cases } = certification;
	const tale = play ?? story;
	const isBegun = play
		? play.came.length > 0
		: steps.some(({ exchange }) => exchange);
	return (
		<>
			<p className="console-quiet">
				The requests that your program makes first, in order. Each uses what the
				answers before it brought.
			</p>
			<VariationField
				session={session}
				story={story}
				certification={certification}
			/>
			<p className="console-actions">
				<NextStep
					tale={tale}
					busy={busy}
					onTell={onTell}
					onReset={tale.reset}
				/>
				<button
					type="button"
					aria-disabled={busy}
					onClick={() => {
						if (!busy) onTell(true);
					}}
				>
					{wholeLabel(
						play ? "case" : "story",
						play ? !play.goesOn || play.label.startsWith("Reset") : over,
						play ? play.came.length > 0 : next !== 0,
					)}
				</button>
				{tale.goesOn && isBegun && (
					<button type="button" onClick={tale.reset}>
						Reset sandbox
					</button>
				)}
			</p>
			<p className="story-news" role="status">
				{tale.news}
			</p>
			{play ? (
				<>
					<CaseStands stands={play.stands} provider={cases?.provider ?? ""} />
					<CaseSteps play={play} />
				</>
			) : (
				<StorySteps story={story} onChoose={onChoose} />
			)}
		</>
	);
}

function wholeLabel(what: string, anew: boolean, begun: boolean): string {
	if (anew) return `Reset and run the whole ${what}`;
	return begun ? "Run the rest" : `Run the whole ${what}`;
}
