/** What is asked for, with a number that grows. */
export interface Numbered {
	readonly order: number;
}

/** Somebody who estimates; the page's worker, or a stand-in in a test. */
export interface Estimator<Message, Answered extends Numbered> {
	readonly post: (message: Message) => void;
	readonly onAnswer: (listener: (answered: Answered) => void) => void;
	/** Gives up the run that is going; only where runs are long. */
	readonly giveUp?: () => void;
}

/** Hands orders to an estimator, one at a time. */
export interface Runner<Order> {
	/** Asks for an estimate. Whatever was still waiting is dropped: only the newest wish counts. */
	readonly ask: (request: Omit<Order, "order">) => void;
}

/**
 * Keeps one run going and one waiting at most. What was asked in the meantime is overtaken by the newest wish and never
 * run; a long run that is going is given up for it, a short one is left to its end.
 *
 * @param onAnswer is told every answer, with whether it answers the newest wish.
 */
export function createRunner<Order extends Numbered, Answered extends Numbered>(
	estimator: Estimator<Omit<Order, "order"> & Numbered, Answered>,
	onAnswer: (answered: Answered, isNewest: boolean) => void,
): Runner<Order> {
	type Next = Omit<Order, "order"> & Numbered;
	let orders = 0;
	let running = false;
	let waiting: Next | undefined;
	const start = (order: Next) => {
		running = true;
		estimator.post(order);
	};
	estimator.onAnswer((answered) => {
		running = false;
		const next = waiting;
		waiting = undefined;
		if (next) start(next);
		onAnswer(answered, answered.order === orders);
	});
	return {
		ask: (request) => {
			const order = { ...request, order: ++orders };
			if (running && estimator.giveUp) estimator.giveUp();
			else if (running) {
				waiting = order;
				return;
			}
			start(order);
		},
	};
}
