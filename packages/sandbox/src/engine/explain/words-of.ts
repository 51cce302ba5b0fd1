import { z } from "zod";

const Words = z.object({
	breaks: z.enum(["schema", "guide"]).optional(),
	fact: z.string().optional(),
	fix: z.string().optional(),
});

/** What an issue says about itself in its parameters: what it breaks, what is there, and what to do. */
export function wordsOf(issue: z.core.$ZodIssue): z.output<typeof Words> {
	return "params" in issue ? (Words.safeParse(issue.params).data ?? {}) : {};
}
