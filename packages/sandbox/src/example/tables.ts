import { z } from "zod";
import { plainDate, type TablesOf, time } from "../engine/index.ts";

/** What the example remembers. */
export const tables = {
	books: z.object({ title: z.string(), copies: z.int().min(0) }),
	loans: z.object({
		id: z.string(),
		book: z.string(),
		reference: z.string(),
		due: plainDate,
		status: z.enum(["lent", "overdue", "returned"]),
	}),
	tokens: z.object({ client: z.string(), expires: time }),
	notices: z.object({ url: z.string() }),
};

export type LibraryTables = TablesOf<typeof tables>;

/** Two books; the second has one copy. */
export const seed = (): LibraryTables => ({
	books: {
		B1: { title: "The first book", copies: 40 },
		B2: { title: "The second book", copies: 1 },
	},
	loans: {},
	tokens: {},
	notices: {},
});
