import type { Observation } from "../traffic/observation.ts";

/** A message with the beginning of its bodies, which says how much there was. */
export function cut(message: Observation, longest: number): Observation {
	const cutBody = (body: string) =>
		body.length <= longest
			? body
			: `${body.slice(0, longest)}… (cut; ${body.length.toLocaleString("en")} characters in all)`;
	const { request, answer } = message;
	return {
		...message,
		request: { ...request, body: cutBody(request.body) },
		answer: answer && { ...answer, body: cutBody(answer.body) },
	};
}
