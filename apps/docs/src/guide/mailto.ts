import type { Guide } from "./guide.ts";

type Message = Guide["process"]["messages"][string];

/** A `mailto:` link with subject and body filled in; undefined where no address is published. */
export function mailtoOf(
	message: Message,
	email: string | undefined,
): string | undefined {
	if (email === undefined) return undefined;
	const fields = {
		subject: message.subject,
		// RFC 6068 wants line breaks in a body as %0D%0A
		body: message.body.replaceAll("\n", "\r\n"),
	};
	const query = Object.entries(fields)
		.map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
		.join("&");
	return `mailto:${encodeURIComponent(email).replace("%40", "@")}?${query}`;
}
