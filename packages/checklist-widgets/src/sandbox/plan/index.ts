export {
	type ConsolePlan,
	consolePlanOf,
	type PlannedOperation,
	storiesOf,
} from "./console-plan.ts";
