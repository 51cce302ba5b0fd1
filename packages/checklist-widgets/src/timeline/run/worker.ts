import { workingCalendar } from "@slipway/core/calendar";
import type { Process } from "@slipway/core/process";
import { estimate } from "@slipway/core/timeline";
import type { Answered, Order } from "./order.ts";

/*
 * Estimates off the page's thread. The process comes once, orders one after the other; each is answered.
 */
let process: Process | undefined;

addEventListener("message", ({ data }: MessageEvent<Process | Order>) => {
	if (!("order" in data)) {
		process = data;
		return;
	}
	if (process === undefined) return;
	const { order, partner, provider, ...request } = data;
	let answered: Answered;
	try {
		answered = {
			order,
			estimate: estimate(process, {
				...request,
				partner: workingCalendar(
					partner.region,
					partner.weekdays,
					partner.holidays,
				),
				provider: workingCalendar(
					provider.region,
					provider.weekdays,
					provider.holidays,
				),
			}),
		};
	} catch (error) {
		answered = {
			order,
			problem: error instanceof Error ? error.message : String(error),
		};
	}
	postMessage(answered);
});
