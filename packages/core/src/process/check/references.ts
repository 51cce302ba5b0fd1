import {
	defaultDoesNotFit,
	tooFewOptions,
	unknownOption,
	unknownReference,
	unusedPart,
} from "../../errors/definition/reference-issues.ts";
import { type Issue, issueOf, type Path } from "../../errors/issue.ts";
import type { Condition } from "../condition/condition.ts";
import { mentionsIn } from "../condition/mentions.ts";
import { ProcessSchema } from "../schema/process.ts";
import type { EntityKind } from "../schema/reference.ts";
import { tasksOf } from "../tasks.ts";
import type { Process } from "../types.ts";
import { type Visit, walk } from "./walk.ts";

/** Every reference that points at nothing, every option that does not exist, every named part that nothing refers to. */
export function referenceIssues(process: Process): readonly Issue[] {
	const visits = [...walk(ProcessSchema, process)];
	const known = namesOf(process);
	const used = new Set<string>();
	const issues = visits.flatMap((visit) => {
		if (visit.meta.condition === true)
			return conditionIssues(
				visit.value as Condition,
				visit.path,
				process.questions,
				used,
			);
		return issuesOfReference(visit, known, process, used);
	});
	return [...issues, ...questionIssues(process), ...unused(process, used)];
}

function issuesOfReference(
	{ meta, value, path }: Visit,
	known: Readonly<Record<EntityKind, readonly string[]>>,
	process: Process,
	used: Set<string>,
): readonly Issue[] {
	const kind = meta.reference;
	if (typeof kind !== "string" || typeof value !== "string") return [];
	if (kind === "option") {
		const question = String(path[1]);
		const options = Object.keys(process.questions[question]?.options ?? {});
		return options.includes(value)
			? []
			: [
					issueOf(unknownOption, path, {
						question,
						option: value,
						known: options,
					}),
				];
	}
	const names =
		kind === "actor"
			? ["partner", "provider", ...known.party]
			: known[kind as EntityKind];
	used.add(`${kind === "actor" ? "party" : kind} ${value}`);
	return names.includes(value)
		? []
		: [issueOf(unknownReference, path, { kind, name: value, known: names })];
}

function conditionIssues(
	condition: Condition,
	path: Path,
	questions: Process["questions"],
	used: Set<string>,
): readonly Issue[] {
	return mentionsIn(condition, path).flatMap((mention) => {
		const { question } = mention;
		used.add(`question ${question}`);
		const known = questions[question]?.options;
		if (known === undefined)
			return [
				issueOf(unknownReference, mention.path, {
					kind: "question",
					name: question,
					known: Object.keys(questions),
				}),
			];
		return mention.options
			.filter(({ option }) => !Object.hasOwn(known, option))
			.map(({ option, path }) =>
				issueOf(unknownOption, path, {
					question,
					option,
					known: Object.keys(known),
				}),
			);
	});
}

function questionIssues(process: Process): readonly Issue[] {
	return Object.entries(process.questions).flatMap(([name, question]) => {
		const count = Object.keys(question.options).length;
		const fits =
			(question.choose === "several") === Array.isArray(question.default);
		return [
			...(count < 2
				? [
						issueOf(tooFewOptions, ["questions", name, "options"], {
							question: name,
							count,
						}),
					]
				: []),
			...(fits
				? []
				: [
						issueOf(defaultDoesNotFit, ["questions", name, "default"], {
							question: name,
							choose: question.choose,
						}),
					]),
		];
	});
}

const properties = {
	source: "sources",
	question: "questions",
	party: "parties",
	contact: "contacts",
	document: "documents",
	credential: "credentials",
	message: "messages",
	case: "cases",
} as const satisfies Partial<Record<EntityKind, keyof Process>>;

function namesOf(
	process: Process,
): Readonly<Record<EntityKind, readonly string[]>> {
	const names = (kind: keyof typeof properties) =>
		Object.keys(process[properties[kind]]);
	return {
		source: names("source"),
		question: names("question"),
		party: names("party"),
		contact: names("contact"),
		document: names("document"),
		credential: names("credential"),
		message: names("message"),
		case: names("case"),
		stage: Object.keys(process.stages),
		task: tasksOf(process).map(({ id }) => id),
	};
}

function unused(process: Process, used: ReadonlySet<string>): readonly Issue[] {
	return Object.entries(properties).flatMap(([kind, property]) =>
		Object.keys(process[property])
			.filter((name) => !used.has(`${kind} ${name}`))
			.map((name) => issueOf(unusedPart, [property, name], { kind, name })),
	);
}
