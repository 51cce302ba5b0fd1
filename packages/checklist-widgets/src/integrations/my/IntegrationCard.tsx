import {
	dayWords,
	type GlanceTask,
	glanceOf,
	type Plan,
	stagesOf,
	tasksInView,
	thereAt,
} from "@slipway/core/checklist";
import { useEffect, useMemo, useRef, useState } from "react";
import { percentWords, shortDateWords } from "../../shared/estimate/words.ts";
import { useAtom } from "../../shared/island/use-atom.ts";
import { dayOf } from "../../shared/progress/day-of.ts";
import type { ProgressStore } from "../../shared/progress/store.ts";
import { paintRail } from "../../shared/starter/paint-progress.ts";
import type { StoredIntegration } from "../../shared/starter/stored-integrations.ts";
import { TurnMark } from "../../shared/turn/TurnMark.tsx";
import { useLive } from "./live/use-live.ts";
import { NameField } from "./NameField.tsx";

/** One integration: how far it is, what comes next, whose turn it is, for whom it waits. */
export function IntegrationCard({
	integration,
	title,
	plan,
	store,
	home,
	onRename,
	onRemove,
}: {
	readonly integration: StoredIntegration;
	readonly title: string;
	readonly plan: Plan;
	readonly store: ProgressStore;
	readonly home: string;
	readonly onRename: (name: string) => void;
	readonly onRemove: () => void;
}) {
	const { id, process, name } = integration;
	const { progress } = useAtom(store.$kept);
	const now = Date.now();
	const today = dayOf(now);
	const clock = JSON.stringify(thereAt(now, plan.calendar));
	const tasks = useMemo(
		() => tasksInView(plan, progress, today, JSON.parse(clock)),
		[plan, progress, today, clock],
	);
	const glance = glanceOf(tasks);
	const liveBy = useLive(id, plan, progress, home, today);
	const rail = useRef<HTMLDivElement>(null);
	useEffect(() => {
		if (!rail.current) return;
		if (!rail.current.firstChild) {
			const served = document.querySelector<HTMLTemplateElement>(
				`template[data-rail-of="${process}"]`,
			);
			if (served) rail.current.append(served.content.cloneNode(true));
		}
		paintRail(process, stagesOf(plan, tasks), tasks, rail.current);
	}, [process, plan, tasks]);
	// Pages that are only read show what was worked out here.
	useEffect(() => {
		const later = setTimeout(() => store.show(plan), 300);
		return () => clearTimeout(later);
	});
	const [renaming, setRenaming] = useState(false);
	const guide = `${home}${process}/`;
	const part = `?integration=${id}`;
	const checklist = `${guide}checklist/${part}`;
	return (
		<article className="my-card" aria-labelledby={`title-${id}`}>
			<div ref={rail} />
			<h2 id={`title-${id}`}>
				<a href={checklist}>{title}</a>{" "}
				<span className="my-product">
					{name ? `${plan.provider}, ${plan.product}` : plan.product}
				</span>
			</h2>
			<p className="my-next">
				{glance.turn && <TurnMark turn={glance.turn} />}
				<span>
					<b>{glance.lead}</b>
					{glance.next && (
						<>
							: <Task task={glance.next} checklist={checklist} />
						</>
					)}
				</span>
			</p>
			{glance.waiting.length > 0 && (
				<ul className="my-waiting" aria-label={`Waiting, ${title}`}>
					{glance.waiting.map((task) => (
						<li key={task.id}>
							<Task task={task} checklist={checklist} />
						</li>
					))}
				</ul>
			)}
			<p className="my-live">
				{liveBy && liveBy.length > 0 ? (
					<>
						Live by{" "}
						{liveBy.map(({ share, date }, index) => (
							<span key={share}>
								{index > 0 && ", "}
								<time dateTime={date}>{shortDateWords(date)}</time> (
								{percentWords(share)})
							</span>
						))}
					</>
				) : (
					" "
				)}
			</p>
			<p className="my-count">
				{glance.count.words}
				<LastChange store={store} today={today} />
			</p>
			<p className="buttons">
				<a className="button" href={checklist}>
					Checklist<span className="sr-only">, {title}</span>
				</a>
				<a className="button" href={`${guide}timeline/${part}`}>
					Timeline<span className="sr-only">, {title}</span>
				</a>
				<button
					type="button"
					aria-expanded={renaming}
					onClick={() => setRenaming(!renaming)}
				>
					{name ? "Rename" : "Name"}
					<span className="sr-only"> {title}</span>
				</button>
				<button type="button" onClick={onRemove}>
					Remove<span className="sr-only"> {title}</span>
				</button>
			</p>
			{renaming && (
				<NameField
					label={`Name of this integration with ${plan.provider}`}
					name={name}
					button="Save the name"
					onName={(next) => {
						setRenaming(false);
						onRename(next);
					}}
				/>
			)}
		</article>
	);
}

function Task({
	task: { id, title, words, overdue, owner },
	checklist,
}: {
	readonly task: GlanceTask;
	readonly checklist: string;
}) {
	return (
		<>
			<a href={`${checklist}#item-${id}`}>{title}</a>
			<span className="turn-words" data-overdue={overdue ? "" : undefined}>
				{words}
				{owner && `, owner: ${owner}`}
			</span>
		</>
	);
}

function LastChange({
	store,
	today,
}: {
	readonly store: ProgressStore;
	readonly today: string;
}) {
	const [last] = useAtom(store.$kept).journal.done;
	if (!last) return null;
	return <>. Last change: {dayWords(dayOf(last.at), today)}</>;
}
