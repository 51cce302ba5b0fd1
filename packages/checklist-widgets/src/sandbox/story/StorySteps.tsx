import { type Draft, draftOf } from "@slipway/sandbox/engine";
import type { StateValue } from "../../shared/state/state-values.ts";
import { cameOf } from "./came-of.ts";
import type { Story } from "./use-story.ts";

/** The steps of the story in order, each with a tick when it is done and what it changed. */
export function StorySteps({
	story: { steps, next, struck, variation },
	onChoose,
}: {
	readonly story: Story;
	readonly onChoose: (draft: Draft) => void;
}) {
	return (
		<ol className="story-steps" aria-label="Steps of the story">
			{steps.map(({ step: { operation, example }, done, exchange }, at) => (
				<li
					key={`${operation.id} ${example}`}
					data-progress={progressOf(done, at === next)}
					data-outcome={done ? "good" : exchange ? "failed" : undefined}
				>
					<button
						type="button"
						aria-current={at === next ? "step" : undefined}
						onClick={() => onChoose(draftOf(operation, example))}
					>
						<span aria-hidden="true" className="story-mark">
							{done ? "✓" : exchange ? "!" : at + 1}
						</span>
						<span>
							{operation.title}
							<span className="sr-only">
								{done ? " (done)" : exchange ? " (failed)" : ""}
							</span>
						</span>
					</button>
					{exchange ? (
						<p className="console-quiet">{cameOf(exchange)}</p>
					) : (
						at === struck &&
						variation && (
							<p className="console-quiet">{`Fault: ${variation.title}`}</p>
						)
					)}
				</li>
			))}
		</ol>
	);
}

function progressOf(
	done: boolean,
	isNext: boolean,
): StateValue<"data-progress"> {
	if (done) return "done";
	return isNext ? "now" : "waiting";
}
