export {
	type Beforehand,
	type ChangedExample,
	refusalOf,
} from "./changed-example.ts";
export { type Player, playerOf } from "./player.ts";
export {
	draftsOf,
	type Pressed,
	type PressedConsole,
	pressedConsole,
} from "./press.ts";
export {
	dataOf,
	isUnasked,
	playStory,
	type Send,
	stillSandbox,
	testNow,
} from "./run.ts";
export { stage } from "./stage.ts";
export { toldStory } from "./told-story.ts";
