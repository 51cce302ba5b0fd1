import { attestationInWords } from "../report/attestation.ts";
import type { CaseReport } from "../report/case-report.ts";
import { summaryOf } from "../report/tally.ts";
import type { EvidenceContent, ShownMessage } from "./content.ts";
import { element, escapedText, paragraph } from "./markup.ts";
import { type Observed, sourceInWords } from "./observed.ts";

/** What a reviewer reads: the summary first, then each case with the messages that show how it stands. */
export function pageOf(content: EvidenceContent): string {
	const { report, messages } = content;
	const shown = new Set(messages.map(idOf));
	return [
		element("h1", escapedText(`Rehearsal for ${report.provider}`)),
		paragraph(summaryOf(report), "summary"),
		paragraph(sourceInWords(content.observed)),
		factsOf(content),
		element("h2", "What the digest proves"),
		paragraph(
			"The digest at the top shows whether the content of this file has been changed since it was made. It does not prove who made the file, when, or that the messages were sent: anyone who can make such a file can make another. For that, repeat a case together, or compare the messages with the provider's own log.",
		),
		element("h2", "Cases"),
		...report.cases.map((each) => caseOf(each, content.observed, shown)),
		element("h2", "Messages"),
		messages.length === 0
			? paragraph("No message shows a step of a case.")
			: paragraph(
					"The messages that the cases name. All messages are in the HTTP Archive that this file holds. Longer bodies are cut, and say so.",
				),
		...messages.map(messageOf),
	].join("\n");
}

function factsOf({
	made,
	definition,
	cases,
	apis,
	observed,
}: EvidenceContent): string {
	const facts: readonly (readonly [string, string])[] = [
		["Made", `${made} (real time)`],
		["Process definition", `version ${definition}`],
		["Cases", `version ${cases}`],
		...(observed.in === "a simulation"
			? [["Seed", String(observed.seed)] as const]
			: []),
		...apis.map(
			({ title, version, messages, from, to }) =>
				[
					title,
					`${observed.in === "a simulation" ? "simulated version" : "judged by the simulation's version"} ${version}; ${messages} messages${from && to ? `, ${from} to ${to} on the ${observed.in === "a simulation" ? "sandbox's clock" : "partner's clock"}` : ""}`,
				] as const,
		),
	];
	return element(
		"dl",
		facts
			.map(
				([name, value]) =>
					element("dt", escapedText(name)) + element("dd", escapedText(value)),
			)
			.join(""),
	);
}

function caseOf(
	each: CaseReport,
	observed: Observed,
	shown: ReadonlySet<string>,
): string {
	const { id, title, requirement, is, because, instead, steps, api } = each;
	const { attest, attested } = each;
	const linked = (message: CaseReport["message"], words: string) => {
		const target = message && `${api}-${message.way}-${message.number}`;
		return target && shown.has(target)
			? element("a", escapedText(words), { href: `#${target}` })
			: escapedText(words);
	};
	return element(
		"section",
		[
			element("h3", escapedText(title)),
			element(
				"p",
				[
					element("strong", escapedText(is)),
					escapedText(` · ${requirement} · ${kindOf(each, observed)}`),
				].join(""),
				{ class: `verdict ${is.replaceAll(" ", "-")}` },
			),
			because === undefined ? "" : element("p", linked(each.message, because)),
			instead === undefined ? "" : paragraph(`Instead: ${instead}`),
			steps.length === 0
				? ""
				: element(
						"ol",
						steps
							.map(({ says, seen, message }) =>
								element(
									"li",
									`${escapedText(says)} ${seen ? linked(message, seen) : "Not seen."}`,
								),
							)
							.join(""),
					),
			attest === undefined
				? ""
				: paragraph(`To be said and signed by a person: “${attest}”`),
			attested === undefined ? "" : paragraph(attestationInWords(attested)),
		].join(""),
		{ id: `case-${id}` },
	);
}

/** How it is known how a case stands. */
function kindOf({ is, attested }: CaseReport, observed: Observed): string {
	switch (is) {
		case "not started":
		case "not applicable":
			return "nothing was observed";
		case "needs a person":
			return attested
				? "attested by the partner, not observed"
				: "not observed: a person has to attest it";
		case "needs the provider":
			return "not observed: only the provider can show it";
		default:
			return {
				"a simulation": "observed in a simulation",
				"a real system": `observed against ${"host" in observed ? observed.host : ""}, as recorded by the partner`,
				"a file": "read from a file, as recorded by the partner",
			}[observed.in];
	}
}

const idOf = ({ api, way, number }: ShownMessage): string =>
	`${api}-${way}-${number}`;

function messageOf(message: ShownMessage): string {
	const { api, way, number, at, name, request, answer, fact } = message;
	return element(
		"section",
		[
			element(
				"h3",
				escapedText(
					`${way === "request" ? "Exchange" : "Call"} ${number}: ${name ?? "unknown"}`,
				),
			),
			paragraph(`${api}, ${at}`),
			fact === undefined ? "" : paragraph(`Found wrong: ${fact}`),
			written(`${request.method} ${request.target}`, request),
			answer === undefined
				? paragraph("No answer came.")
				: written(`${answer.status}`, answer),
		].join(""),
		{ id: idOf(message), class: "message" },
	);
}

const written = (
	first: string,
	{
		headers,
		body,
	}: {
		readonly headers: Readonly<Record<string, string>>;
		readonly body: string;
	},
): string =>
	element(
		"pre",
		element(
			"code",
			escapedText(
				[
					first,
					...Object.entries(headers).map(
						([name, value]) => `${name}: ${value}`,
					),
					...(body ? ["", body] : []),
				].join("\n"),
			),
		),
	);
