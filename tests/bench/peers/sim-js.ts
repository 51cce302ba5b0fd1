import { createRequire } from "node:module";
import { join } from "node:path";
import {
	type Network,
	quantileIn,
	quantileTable,
} from "@slipway/core/timeline";
import { installed } from "../on-demand.ts";

interface Simulator {
	addEntity(entity: unknown, name: string, ...given: unknown[]): unknown;
	simulate(until: number): boolean;
}

interface Entity {
	start(...given: unknown[]): void;
	time(): number;
	setTimer(length: number): { done(then: () => void): unknown };
}

interface SimJs {
	readonly Sim: new () => Simulator;
	readonly Entity: new () => Entity;
}

/**
 * The network in SIM.JS, the discrete event simulation library of npm: an entity a task, a timer a length. It knows no
 * calendars, so its days are working days without holidays, which spares it the greater part of the work.
 */
export function simJs({
	tasks,
	target,
}: Network): (runs: number) => Float64Array {
	const { Sim, Entity } = loaded();
	const tables = tasks.map(({ work }) => quantileTable(work.distribution));
	const followers = tasks.map((_, index) =>
		tasks.flatMap(({ after }, position) =>
			after.includes(index) ? [position] : [],
		),
	);
	const length = (index: number) =>
		quantileIn(tables[index] ?? new Float64Array(), Math.random());
	class Task extends Entity {
		#index = 0;
		#open = 0;
		#all: readonly Task[] = [];
		#ended: (index: number, time: number) => void = () => {};

		override start(
			index: number,
			all: readonly Task[],
			ended: (index: number, time: number) => void,
		) {
			this.#index = index;
			this.#all = all;
			this.#ended = ended;
			this.#open = tasks[index]?.after.length ?? 0;
			if (this.#open === 0) this.#work();
		}

		#work() {
			this.setTimer(length(this.#index)).done(() => this.#judge());
		}

		#judge() {
			const review = tasks[this.#index]?.review;
			if (review && Math.random() >= review.chance)
				this.setTimer(length(this.#index)).done(() => this.#work());
			else this.#end();
		}

		#end() {
			this.#ended(this.#index, this.time());
			for (const follower of followers[this.#index] ?? []) {
				const task = this.#all[follower];
				if (task && --task.#open === 0) task.#work();
			}
		}
	}
	return (runs) => {
		const finishes = new Float64Array(runs);
		for (let run = 0; run < runs; run++) {
			const sim = new Sim();
			const all: Task[] = [];
			for (const index of tasks.keys())
				all.push(
					sim.addEntity(
						Task,
						`task-${index}`,
						index,
						all,
						(task: number, time: number) => {
							if (task === target) finishes[run] = time;
						},
					) as Task,
				);
			sim.simulate(1e9);
		}
		return finishes.sort();
	};
}

/** The library was made for script elements: it puts itself on `window` and exports nothing. */
function loaded(): SimJs {
	const folder = installed("simulators", { simjs: "2.0.3" });
	const host = globalThis as { window?: { Sim?: SimJs } };
	host.window = {};
	createRequire(join(folder, "package.json"))("simjs");
	const { Sim } = host.window;
	delete host.window;
	if (!Sim) throw new Error("SIM.JS did not put itself on window.");
	return Sim;
}
