import {
	type EnglishTexts,
	englishTexts,
} from "@slipway/checklist-widgets/english";
import { conditionSentence, type Process } from "@slipway/core/process";
import { mockCatalogue } from "@slipway/mocks/catalogue";
import { loadScripts } from "@slipway/rehearsal";
import { processes } from "../guide/processes.ts";
import { catalogue } from "../said.ts";

/** What is written in English for every edition. */
export interface DefinedTexts {
	/** In definitions, in mocks and in the scripts of cases. */
	readonly all: EnglishTexts;
	/** What islands may show of a guide besides what they were served with: those that fit a line, by the guide’s id. */
	readonly shownLater: ReadonlyMap<string, readonly string[]>;
	/** What pages about all integrations show of each: its stages and tasks. */
	readonly stagesAndTasks: readonly string[];
}

/** Reads them from where they are written. */
export async function definedTexts(): Promise<DefinedTexts> {
	const isSaid = saidInEnglishAlone();
	const mocks = await Promise.all(mockCatalogue.map(({ load }) => load()));
	const guides = await Promise.all(
		processes.map(async (process) => {
			const own = mocks.filter(({ provider }) => provider === process.id);
			const texts = [
				...stringsIn([process, own, await loadScripts(process.id)]),
			];
			const sentences = texts
				.concat([...conditionsIn(process)])
				// A cell or a heading has no full stop, and begins with a capital.
				.flatMap((text) => [text, text.replace(/\.$/, "")])
				.flatMap((text) => [
					text,
					text.charAt(0).toUpperCase() + text.slice(1),
				]);
			return { process, own, sentences: sentences.filter(isSaid) };
		}),
	);
	return {
		all: englishTexts(guides.flatMap(({ sentences }) => sentences)),
		shownLater: new Map(
			guides.map(({ process, own }) => [
				process.id,
				[
					...new Set([
						...stringsIn(process, elsewhere),
						...conditionsIn(process),
						...stringsIn(own, elsewhere),
					]),
				].filter((text) => text.length <= aLine && isSaid(text)),
			]),
		),
		stagesAndTasks: processes.flatMap(({ stages }) =>
			Object.values(stages).flatMap(({ title, tasks }) => [
				title,
				...Object.values(tasks).map((task) => task.title),
			]),
		),
	};
}

/** Letters of a text that an island shows in a line or two. */
const aLine = 160;

/** What no island shows: it stands on the pages of stages and sources, or is an example of a message. */
const elsewhere: ReadonlySet<string> = new Set([
	"at",
	"answers",
	"body",
	"coverage",
	"examples",
	"exit",
	"expects",
	"explanation",
	"fields",
	"goal",
	"instructions",
	"published",
	"purpose",
	"seed",
	"subject",
	"unprovoked",
]);

/** Tells texts from names and codes, and from what the interface says in its language with the same letters. */
function saidInEnglishAlone(): (text: string) => boolean {
	const others = new Set([
		...(catalogue?.items.flatMap(({ msgstr }) => msgstr) ?? []),
		...processes.flatMap(({ provider, product }) => [provider, product]),
	]);
	return (text) => isProse.test(text) && !others.has(text);
}

/** Not an id, an address, a date or code: several words, or one with a capital. */
const isProse =
	/^(?!https?:|[</]|\{\{)(?=.*\p{L}{2})(.*\S\s+\S|[“"(]?\p{Lu}\p{Ll}+[^\s/_=]*$)/u;

/** Every text in data, however deep, but below some keys. What is no plain data, such as a schema, is passed over. */
function* stringsIn(
	data: unknown,
	but: ReadonlySet<string> = new Set(),
	seen = new Set<unknown>(),
): Generator<string> {
	if (typeof data === "string") yield data;
	if (typeof data !== "object" || data === null || seen.has(data)) return;
	seen.add(data);
	const isPlain =
		Array.isArray(data) || Object.getPrototypeOf(data) === Object.prototype;
	if (!isPlain || "_zod" in data) return;
	for (const [key, value] of Object.entries(data))
		if (!but.has(key)) yield* stringsIn(value, but, seen);
}

/** Every condition of a process in words. */
function* conditionsIn(process: Process): Generator<string> {
	for (const condition of conditionsBelow(process))
		yield conditionSentence(condition, process.questions);
}

type Condition = Parameters<typeof conditionSentence>[0];

function* conditionsBelow(data: unknown): Generator<Condition> {
	if (typeof data !== "object" || data === null) return;
	for (const [key, value] of Object.entries(data)) {
		if (key === "when" && typeof value === "object") yield value as Condition;
		yield* conditionsBelow(value);
	}
}
