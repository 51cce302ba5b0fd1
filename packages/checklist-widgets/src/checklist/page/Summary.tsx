import {
	type ChecklistView,
	type Count,
	chaseWords,
	type Next,
	type TaskView,
} from "@slipway/core/checklist";
import { TurnMark } from "../../shared/turn/TurnMark.tsx";

/** Where it stands: how much is done, what comes next, whose turn it is. */
export function Summary({ view }: { readonly view: ChecklistView }) {
	return (
		<div className="standing">
			<div className="meters">
				<Meter id="meter-mandatory" label="Mandatory" count={view.mandatory} />
				<Meter id="meter-overall" label="Everything" count={view.overall} />
			</div>
			<p className="next-step">
				<strong>Next:</strong> <NextStep next={view.next} />
			</p>
			<div className="turns">
				<Turns
					id="your-turn"
					title="Your turn"
					mark="you"
					views={view.yours}
					empty="Nothing right now."
				/>
				<Turns
					id="their-turn"
					title="Their turn"
					mark="them"
					views={view.theirs}
					empty="You are not waiting for anyone."
				/>
			</div>
		</div>
	);
}

function Meter({
	id,
	label,
	count,
}: {
	readonly id: string;
	readonly label: string;
	readonly count: Count;
}) {
	const { done, total, percent, words } = count;
	return (
		<p className="meter">
			<label htmlFor={id}>{label}</label>
			<progress
				id={id}
				max={Math.max(1, total)}
				value={total === 0 ? 1 : done}
				aria-valuetext={words}
			/>
			<span className="meter-words">
				{words}, <span className="figure">{percent} %</span>
			</span>
		</p>
	);
}

function NextStep({ next }: { readonly next: Next }) {
	if (next === "finished") return <>everything that is mandatory is done.</>;
	if (next === "nothing") return <>nothing can start; look at what is left.</>;
	if ("do" in next) return <TaskLink view={next.do} />;
	if ("remind" in next)
		return (
			<>
				{chaseWords(next.remind)}: <TaskLink view={next.remind} />
			</>
		);
	return (
		<>
			nothing for you; <TaskLink view={next.wait} />
		</>
	);
}

function Turns({
	id,
	title,
	mark,
	views,
	empty,
}: {
	readonly id: string;
	readonly title: string;
	readonly mark: "you" | "them";
	readonly views: readonly TaskView[];
	readonly empty: string;
}) {
	return (
		<section className="turn-list" aria-labelledby={id}>
			<h3 id={id} className="turn" data-turn={mark}>
				<TurnMark turn={mark} />
				{title} <span className="figure">({views.length})</span>
			</h3>
			{views.length === 0 ? (
				<p className="quiet">{empty}</p>
			) : (
				<ul>
					{views.map((view) => (
						<li
							key={view.task.id}
							data-overdue={view.overdue > 0 ? "" : undefined}
							data-slow={view.slow > 0 ? "" : undefined}
						>
							<TaskLink view={view} />
						</li>
					))}
				</ul>
			)}
		</section>
	);
}

/** The task with its state, leading to its line. */
function TaskLink({ view }: { readonly view: TaskView }) {
	return (
		<>
			<a href={`#item-${view.task.id}`}>{view.task.title}</a>
			<span className="turn-words">{view.words}</span>
		</>
	);
}
