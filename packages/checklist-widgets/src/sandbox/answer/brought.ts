import {
	type Answer,
	carriedFrom,
	type Draft,
	draftOf,
	type MockApi,
	type Operation,
	openIn,
} from "@slipway/sandbox/engine";

/** A value of an answer that later requests can use, and the operations that read what it stands for. */
export interface Brought {
	readonly name: string;
	readonly value: string;
	readonly readers: readonly {
		readonly title: string;
		/** The operation's example with the value filled into its address. */
		readonly draft: Draft;
	}[];
}

/** So many links for one value help; more are a list of operations again. */
const mostReaders = 3;

/** What an answer brings, without secrets. Values that no operation reads are left out. */
export function broughtBy(
	api: MockApi,
	operation: Operation,
	answer: Answer | undefined,
): readonly Brought[] {
	const secret = new Set(["token", "refresh_token", ...api.secrets]);
	return Object.entries(carriedFrom(api, operation, answer))
		.filter(([name]) => !secret.has(name))
		.map(([name, value]) => ({
			name,
			value,
			readers: api.operations
				.filter((each) => each.id !== operation.id && isReading(each))
				.map((each) => ({ title: each.title, draft: draftOf(each) }))
				.filter(({ draft }) => openIn(draft).includes(name))
				.sort((one, other) => distance(one, name) - distance(other, name))
				.slice(0, mostReaders)
				.map(({ title, draft }) => ({
					title,
					draft: {
						...draft,
						target: draft.target.replaceAll(
							`{{${name}}}`,
							encodeURIComponent(value),
						),
					},
				})),
		}))
		.filter(({ readers }) => readers.length > 0);
}

/** Where messages are sent by POST whatever they want, the title tells. */
const isReading = ({ method, title }: Operation): boolean =>
	(method === "GET" || /^(?:read|get|view|see|look|pull)\b/i.test(title)) &&
	!/^(?:book|cancel|delete|remove|confirm)\b/i.test(title);

/** How far an operation is from reading just this: its address ends with the value, and it asks for little else. */
const distance = (
	{ draft, title }: Brought["readers"][number],
	name: string,
): number =>
	openIn(draft).length +
	(/^(?:read|view)\b/i.test(title) ? 0 : 10) +
	(draft.target.split("?", 1)[0]?.endsWith(`{{${name}}}`) ? 0 : 100);
