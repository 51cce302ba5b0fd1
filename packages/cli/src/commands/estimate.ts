import { calendarOfEstimate } from "@slipway/core/icalendar";
import {
	comparePlans,
	estimateAssuming,
	tableOfEstimate,
} from "@slipway/core/timeline";
import { otherPlanIn } from "../parameters/against.ts";
import { unconfirmedIn } from "../parameters/calendars.ts";
import { planIn } from "../parameters/plan.ts";
import { processNamed } from "../parameters/process.ts";
import { readLine } from "../parameters/read-line.ts";
import { today } from "../parameters/start.ts";
import { estimateRow } from "../table/estimate-row.ts";
import type { Run } from "./command.ts";
import { printEstimate } from "./print-estimate.ts";

export const estimate: Run = async (parameters, { out }) => {
	const { values, words } = await readLine(estimateRow, parameters);
	const process = processNamed(words[0]);
	const plan = await planIn(values, process);
	const other = await otherPlanIn(values, process);
	const { request, assumptions, assumed, off, forecasts } = plan;
	const estimated = estimateAssuming(process, request, assumptions);
	const result = {
		...estimated,
		...unconfirmedIn(estimated.regions),
		...(off.length > 0 && { daysOff: [...off] }),
		...(assumed.length > 0 && { assumptions: [...assumed] }),
		...(forecasts.length > 0 && { trend: [...forecasts] }),
		...(other && {
			against: {
				changes: [...other.changes],
				...comparePlans(process, plan, other),
			},
		}),
	};
	if (values.json) out(`${JSON.stringify(result, null, "\t")}\n`);
	else if (values.csv) out(tableOfEstimate(result));
	else if (values.ics)
		out(
			calendarOfEstimate(process, result, {
				facts: request.facts ?? {},
				provider: request.provider,
				stamp: Date.now(),
				...(values.calendar !== undefined && { integration: values.calendar }),
				again: values.again ?? false,
			}),
		);
	else out(`${printEstimate(process, result, today())}\n`);
	return 0;
};
