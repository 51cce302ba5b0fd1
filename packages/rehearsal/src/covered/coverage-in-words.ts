import type {
	ApiCoverage,
	Coverage,
	OperationCoverage,
} from "./coverage-report.ts";

/** How much of an API was touched, in a sentence. */
export function coverageSummary({
	title,
	operations,
	calls,
}: ApiCoverage): string {
	const share = (all: readonly { readonly seen: number }[], what: string) =>
		`${all.filter(({ seen }) => seen > 0).length} of ${all.length} ${what}`;
	const answers = operations.flatMap((operation) => operation.answers);
	return `${title}: ${[
		share(operations, /* said */ "operations"),
		share(
			answers.filter(({ status }) => status >= 400),
			"error answers",
		),
		share(
			operations.flatMap(({ optional }) => optional),
			"optional fields",
		),
		...(calls.length > 0 ? [share(calls, "calls to you")] : []),
	].join(", ")}.`;
}

/** What to try next with an operation, in a sentence; undefined when nothing is left. */
export function nextInWords({
	next,
	answers,
	optional,
}: OperationCoverage): string | undefined {
	switch (next) {
		case "the operation":
			return "Send it.";
		case "an error":
		case "an answer": {
			const missing = answers.find(
				({ seen, status }) =>
					seen === 0 && (next === "an answer" || status >= 400),
			);
			return `Bring about ${missing?.status}: ${missing?.says}`;
		}
		case "a field":
			return `Send ${optional.find(({ seen }) => seen === 0)?.place}.`;
		default:
			return undefined;
	}
}

/** The error answers that were not seen, as their statuses. */
const unseenIn = ({ answers }: OperationCoverage): string =>
	answers
		.filter(({ seen }) => seen === 0)
		.map(({ status }) => status)
		.join(", ");

/** Coverage as lines for a terminal. */
export function coverageText({ apis }: Coverage): string {
	return apis
		.flatMap((api) => [
			coverageSummary(api),
			...api.operations.flatMap((operation) => {
				const { title, seen, optional } = operation;
				const unsent = optional.filter((field) => field.seen === 0).length;
				const next = nextInWords(operation);
				const facts = [
					`${seen} sent`,
					unseenIn(operation) && `not answered yet: ${unseenIn(operation)}`,
					unsent > 0 &&
						`${unsent} of ${optional.length} optional fields unsent`,
				].filter(Boolean);
				return [
					`${seen > 0 ? "✓" : "·"} ${title}: ${facts.join("; ")}`,
					...(next === undefined ? [] : [`    Next: ${next}`]),
				];
			}),
			...api.calls.map(
				({ event, seen }) =>
					`${seen > 0 ? "✓" : "·"} ${event}: ${seen} calls to you`,
			),
		])
		.join("\n");
}
