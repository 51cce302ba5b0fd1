/** A way of saying things that reads as translated, and what people say instead. */
export interface Habit {
	readonly said: RegExp;
	readonly better: string;
}

/** The worst habits, each once common in this project's texts. Words with a good use of their own are not among them. */
export const habits: readonly Habit[] = [
	{ said: /\bmend(s|ed|ing)?\b/i, better: "fix, rework" },
	{ said: /\breckon(s|ed|ing)?\b/i, better: "allow, include, count" },
	{ said: /\banew\b/i, better: "again" },
	{ said: /\bwhom\b/i, better: "who, or name the side" },
	{ said: /\bwhoever\b/i, better: "anyone who, the side that, if you" },
	{ said: /\bnobody\b/i, better: "no one; unknown; not published" },
	{ said: /\bby itself\b/i, better: "on its own, automatically" },
	{ said: /\bturns? to\b/i, better: "contact" },
	{ said: /\bfor ever\b/i, better: "permanently, without a limit" },
	{ said: /\bany more\b/i, better: "no longer" },
	{ said: /\bunsaid\b/i, better: "open questions, not published" },
	{ said: /\bgoing for sale\b/i, better: "going on sale, the on-sale date" },
	{ said: /\bodds\b/i, better: "how likely, probability" },
	{ said: /\bluck\b/i, better: "random draws" },
	{ said: /\bput right\b/i, better: "repaired, fixed" },
	{ said: /\bpapers\b/i, better: "documents" },
	{ said: /\bwould not do\b/i, better: "would be rejected" },
	{ said: /\btaken (in|over)\b/i, better: "imported, restored" },
	{ said: /\b(is|are) none (of|that)\b/i, better: "is not valid" },
	{ said: /\bbegins? with:/i, better: "start from" },
	{ said: /\b(word|token|id|secret) buys?\b/i, better: "exchange … for" },
	{ said: /\bsays nothing of\b/i, better: "does not mention" },
];

/** The habits of a text, each as `said (better)`. */
export function habitsOf(text: string): readonly string[] {
	return habits.flatMap(({ said, better }) => {
		const [found] = said.exec(text) ?? [];
		return found ? [`“${found}” (${better})`] : [];
	});
}
