export {
	canUndo,
	draftIn,
	type Edits,
	edited,
	isEdited,
	undone,
} from "./edits.ts";
export { type Spot, spotOf } from "./spot.ts";
