import type { Answer } from "../contract/call.ts";
import type { FaultType } from "../contract/fault.ts";
import type { MockApi } from "../contract/mock-api.ts";

/**
 * What goes out when these faults strike, in the order in which they were switched on; undefined when the connection
 * breaks without an answer. Throws a Refusal where a fault answers with one.
 */
export function disturbed(
	api: MockApi,
	faults: readonly FaultType[],
	work: () => Answer,
): Answer | undefined {
	for (const { before } of faults) before?.(api);
	for (const { instead } of faults) if (instead) return instead(api);
	let answer: Answer | undefined = work();
	for (const { after } of faults) {
		if (!answer) break;
		if (after) answer = after(answer, api);
	}
	return answer;
}
