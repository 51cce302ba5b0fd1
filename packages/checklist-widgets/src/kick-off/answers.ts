import { attempt } from "../shared/starter/attempt.ts";

/** The options that progress names for each question that it answers. What cannot be read answers nothing. */
export function answersIn(text: string): Readonly<Record<string, string[]>> {
	const answers: Record<string, string[]> = {};
	const written: unknown = attempt(() => JSON.parse(text).answers);
	if (typeof written !== "object" || written === null) return answers;
	for (const [question, writes] of Object.entries(written)) {
		// The newest write comes first; null takes an answer back.
		const value: unknown = attempt(() => writes[0].value);
		const options = [value].flat().filter((each) => typeof each === "string");
		if (value !== null && value !== undefined) answers[question] = options;
	}
	return answers;
}
