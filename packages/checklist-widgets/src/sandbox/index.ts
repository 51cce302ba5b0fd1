export { ServedConsole } from "./console/ServedConsole.tsx";
export { localAddress } from "./console/Snippets.tsx";
export {
	type ConsolePlan,
	consoleDrawers,
	consolePlanOf,
	storiesOf,
} from "./plan/index.ts";
