import type { Guide, Task } from "./guide.ts";

/** A task's ready text: addressed to the task's own contact where it has one, and with the task's name filled in. */
export function messageOf(
	id: string,
	{ title, contact }: Pick<Task, "title" | "contact">,
	guide: Guide,
): Guide["process"]["messages"][string] | undefined {
	const message = guide.process.messages[id];
	const named = (text: string) => text.replaceAll("{task}", `“${title}”`);
	return (
		message && {
			...message,
			to: contact ?? message.to,
			subject: message.subject.replaceAll("{task}", title),
			body: named(message.body),
		}
	);
}
