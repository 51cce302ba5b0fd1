import { sharesFrom } from "../simulation/shares.ts";

/**
 * Where the shares of a run come from, task by task: place 0 is the task's own length; then for each round whether it
 * passes, the mending, and the task again. Asked in this order, and no further than a run goes.
 */
export type Luck = (task: number, place: number) => number;

/** The shares of a seed, one after the other: what `simulate` draws. */
export const luckInOrder = (seed: number): Luck => sharesFrom(seed);
