export { AnswerSpecimen, firstAnswer } from "./answer.tsx";
export {
	CallsSpecimen,
	ComparedSpecimen,
	ControlsSpecimen,
	ExchangeSpecimen,
	JournalSpecimen,
	RequestSpecimen,
	StateSpecimen,
	StorySpecimen,
} from "./console.tsx";
export { playedSession } from "./played-session.ts";
