import { processJsonSchema } from "@slipway/core/process";
import { pointAt, resolveIn, type Schema } from "./json-schema.ts";

/** A key of a part of the definition language. */
export interface KeyRow {
	/** The key; parts of an unnamed object follow after a dot: `every.amount`. */
	readonly key: string;
	readonly required: boolean;
	/** What may stand there, in words and links. */
	readonly value: readonly ValueWord[];
	readonly description: string;
	readonly default?: string;
}

/** A piece of the description of a value; `part` links to the part of that title. */
export type ValueWord = string | { readonly part: string };

/** A part of the definition language: a titled object of the schema, or one of several forms. */
export interface Part {
	readonly title: string;
	readonly slug: string;
	readonly description: string;
	/** One list of keys for each form that the part may take. */
	readonly forms: readonly {
		readonly description?: string;
		readonly keys: readonly KeyRow[];
	}[];
}

let known: readonly Part[] | undefined;

/** The parts of the definition language, the process first, the others in the order in which they are first named. */
export function languageParts(): readonly Part[] {
	known ??= collect(processJsonSchema() as Schema);
	return known;
}

/** The keys of what a schema describes that names no parts, those of its inner objects after a dot: `tasks[].id`. */
export const keysIn = (schema: object): readonly KeyRow[] =>
	collect(schema as Schema)[0]?.forms[0]?.keys ?? [];

/** The address of a part on its page. */
export const slugOf = (title: string) =>
	title.toLowerCase().replaceAll(/\W+/g, "-");

function collect(root: Schema): readonly Part[] {
	const resolve = resolveIn(root);
	const parts = new Map<string, Part>();
	const queue: Schema[] = [{ ...root, title: root.title ?? "Process" }];
	for (let next = queue.shift(); next !== undefined; next = queue.shift()) {
		const { title, description = "" } = next;
		if (title === undefined || parts.has(title)) continue;
		const forms = (next.anyOf ?? [next]).map((form) => resolve(form));
		parts.set(title, {
			title,
			slug: slugOf(title),
			description,
			forms: forms.map((form) => ({
				...(forms.length > 1 && form.description
					? { description: form.description }
					: {}),
				keys: keysOf(form, "", resolve, queue),
			})),
		});
	}
	return [...parts.values()];
}

function keysOf(
	schema: Schema,
	prefix: string,
	resolve: (schema: Schema) => Schema,
	queue: Schema[],
): readonly KeyRow[] {
	return Object.entries(schema.properties ?? {}).flatMap(([key, raw]) => {
		const value = resolve(raw);
		const row: KeyRow = {
			key: prefix + key,
			required: schema.required?.includes(key) ?? false,
			value: valueWords(value, resolve, queue),
			// What stands at the key says more than what its value is in general
			description: raw.description ?? value.description ?? "",
			...presetOf(value),
		};
		const inner = pointAt(value, resolve);
		return inner.schema.properties && !inner.schema.title
			? [
					row,
					...keysOf(
						inner.schema,
						`${prefix}${key}${inner.suffix}.`,
						resolve,
						queue,
					),
				]
			: [row];
	});
}

/** What holds where nothing is given; an empty list or record goes without saying. */
function presetOf({ default: preset }: Schema): { readonly default?: string } {
	const text = JSON.stringify(preset);
	return text === undefined || text === "{}" || text === "[]"
		? {}
		: { default: text };
}

function valueWords(
	schema: Schema,
	resolve: (schema: Schema) => Schema,
	queue: Schema[],
): readonly ValueWord[] {
	const words = (inner: Schema) => valueWords(resolve(inner), resolve, queue);
	if (schema.keyed !== undefined && schema.additionalProperties)
		return ["by name, each ", ...words(schema.additionalProperties)];
	if (schema.title !== undefined && (schema.properties || schema.anyOf)) {
		queue.push(schema.target ?? schema);
		return [{ part: schema.title }];
	}
	if (schema.reference !== undefined)
		return [
			schema.reference === "actor"
				? "partner, provider or the name of a third party"
				: `the name of ${/^[aeiou]/.test(schema.reference) ? "an" : "a"} ${schema.reference}`,
		];
	if (schema.const !== undefined) return [JSON.stringify(schema.const)];
	if (schema.enum) return [`one of ${schema.enum.join(", ")}`];
	if (schema.prefixItems)
		return schema.prefixItems.flatMap((item, index) => [
			...(index > 0 ? [" and "] : []),
			...words(item),
		]);
	if (schema.type === "array" && schema.items)
		return ["list, each ", ...words(schema.items)];
	if (schema.anyOf)
		return schema.anyOf.flatMap((form, index) => [
			...(index > 0 ? [" or "] : []),
			...words(form),
		]);
	if (typeof schema.additionalProperties === "object")
		return ["by name, each ", ...words(schema.additionalProperties)];
	if (schema.properties) return ["an object with the keys below"];
	return [simpleWords(schema)];
}

function simpleWords(schema: Schema): string {
	if (schema.type === "string") {
		if (schema.format === "uri") return "web address";
		if (schema.format === "date") return "date, YYYY-MM-DD";
		if (schema.format === "email") return "e-mail address";
		return (schema.maxLength ?? 0) > 500 ? "text" : "one line of text";
	}
	if (schema.type === "boolean") return "true or false";
	const { minimum, maximum } = schema;
	const range =
		minimum !== undefined && maximum !== undefined && maximum < 1e6
			? `, ${minimum} to ${maximum}`
			: "";
	return `${schema.type === "integer" ? "whole number" : "number"}${range}`;
}
