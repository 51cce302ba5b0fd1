import {
	type CaseReport,
	messageInWords,
	type Observation,
	type Traffic,
} from "@slipway/rehearsal";

/** Signs of a message that are shown; the evidence and the console's journal hold the rest. */
const longest = 4_000;

/**
 * Shows in a place the message that a step was seen in, folded; nothing where there is none. What it holds is written as
 * it is opened.
 */
export function showExchange(
	place: HTMLElement,
	{
		message,
		traffic,
	}: {
		readonly message: CaseReport["message"];
		readonly traffic: Traffic | undefined;
	},
): void {
	const observation =
		message &&
		traffic?.observations.find(
			({ way, number }) => way === message.way && number === message.number,
		);
	if (!observation) {
		place.replaceChildren();
		return;
	}
	const fold = document.createElement("details");
	fold.className = "fold case-exchange";
	const summary = document.createElement("summary");
	summary.textContent = messageInWords(observation);
	fold.append(summary);
	fold.addEventListener(
		"toggle",
		() => fold.append(...contentOf(observation)),
		{
			once: true,
		},
	);
	place.replaceChildren(fold);
}

function contentOf({ request, answer, fact }: Observation): HTMLElement[] {
	return [
		written(
			"Request",
			`${request.method} ${request.target}`,
			request.headers,
			request.body,
		),
		answer
			? written("Answer", `${answer.status}`, answer.headers, answer.body)
			: said("No answer came."),
		...(fact ? [said(fact)] : []),
	];
}

function said(text: string): HTMLElement {
	const line = document.createElement("p");
	line.textContent = text;
	return line;
}

function written(
	name: string,
	first: string,
	headers: Readonly<Record<string, string>>,
	body: string,
): HTMLElement {
	const text = [
		first,
		...Object.entries(headers).map(([header, value]) => `${header}: ${value}`),
		...(body === "" ? [] : ["", pretty(body)]),
	].join("\n");
	const block = document.createElement("pre");
	block.tabIndex = 0;
	block.setAttribute("role", "group");
	block.setAttribute("aria-label", name);
	block.textContent =
		text.length > longest
			? `${text.slice(0, longest)}\n… ${text.length - longest} more characters`
			: text;
	return block;
}

/** JSON in lines of its own; anything else as it was sent. */
function pretty(body: string): string {
	try {
		return JSON.stringify(JSON.parse(body), null, 2);
	} catch {
		return body;
	}
}
