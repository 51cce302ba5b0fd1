import { z } from "zod";

const named = z.array(z.object({ name: z.string(), value: z.string() }));

/** What is read of an HTTP Archive 1.2. Tools add members of their own, and leave out what they do not know. */
export const HarSchema = z.object({
	log: z.object({
		creator: z
			.object({ name: z.string(), version: z.string().default("") })
			.optional(),
		entries: z.array(
			z.object({
				startedDateTime: z.string(),
				request: z.object({
					method: z.string(),
					url: z.string(),
					headers: named.default([]),
					postData: z
						.object({
							mimeType: z.string().default(""),
							text: z.string().optional(),
							params: z
								.array(
									z.object({ name: z.string(), value: z.string().default("") }),
								)
								.optional(),
						})
						.optional(),
				}),
				response: z.object({
					status: z.number().int(),
					headers: named.default([]),
					content: z
						.object({
							mimeType: z.string().default(""),
							text: z.string().optional(),
							encoding: z.string().optional(),
						})
						.optional(),
				}),
			}),
		),
	}),
});

export type HarEntry = z.output<typeof HarSchema>["log"]["entries"][number];

/** Headers by their name in lower case; HTTP/2's own, such as `:path`, are no headers. */
export const headersIn = (
	headers: HarEntry["request"]["headers"],
): Readonly<Record<string, string>> =>
	Object.fromEntries(
		headers
			.filter(({ name }) => !name.startsWith(":"))
			.map(({ name, value }) => [name.toLowerCase(), value]),
	);

/** The body of a request: its text, or its fields where a tool keeps only these. */
export function bodySent({ postData }: HarEntry["request"]): string {
	if (!postData) return "";
	return (
		postData.text ??
		new URLSearchParams(
			postData.params?.map(({ name, value }) => [name, value]),
		).toString()
	);
}

/** The body of an answer as text. */
export function bodyAnswered({ content }: HarEntry["response"]): string {
	const { text = "", encoding } = content ?? {};
	if (encoding !== "base64") return text;
	const bytes = Uint8Array.from(atob(text), (sign) => sign.codePointAt(0) ?? 0);
	return new TextDecoder().decode(bytes);
}
