export {
	type ConsolePlan,
	consolePlanOf,
	type PlannedOperation,
	storiesOf,
} from "./console-plan.ts";
export { consoleDrawers, type DrawerId, drawerTitle } from "./drawers.ts";
