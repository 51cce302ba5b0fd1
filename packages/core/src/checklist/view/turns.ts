import type { TaskView } from "./task-view.ts";

const weight = { mandatory: 0, recommended: 1, optional: 2 };

/** What the partner can do now: overdue first, then by date, then what is demanded before what is advised. */
export function yourTurn(views: readonly TaskView[]): readonly TaskView[] {
	return views
		.filter(({ mover }) => mover === "you")
		.toSorted(
			(one, other) =>
				byUrgency(one, other) ||
				weight[one.task.requirement] - weight[other.task.requirement],
		);
}

/** What others have to do now: overdue first, then what takes longer than we allow for, then by date. */
export function theirTurn(views: readonly TaskView[]): readonly TaskView[] {
	return views.filter(({ mover }) => mover === "they").toSorted(byUrgency);
}

/** The one thing to do next. */
export type Next =
	| { readonly do: TaskView }
	/** Others are overdue, or take longer than we allow for. */
	| { readonly remind: TaskView }
	| { readonly wait: TaskView }
	| "finished"
	| "nothing";

/**
 * The next thing to do: the partner's own work first, then a reminder of what is overdue or takes longer than we allow for. `finished` when everything
 * that is mandatory is done, `nothing` when everything left is ruled out or cannot start.
 */
export function nextOf(views: readonly TaskView[]): Next {
	const own = yourTurn(views);
	const demanded = own.find(({ task }) => task.requirement === "mandatory");
	if (demanded) return { do: demanded };
	const [theirs] = theirTurn(views).filter(
		({ task }) => task.requirement === "mandatory",
	);
	if (theirs && (theirs.overdue > 0 || theirs.slow > 0))
		return { remind: theirs };
	if (own[0]) return { do: own[0] };
	if (theirs) return { wait: theirs };
	return views.some(({ state }) => state === "blocked")
		? "nothing"
		: "finished";
}

function byUrgency(one: TaskView, other: TaskView): number {
	return (
		other.overdue - one.overdue ||
		other.slow - one.slow ||
		// What has no date comes last.
		compare(one.due ?? "~", other.due ?? "~")
	);
}

function compare(one: string, other: string): number {
	return one < other ? -1 : one > other ? 1 : 0;
}
