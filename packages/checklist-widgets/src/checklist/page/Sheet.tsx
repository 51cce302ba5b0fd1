import type { ChecklistView } from "@slipway/core/checklist";
import { Archived } from "./Archived.tsx";
import { Questions } from "./Questions.tsx";
import { StageSection } from "./StageSection.tsx";
import { Summary } from "./Summary.tsx";

/** What a checklist shows: where it stands, the answers, the tasks of each stage. */
export function Sheet({ view }: { readonly view: ChecklistView }) {
	return (
		<>
			<section className="where" aria-labelledby="standing">
				<div className="section-heading" data-level="2">
					<h2 id="standing">Where it stands</h2>
				</div>
				<Summary view={view} />
			</section>
			{view.questions.length > 0 && (
				<section className="answers" aria-labelledby="answers">
					<div className="section-heading" data-level="2">
						<h2 id="answers">About your integration</h2>
					</div>
					<Questions questions={view.questions} />
				</section>
			)}
			<div className="stages">
				{view.stages.map((stage, index) => (
					<StageSection key={stage.id} stage={stage} number={index + 1} />
				))}
			</div>
			<Archived parts={view.archived} />
		</>
	);
}
