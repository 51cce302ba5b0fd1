import type { Drift, Finding } from "./drift-report.ts";

/** What a finding says, in a sentence without its place. */
export function findingInWords({ kind, status, known }: Finding): string {
	switch (kind) {
		case "status":
			return `The status ${status} is not known; known: ${known}.`;
		case "media type":
			return `Another media type than ${known}.`;
		case "body":
			return `The body is not ${known}.`;
		case "field":
			return known
				? `A field that is documented and not simulated: ${known}`
				: "A field that is not known.";
		case "type":
			return `Another kind of value than ${known}.`;
		case "value":
			return `A value that is not listed; listed: ${known}.`;
		default:
			return "Not sent, although the simulation always sends it.";
	}
}

const examplesOf = ({ examples }: Finding): string =>
	examples.length === 0
		? ""
		: ` Received: ${examples.map((each) => `“${each}”`).join(", ")}.`;

const placeOf = ({ operation, status, place }: Finding): string =>
	`${operation} ${status}${place && ` ${place}`}`;

const countOf = ({ count, of }: Finding): string => `${count} of ${of}`;

/** What a comparison came to, in a sentence. */
export function driftSummary({ provider, apis }: Drift): string {
	const answers = apis.reduce((sum, each) => sum + each.answers, 0);
	const findings = apis.reduce((sum, each) => sum + each.findings.length, 0);
	return `${provider}: ${answers} ${answers === 1 ? "answer" : "answers"} compared with the simulation, ${findings === 0 ? "no difference" : `${findings} ${findings === 1 ? "difference" : "differences"}`}.`;
}

/** Drift as lines for a terminal. */
export function driftText(drift: Drift): string {
	return [
		...drift.apis.flatMap(({ title, findings, unseen }) => [
			title,
			...findings.flatMap((each) => [
				`  ${placeOf(each)}`,
				`    ${findingInWords(each)}${examplesOf(each)} (${countOf(each)} answers; exchange ${each.exchanges.join(", ")})`,
			]),
			...(findings.length === 0 ? ["  No difference."] : []),
			...unseen.map(
				({ operation, status, places }) =>
					`  ${operation} ${status}: ${places.length} known fields and values were not seen.`,
			),
			"",
		]),
		driftSummary(drift),
	].join("\n");
}

const cell = (text: string) =>
	text.replaceAll("|", "\\|").replaceAll(/[\r\n]+/g, " ");
const code = (text: string) => `\`\`${text.replaceAll("`", "ˋ")} \`\``;

/** Drift as the text of an issue: what was compared, what differs, how to tell whether the simulation is to be changed. */
export function driftMarkdown(drift: Drift): string {
	return [
		`# ${drift.provider}: the simulation differs from the real system`,
		"",
		`${driftSummary(drift)} Source: ${drift.from}. Secrets are masked; check the examples for personal data before you publish this.`,
		...drift.apis.flatMap(({ title, version, findings, unseen }) => [
			"",
			`## ${title} ${version}`,
			"",
			...(findings.length === 0
				? ["No difference."]
				: [
						"| Operation and status | Place | Difference | Received | Answers |",
						"| --- | --- | --- | --- | --- |",
						...findings.map(
							(each) =>
								`| ${each.operation} ${each.status} | ${each.place ? cell(code(each.place)) : ""} | ${cell(findingInWords(each))} | ${each.examples.map((example) => cell(code(example))).join(", ")} | ${countOf(each)} |`,
						),
					]),
			...(unseen.length === 0
				? []
				: [
						"",
						"<details><summary>Known to the simulation, not seen in these answers</summary>",
						"",
						...unseen.map(
							({ operation, status, places }) =>
								`- ${operation} ${status}: ${places.map(code).join(", ")}`,
						),
						"",
						"</details>",
					]),
		]),
		"",
		"For each difference, check the provider's documentation. If it is documented or the provider confirms it, change the mock; if not, ask the provider.",
		"",
	].join("\n");
}
