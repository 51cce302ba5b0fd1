import {
	type MockApi,
	publishedFrom,
	toldAt,
	unprovokedOf,
} from "@slipway/sandbox/engine";
import { readJson, writeJson } from "@slipway/sandbox/json";
import { faults } from "./faults.ts";
import { borrow, listBooks, readLoan, returnLoan } from "./loans.ts";
import { answered, due, partner, ping, setAddress } from "./notices.ts";
import { rules } from "./rules.ts";
import { client, schemes } from "./schemes.ts";
import { sources } from "./sources.ts";
import { story } from "./story.ts";
import { switches } from "./switches.ts";
import { invariants, type LibraryTables, seed, tables } from "./tables.ts";
import { getToken } from "./token.ts";

/** An API of nobody: the smallest mock that has everything a mock can have. A new one begins as a copy of it. */
export const library: MockApi<LibraryTables> = {
	id: "library",
	provider: "library",
	title: "Example library API",
	version: "1",
	realAddress: "https://library.example",
	confidence: "modelled",
	note: "An example; no such library exists.",
	sources,
	operations: [
		getToken,
		listBooks,
		borrow,
		readLoan,
		returnLoan,
		setAddress,
		ping,
	],
	story,
	published: publishedFrom(sources)([
		{ title: "Get a token", method: "POST", path: "/token", source: "sandbox" },
		{ title: "List books", method: "GET", path: "/books", source: "sandbox" },
		{
			title: "Borrow a book",
			method: "POST",
			path: "/loans",
			source: "sandbox",
		},
		{
			title: "Read a loan",
			method: "GET",
			path: "/loans/{loan}",
			source: "sandbox",
		},
		{
			title: "Return a book",
			method: "DELETE",
			path: "/loans/{loan}",
			source: "sandbox",
		},
		{
			title: "Set the address for notices",
			method: "PUT",
			path: "/notices",
			source: "sandbox",
		},
		{ title: "Ping", method: "GET", path: "/ping", source: "sandbox" },
		{
			title: "Renew a loan",
			method: "POST",
			path: "/loans/{loan}/renewals",
			source: "sandbox",
			unplayed: "An example needs no more operations.",
		},
	]),
	schemes,
	credentials: [{ title: "Example", values: client }],
	secrets: ["client_secret", "access_token"],
	secretTables: ["tokens"],
	format: {
		mediaType: "application/json",
		read: readJson,
		write: (reply) => writeJson(reply),
		errorIn: (data) => ({ message: toldAt(data, "/errors/0") }),
		refuse: ({ status, problems }) => ({
			status,
			body: { errors: problems.map(({ fact }) => fact) },
		}),
	},
	credentialsFirst: true,
	errorPage: "library/errors/",
	rules,
	unprovoked: unprovokedOf(rules, { refusals: "often", notice: "reply" }),
	refusals: {
		"unknown path": { status: 404, rule: rules.path },
		method: { status: 405, rule: rules.method },
		"too large": { status: 413, rule: rules.body },
		encoding: { status: 400, rule: rules.body },
		"media type": { status: 415, rule: rules.body },
		malformed: { status: 400, rule: rules.body },
		invalid: { status: 400, rule: rules.shape },
		"rate limit": { status: 429, rule: rules.requests },
		"server error": { status: 500, rule: rules.failure },
	},
	limits: [
		{
			rule: rules.refusals,
			window: 60_000,
			most: 60,
			block: 60_000,
			counts: { statuses: [400, 499] },
		},
		{ rule: rules.requests, window: 60_000, most: 1000, counts: {} },
	],
	faults,
	switches,
	tables,
	over: {
		loans: ({ status }) => status === "returned",
		tokens: () => true,
	},
	invariants,
	seed,
	due,
	answered,
	partner,
};
