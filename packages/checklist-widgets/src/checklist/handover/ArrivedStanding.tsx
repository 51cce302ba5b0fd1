import {
	glanceOf,
	own,
	type Progress,
	tasksInView,
	valueIn,
} from "@slipway/core/checklist";
import { useTools } from "../tools.ts";

/** Where the integration is by what has arrived: to be read, whether or not anything of it is imported. */
export function ArrivedStanding({ theirs }: { readonly theirs: Progress }) {
	const { plan, today } = useTools();
	const { count, lead, next, waiting } = glanceOf(
		tasksInView(plan, theirs, today),
	);
	const name = valueIn(own(theirs.details, "name"));
	return (
		<div className="arrived-standing">
			<p>
				<b>{name || plan.provider}</b>: {count.words}.
			</p>
			<p>
				{lead}
				{next && `: ${next.title}. ${next.words}`}.
			</p>
			{waiting.length > 0 && (
				<ul>
					{waiting.map(({ id, title, words }) => (
						<li key={id}>
							{title}. {words}.
						</li>
					))}
				</ul>
			)}
		</div>
	);
}
