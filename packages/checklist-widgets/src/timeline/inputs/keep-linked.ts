import type { Plan } from "@slipway/core/checklist";
import type { Inputs } from "../../shared/estimate/inputs.ts";
import { details, keepInputs } from "../../shared/estimate/own-inputs.ts";
import { checklistSource } from "../../shared/estimate/progress-source.ts";
import { openIntegration } from "../../shared/starter/open-integration.ts";

/**
 * Makes the dates and figures of a link the reader's own, in this browser and on the checklist.
 *
 * @param inputs everything that is shown.
 * @param linked what the link says of it.
 */
export async function keepLinked(
	checklist: Plan,
	inputs: Inputs,
	linked: Partial<Inputs>,
): Promise<void> {
	const integration = openIntegration(checklist.process);
	keepInputs(integration, inputs);
	const { say } = checklistSource(integration);
	for (const name of ["start", "by", "region"] as const)
		await say({ detail: details[name], text: linked[name] ?? "" }, checklist);
}
