import { suggestion } from "@slipway/core/errors";
import type { CommandRow } from "../table/row.ts";
import { UsageError } from "../usage-error.ts";

/** Refuses words that the command does not know, too few, too many, and one that stands twice. */
export async function checkWords(
	{
		name: command,
		words: { name, least, most, known: knownWords, file, orFile, named },
	}: CommandRow,
	words: readonly string[],
	optionMeant: (word: string) => string | undefined,
): Promise<void> {
	const all = words.length === 0 && least === 0 ? [] : await knownWords();
	for (const [index, word] of words.entries()) {
		const meant = optionMeant(word);
		if (most === 1 && index === 1)
			throw new UsageError(
				`“${command}” takes one ${name}, and “${word}” is a word more.`,
				meant ? `Did you mean “${meant}”?` : "Leave it out.",
			);
		const known = named ? word.replace(/~[a-z0-9-]{1,40}$/, "") : word;
		if (!file && !orFile?.(word) && !all.includes(known))
			throw new UsageError(
				`There is no ${name} “${word}”.`,
				meant ? `Did you mean “${meant}”?` : suggestion(word, all),
			);
		if (words.indexOf(word) < index)
			throw new UsageError(
				`The ${name} “${word}” was named twice.`,
				named
					? `Leave one of them out, or give it a name: ${word}~second.`
					: "Leave one of them out.",
			);
	}
	if (words.length >= least && words.length <= most) return;
	if (most === 1)
		throw new UsageError(
			`No ${name} was named.`,
			file ? `Give the path of a ${name}.` : suggestion("", all),
		);
	throw new UsageError(
		`${words.length} ${name}s were named.`,
		`Name ${least} to ${most} of ${all.join(", ")}.`,
	);
}
