import { commandTable } from "@slipway/cli/table";
import type { Heading } from "./sections/section.ts";

/** The place of a command on the page. */
export const commandSlug = (name: string): string => `command-${name}`;

const section = (slug: string, text: string): Heading => ({
	depth: 2,
	slug,
	text,
});

/** The headings of the page of the command line. */
export const commandLineHeadings: readonly Heading[] = [
	...commandTable.map(({ name }) => section(commandSlug(name), name)),
	section("completion-in-your-shell", "Completion in your shell"),
	section("how-it-ends", "How it ends"),
];
