import {
	beginOf,
	type CompiledTask,
	endFor,
	finishOf,
} from "../network/compiled.ts";
import { reached } from "../network/hand-over.ts";
import type { Course } from "./course.ts";
import type { Drawn } from "./draw.ts";

/** A task of one of several networks that share a team. */
export interface Job {
	readonly task: CompiledTask;
	/** The first day of its network: before it nothing that is open begins. */
	readonly start: number;
	/** Positions of the jobs that come first. */
	readonly after: readonly number[];
	/** Whether the task itself, and whether mending after a failed round, keeps somebody of the team busy. */
	readonly busy: { readonly own: boolean; readonly fix: boolean };
}

/** A piece of a job that is under way or waits for somebody. */
interface Piece {
	readonly job: number;
	/** 0 is the task itself; then mending and repeating take turns. */
	readonly step: number;
	/** By the clock of those who do it: when it can begin, and once it is under way when it ends. */
	time: number;
	/** The same time by the partner's clock, by which all pieces are put in order. */
	at: number;
}

/**
 * One run with a limited team: whenever somebody is free, the waiting piece of work with the highest rank begins (a list
 * schedule, Graham 1966). Nobody knows how long anything will take, and nothing is interrupted. What has been started
 * before the first day keeps its people.
 *
 * @param rank the place of each job in the order of preference; smaller goes first.
 */
export function dispatch(
	jobs: readonly Job[],
	drawn: readonly Drawn[],
	people: number,
	rank: ArrayLike<number>,
	course: Course,
): void {
	const { begins, ends, fixes, last } = course;
	const open = new Int32Array(jobs.length);
	const followers: number[][] = jobs.map(() => []);
	const running: Piece[] = [];
	const waiting: Piece[] = [];
	let free = people;
	fixes.fill(0);
	last.fill(-1);

	const isBusy = ({ job, step }: Piece) => {
		const { busy } = jobs[job] as Job;
		return step % 2 === 1 ? busy.fix : busy.own;
	};
	/** How many hours the partner's clock is ahead of those who do a step. */
	const behind = ({ job, step }: Piece) => {
		const { behind: own, review } = (jobs[job] as Job).task;
		return step % 2 === 1 ? own - (review?.over ?? 0) : own;
	};
	const timed = (piece: Piece, time: number) => {
		piece.time = time;
		piece.at = reached(time, behind(piece));
	};
	const begin = (piece: Piece, time: number) => {
		const { task, start } = jobs[piece.job] as Job;
		const { own, rounds } = drawn[piece.job] as Drawn;
		const { step } = piece;
		const round = rounds[(step - 1) >> 1];
		if (step === 0) {
			const startedBefore = !Number.isNaN(task.startedAt);
			const from = startedBefore ? task.startedAt : beginOf(task, time);
			begins[piece.job] = startedBefore ? start : from;
			const end = finishOf(task.work, from, own);
			timed(piece, startedBefore && end < start ? start : end);
		} else if (step % 2 === 1 && task.review) {
			timed(piece, finishOf(task.review.fix, time, round?.mend ?? 0));
			fixes[piece.job] = (fixes[piece.job] as number) + piece.time - time;
		} else
			timed(piece, finishOf(task.work, beginOf(task, time), round?.again ?? 0));
		running.push(piece);
	};
	/** Begins at once, or waits for somebody. */
	const come = (piece: Piece, time: number) => {
		if (!isBusy(piece)) begin(piece, time);
		else {
			timed(piece, time);
			waiting.push(piece);
		}
	};
	const ready = (job: number, time: number) => {
		const { task } = jobs[job] as Job;
		if (!Number.isNaN(task.doneAt)) {
			begins[job] = task.doneAt;
			settle(job, task.doneAt);
		} else if (!Number.isNaN(task.startedAt)) {
			const piece = { job, step: 0, time, at: time };
			if (isBusy(piece)) free--;
			begin(piece, time);
		} else come({ job, step: 0, time, at: time }, time);
	};
	const settle = (job: number, end: number) => {
		ends[job] = end;
		for (const follower of followers[job] as number[]) {
			open[follower] = (open[follower] as number) - 1;
			if (open[follower] === 0) ready(follower, latestEnd(follower));
		}
	};
	const latestEnd = (job: number) => {
		const { after, task, start } = jobs[job] as Job;
		let latest = start;
		for (const [each, earlier] of after.entries()) {
			const end = endFor(task, each, ends[earlier] as number);
			if (end > latest) {
				latest = end;
				last[job] = earlier;
			}
		}
		return latest;
	};

	jobs.forEach(({ after }, job) => {
		open[job] = after.length;
		for (const earlier of after) (followers[earlier] as number[]).push(job);
	});
	jobs.forEach(({ after, start }, job) => {
		if (after.length === 0) ready(job, start);
	});
	/** Whose end has set the last person free, the first in order of preference of those that ended at that time. */
	let freed = -1;
	let freedAt = Number.NEGATIVE_INFINITY;
	const setFree = ({ job, at }: Piece) => {
		free++;
		if (at <= freedAt && (rank[freed] as number) <= (rank[job] as number))
			return;
		freed = job;
		freedAt = at;
	};
	let now = Number.NEGATIVE_INFINITY;
	for (;;) {
		const ended = earliestOf(running);
		const endsAt = running[ended]?.at ?? Number.POSITIVE_INFINITY;
		// All that ends at one time is settled before anybody chooses, or the choice would depend on the order of the ends.
		if (endsAt <= now) {
			const [piece] = running.splice(ended, 1) as [Piece];
			if (isBusy(piece)) setFree(piece);
			const { job, step, time } = piece;
			const { rounds } = drawn[job] as Drawn;
			if (step < rounds.length * 2) {
				const next = { job, step: step + 1, time, at: time };
				come(next, reached(time, behind(piece) - behind(next)));
			} else settle(job, time);
			continue;
		}
		const next = free > 0 ? bestOf(waiting, rank, now) : -1;
		if (next >= 0) {
			const [piece] = waiting.splice(next, 1) as [Piece];
			free--;
			if (piece.step === 0 && now > piece.at) last[piece.job] = freed;
			begin(piece, now);
			continue;
		}
		// Nobody can begin now: on to the next end, or to what a task done ahead of time lets come later.
		const coming = free > 0 ? earliestOf(waiting) : -1;
		now = Math.min(endsAt, waiting[coming]?.at ?? Number.POSITIVE_INFINITY);
		if (now === Number.POSITIVE_INFINITY) return;
	}
}

function earliestOf(pieces: readonly Piece[]): number {
	let best = -1;
	let time = Number.POSITIVE_INFINITY;
	pieces.forEach((piece, index) => {
		if (piece.at < time) {
			time = piece.at;
			best = index;
		}
	});
	return best;
}

function bestOf(
	pieces: readonly Piece[],
	rank: ArrayLike<number>,
	now: number,
): number {
	let best = -1;
	pieces.forEach((piece, index) => {
		if (piece.at > now) return;
		const than = pieces[best];
		if (!than || (rank[piece.job] as number) < (rank[than.job] as number))
			best = index;
	});
	return best;
}
