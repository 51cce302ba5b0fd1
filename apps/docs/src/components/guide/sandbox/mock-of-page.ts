import type { consolePlanOf } from "@slipway/checklist-widgets/sandbox";
import type { MockApi } from "@slipway/sandbox/engine";

/** What every section about a mock is given: the mock, and what its console shows of it. */
export interface MockOfPage {
	readonly api: MockApi;
	readonly plan: ReturnType<typeof consolePlanOf>;
}
