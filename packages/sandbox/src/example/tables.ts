import { plainDate, type TablesOf, time } from "@slipway/sandbox/engine";
import { z } from "zod";

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

const copiesInAll: Readonly<Record<string, number>> = { B1: 40, B2: 1 };

/** A copy is there or lent, and never both. */
export const invariants = ({ books, loans }: LibraryTables) =>
	Object.entries(books)
		.filter(
			([id, { copies }]) =>
				copies +
					Object.values(loans).filter(
						({ book, status }) => book === id && status !== "returned",
					).length !==
				copiesInAll[id],
		)
		.map(([id]) => `The copies of ${id} there and lent are not all of them.`);

/** Two books; the second has one copy. */
export const seed = (): LibraryTables => ({
	books: {
		B1: { title: "The first book", copies: copiesInAll.B1 ?? 0 },
		B2: { title: "The second book", copies: copiesInAll.B2 ?? 0 },
	},
	loans: {},
	tokens: {},
	notices: {},
});
