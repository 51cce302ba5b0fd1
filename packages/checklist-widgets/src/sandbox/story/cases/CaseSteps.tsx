import type { CasePlay } from "./use-case.ts";

/** What a case does, act by act, and what it asks for, with where each was seen. */
export function CaseSteps({ play }: { readonly play: CasePlay }) {
	const { offered, came, stands } = play;
	return (
		<>
			<ol className="story-steps" aria-label="Steps of the case">
				{offered.acts.map(({ says }, at) => {
					const done = at < came.length;
					return (
						<li
							// biome-ignore lint/suspicious/noArrayIndexKey: an act may be told twice, and its place is what tells them apart
							key={at}
							data-progress={
								done ? "done" : at === came.length ? "now" : "waiting"
							}
							data-outcome={done ? "good" : undefined}
							aria-current={at === came.length ? "step" : undefined}
						>
							<p className="case-act">
								<span aria-hidden="true" className="story-mark">
									{done ? "✓" : at + 1}
								</span>
								<span>
									{says}
									{done && <span className="sr-only"> (done)</span>}
								</span>
							</p>
							{done && <p className="console-quiet">{came[at]}</p>}
						</li>
					);
				})}
			</ol>
			<p className="case-asked-title">What must be seen</p>
			<ul className="case-asked" aria-label="What must be seen">
				{stands.steps.map(({ says, seen }) => (
					<li key={says} data-progress={seen ? "done" : "waiting"}>
						{says}
						{seen && <span className="console-quiet">{` ✓ ${seen}`}</span>}
					</li>
				))}
			</ul>
		</>
	);
}
