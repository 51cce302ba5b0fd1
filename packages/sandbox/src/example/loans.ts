import type { Call } from "@slipway/sandbox/engine";
import { z } from "zod";
import { carried } from "./carried.ts";
import { example, type LibraryWorld, operation } from "./operation.ts";
import { refuse } from "./refuse.ts";
import type { LibraryTables } from "./tables.ts";

type Loan = LibraryTables["loans"][string];

const Loan = z.object({
	id: z.string(),
	book: z.string(),
	reference: z.string(),
	due: z.iso.date(),
	status: z.enum(["lent", "overdue", "returned"]),
});

const Search = z.object({
	title: z
		.string()
		.max(40)
		.meta({ description: "A part of the title.", examples: ["first"] })
		.optional(),
});

export const listBooks = operation({
	...example,
	id: "list-books",
	title: "List books",
	says: "The books, and how many copies of each are there.",
	story: "Search",
	method: "GET",
	path: "/books",
	scheme: "bearer",
	query: Search,
	answers: { 200: { says: "The books." } },
	examples: [
		{ title: "All", status: 200 },
		{ title: "The second one", query: { title: "second" }, status: 200 },
	],
	handle: ({ query }, world) => ({
		status: 200,
		body: [...world.tables.books.values()]
			.filter(({ title }) => title.includes(query.title ?? ""))
			.map(({ title, copies }) => ({
				title,
				copies: world.struck("all-lent") ? 0 : copies,
			})),
	}),
});

const Borrowing = z.object({
	book: z.string().meta({ examples: ["B1"] }),
	reference: z
		.string()
		.min(1)
		.max(40)
		.meta({ examples: ["ACME-1"] }),
});

export const borrow = operation({
	...example,
	id: "borrow",
	title: "Borrow a book",
	says: "The same reference again gets the same loan.",
	story: "Borrow",
	method: "POST",
	path: "/loans",
	scheme: "bearer",
	body: Borrowing,
	answers: { 201: { says: "The loan.", schema: Loan } },
	carries: { loan: "/id" },
	examples: [
		{
			title: "The first book",
			body: { book: "B1", reference: "ACME-1" },
			status: 201,
		},
		{
			title: "An unknown book",
			body: { book: "B9", reference: "ACME-2" },
			status: 422,
		},
	],
	handle({ body, base }, world) {
		const { books, loans } = world.tables;
		const before = [...loans.values()].find(
			({ reference }) => reference === body.reference,
		);
		const made = (loan: Loan) => ({
			status: 201,
			headers: { location: `${base}/loans/${loan.id}` },
			body: loan,
		});
		if (before) return made(before);
		const book = books.get(body.book);
		if (!book || book.copies === 0 || world.struck("all-lent"))
			throw refuse("copies", {
				status: 422,
				pointer: "/book",
				fact: book
					? `No copy of ${body.book} is there.`
					: `There is no book “${body.book}”.`,
				fix: { says: "Take B1.", value: "B1" },
			});
		const due = world.now + Number(world.setting("period")) * 86_400_000;
		const loan: Loan = {
			id: `L${world.next("loans")}`,
			...body,
			due: new Date(due).toISOString().slice(0, 10),
			status: "lent",
		};
		books.set(body.book, { ...book, copies: book.copies - 1 });
		loans.set(loan.id, loan);
		world.schedule({ at: due, kind: "overdue", id: loan.id });
		return made(loan);
	},
});

const one = { path: "/loans/{loan}", scheme: "bearer" } as const;
const last = { loan: carried.loan };

export const readLoan = operation({
	...example,
	...one,
	id: "read-loan",
	title: "Read a loan",
	says: "What has become of it.",
	story: "Manage",
	method: "GET",
	answers: { 200: { says: "The loan.", schema: Loan } },
	examples: [
		{ title: "The last one", params: last, status: 200 },
		{ title: "An unknown id", params: { loan: "L0" }, status: 404 },
	],
	handle: (call, world) => ({ status: 200, body: loanOf(call, world) }),
});

export const returnLoan = operation({
	...example,
	...one,
	id: "return-book",
	title: "Return a book",
	says: "Ends the loan.",
	story: "Manage",
	method: "DELETE",
	ends: true,
	answers: { 204: { says: "It is back." } },
	examples: [{ title: "The last one", params: last, status: 204 }],
	handle(call, world) {
		const loan = loanOf(call, world);
		const book = world.tables.books.get(loan.book);
		if (book && loan.status !== "returned")
			world.tables.books.set(loan.book, { ...book, copies: book.copies + 1 });
		world.tables.loans.set(loan.id, { ...loan, status: "returned" });
		return { status: 204 };
	},
});

function loanOf(
	{ params }: Call<unknown, unknown, { readonly loan: string }>,
	{ tables }: LibraryWorld,
): Loan {
	const found = tables.loans.get(params.loan);
	if (found) return found;
	throw refuse("loan", {
		status: 404,
		place: "path",
		pointer: "loan",
		fact: `There is no loan “${params.loan}”.`,
		fix: { says: "Take the last one.", value: carried.loan },
	});
}
