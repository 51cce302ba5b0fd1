/** When each job began and ended in one run; filled run by run. */
export interface Course {
	readonly begins: Float64Array;
	readonly ends: Float64Array;
	readonly fixes: Float64Array;
	/** The job whose end let each one begin: an earlier task, or the one that set somebody free; −1 for none. */
	readonly last: Int32Array;
}

/** An empty course for a number of jobs. */
export const courseOf = (jobs: number): Course => ({
	begins: new Float64Array(jobs),
	ends: new Float64Array(jobs),
	fixes: new Float64Array(jobs),
	last: new Int32Array(jobs),
});
