import type { Guide, Task } from "./guide.ts";

/**
 * A task's ready text as a page shows it: addressed to the task's own contact where it has one, with what is waited for filled
 * in. What depends on the day stays in braces.
 */
export function messageOf(
	id: string,
	{
		title,
		awaited = `“${title}”`,
		contact,
	}: Pick<Task, "title" | "awaited" | "contact">,
	guide: Guide,
): Guide["process"]["messages"][string] | undefined {
	const message = guide.process.messages[id];
	const named = (text: string) =>
		text
			.replaceAll("{wait}", "we have been waiting for {awaited} since {day}.")
			.replaceAll("{awaited}", awaited);
	return (
		message && {
			...message,
			to: contact ?? message.to,
			subject: named(message.subject),
			body: named(message.body),
		}
	);
}
