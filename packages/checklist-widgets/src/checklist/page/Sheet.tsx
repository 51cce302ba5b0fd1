import { type ChecklistView, dayWords } from "@slipway/core/checklist";
import { lazyPart } from "../../shared/island/lazy-part.tsx";
import { isClosed } from "../task/TaskItem.tsx";
import { useTools } from "../tools.ts";
import { Answers } from "./Answers.tsx";
import { StageSection } from "./StageSection.tsx";
import { Summary } from "./Summary.tsx";

// Only after a process has changed.
const Archived = lazyPart(() => import("./Archived.tsx"));

/** What a checklist shows: where it stands, the answers, the tasks of each stage. */
export function Sheet({ view }: { readonly view: ChecklistView }) {
	const { today } = useTools();
	return (
		<>
			<p className="paper-only">
				{today
					? `As of ${dayWords(today, today)} ${today.slice(0, 4)}`
					: "As of: ____________________"}
			</p>
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
					<Answers questions={view.questions} />
				</section>
			)}
			<div className="stages">
				{view.tasks.some(isClosed) && (
					<p className="paper-only closed-heading">Done, or not applicable</p>
				)}
				{view.stages.map((stage, index) => (
					<StageSection key={stage.id} stage={stage} number={index + 1} />
				))}
			</div>
			{view.archived.length > 0 && <Archived parts={view.archived} />}
		</>
	);
}
