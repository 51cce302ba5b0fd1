import { draftOf } from "@slipway/sandbox/engine";
import type { ConsolePlan } from "../plan/index.ts";
import { Drawer } from "./Drawer.tsx";
import { OperationList } from "./OperationList.tsx";
import { RequestForm } from "./RequestForm.tsx";

/** The console as the page is served with it: all there, waiting for the first touch. */
export function ServedConsole({ plan }: { readonly plan: ConsolePlan }) {
	const [first] = plan.operations;
	if (!first) return null;
	const draft = draftOf(first);
	return (
		<>
			<div className="console-drawers console-story">
				<Drawer id="story" />
			</div>
			<div className="console-layout">
				<OperationList
					mock={plan.title}
					operations={plan.operations}
					chosen={first.id}
				/>
				<div className="console-work">
					<RequestForm
						id={`served-${plan.id}`}
						operation={first}
						draft={draft}
						first={[]}
						complete
						carried={undefined}
						secrets={plan.secrets}
						busy={false}
						trouble={undefined}
					/>
					<section
						className="console-answer"
						aria-label={`Answer of ${plan.title}`}
					>
						<h3>Answer</h3>
						<p className="console-quiet" data-waiting>
							Nothing has been sent yet. What you send stays on this page.
						</p>
					</section>
				</div>
			</div>
			<div className="console-drawers">
				{plan.drawers
					.filter(({ id }) => id !== "story")
					.map(({ id }) => (
						<Drawer key={id} id={id} />
					))}
			</div>
		</>
	);
}
