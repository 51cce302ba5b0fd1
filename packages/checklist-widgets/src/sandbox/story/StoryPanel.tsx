import { NextStep } from "./NextStep.tsx";
import type { StoryPanelProps } from "./props.ts";
import { StorySteps } from "./StorySteps.tsx";
import { VariationField } from "./VariationField.tsx";

/** The story: its steps with what each did, told step by step or at once, as documented or with a fault. */
export function StoryPanel({
	session,
	story,
	busy,
	onTell,
	onChoose,
}: StoryPanelProps) {
	const { steps, next, over, news } = story;
	return (
		<>
			<p className="console-quiet">
				The requests that your program makes first, in order. Each uses what the
				answers before it brought.
			</p>
			<VariationField session={session} story={story} />
			<p className="console-actions">
				<NextStep
					story={story}
					busy={busy}
					onTell={onTell}
					onReset={story.reset}
				/>
				<button
					type="button"
					aria-disabled={busy}
					onClick={() => {
						if (!busy) onTell(true);
					}}
				>
					{over
						? "Reset and run the whole story"
						: next === 0
							? "Run the whole story"
							: "Run the rest"}
				</button>
				{!over && steps.some(({ exchange }) => exchange) && (
					<button type="button" onClick={story.reset}>
						Reset sandbox
					</button>
				)}
			</p>
			<p className="story-news" role="status">
				{news}
			</p>
			<StorySteps story={story} onChoose={onChoose} />
		</>
	);
}
