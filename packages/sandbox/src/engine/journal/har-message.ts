import { isCut } from "./journal.ts";

type Headers = Readonly<Record<string, string>>;

/** A name and its value, as archives list them. */
export interface Named {
	readonly name: string;
	readonly value: string;
}

const named = ([name, value]: readonly [string, string]): Named => ({
	name,
	value,
});

/** Headers in the order in which they came. */
export const headersOf = (headers: Headers): readonly Named[] =>
	Object.entries(headers).map(named);

/** Parameters of an address, decoded. */
export const queryOf = ({ searchParams }: URL): readonly Named[] =>
	[...searchParams].map(named);

/** Cookies that a request sends. */
export const cookiesOf = ({ cookie = "" }: Headers): readonly Named[] =>
	cookie
		.split(";")
		.map((each) => each.trim())
		.filter((each) => each.includes("="))
		.map((each) => {
			const at = each.indexOf("=");
			return { name: each.slice(0, at), value: each.slice(at + 1) };
		});

/** Bytes of a body; -1, which is unknown, where only its beginning was kept. */
export const sizeOf = (text: string): number =>
	isCut(text) ? -1 : new TextEncoder().encode(text).length;

const beginning = { comment: "Only the beginning was kept." } as const;

/** A body that was sent: as text and, where it is a form, by its fields as well, as browsers write both. */
export function postDataOf(headers: Headers, text: string): object {
	const mimeType = headers["content-type"] ?? "";
	return {
		mimeType,
		...(/^application\/x-www-form-urlencoded\b/i.test(mimeType) &&
			!isCut(text) && { params: [...new URLSearchParams(text)].map(named) }),
		text,
		...(isCut(text) && beginning),
	};
}

/** A body that was answered. */
export const contentOf = (headers: Headers, text: string): object => ({
	size: sizeOf(text),
	mimeType: headers["content-type"] ?? "",
	text,
	...(isCut(text) && beginning),
});
