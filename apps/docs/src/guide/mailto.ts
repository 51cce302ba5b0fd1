import type { Guide } from "./guide.ts";

type Message = Guide["process"]["messages"][string];

/** A `mailto:` link with subject and body filled in; undefined where no address is published. */
export const mailtoOf = (
	message: Message,
	email: string | undefined,
): string | undefined =>
	email === undefined ? undefined : mailtoAddress(message, email);

/** The address (RFC 6068) of a message to somebody, or to whom its sender chooses. */
export function mailtoAddress(
	{ subject, body }: Pick<Message, "subject" | "body">,
	email = "",
): string {
	// Line breaks in a body are %0D%0A
	const fields = { subject, body: body.replaceAll("\n", "\r\n") };
	const query = Object.entries(fields)
		.map(([name, value]) => `${name}=${encodeURIComponent(value)}`)
		.join("&");
	return `mailto:${encodeURIComponent(email).replace("%40", "@")}?${query}`;
}
