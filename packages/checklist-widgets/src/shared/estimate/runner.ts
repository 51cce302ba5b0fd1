/** A job and its result carry the same number; later jobs have higher ones. */
export interface Numbered {
	readonly job: number;
}

/** A worker that does one job after the other: that of the page, or a stand-in in a test. */
export interface JobWorker<Message, Result extends Numbered> {
	readonly post: (message: Message) => void;
	readonly onResult: (listener: (result: Result) => void) => void;
	/** Ends the run that is going; only where runs are long. */
	readonly cancel?: () => void;
}

/** Hands jobs to a worker, one at a time. */
export interface Runner<Job> {
	/** Asks for an estimate. Whatever was still waiting is dropped: only the newest request counts. */
	readonly ask: (request: Omit<Job, "job">) => void;
}

/**
 * Keeps one run going and one waiting at most. What was asked in the meantime is overtaken by the newest request and never
 * run; a long run that is going is ended for it, a short one is left to its end.
 *
 * @param onResult is told every result, with whether it is that of the newest request.
 */
export function createRunner<Job extends Numbered, Result extends Numbered>(
	worker: JobWorker<Omit<Job, "job"> & Numbered, Result>,
	onResult: (result: Result, isNewest: boolean) => void,
): Runner<Job> {
	type Next = Omit<Job, "job"> & Numbered;
	let jobs = 0;
	let running = false;
	let waiting: Next | undefined;
	const start = (job: Next) => {
		running = true;
		worker.post(job);
	};
	worker.onResult((result) => {
		running = false;
		const next = waiting;
		waiting = undefined;
		if (next) start(next);
		onResult(result, result.job === jobs);
	});
	return {
		ask: (request) => {
			const job = { ...request, job: ++jobs };
			if (running && worker.cancel) worker.cancel();
			else if (running) {
				waiting = job;
				return;
			}
			start(job);
		},
	};
}
