import type { BodySchema } from "./schemas.ts";

/** What may stand at the cursor. */
export interface Offered {
	/** What of it has been typed already. */
	readonly typed: string;
	readonly options: readonly {
		readonly label: string;
		readonly insert: string;
		readonly detail?: string;
	}[];
}

interface Place {
	readonly path: readonly (string | number)[];
	readonly expects: "key" | "value";
	readonly typed: string;
	/** Keys of the object that stand before the cursor. */
	readonly keys: readonly string[];
}

/** What a schema allows at the end of a piece of JSON; undefined where it says nothing. */
export function completionsAt(
	schema: BodySchema,
	before: string,
): Offered | undefined {
	const place = placeAt(before);
	if (!place) return undefined;
	const at = place.path.reduce<readonly BodySchema[]>(
		(schemas, step) => schemas.flatMap((each) => below(each, step)),
		[schema],
	);
	const options =
		place.expects === "key"
			? at.flatMap((each) => keysOf(each, place.keys))
			: at.flatMap(valuesOf);
	const unique = [
		...new Map(options.map((each) => [each.label, each])).values(),
	];
	return unique.length > 0
		? { typed: place.typed, options: unique }
		: undefined;
}

function below(schema: BodySchema, step: string | number): BodySchema[] {
	const own =
		typeof step === "number" ? schema.items : schema.properties?.[step];
	return [
		...(own ? [own] : []),
		...optionsOf(schema).flatMap((each) => below(each, step)),
	];
}

const optionsOf = ({ anyOf = [], oneOf = [] }: BodySchema) => [
	...anyOf,
	...oneOf,
];

function keysOf(
	schema: BodySchema,
	present: readonly string[],
): Offered["options"] {
	return [
		...Object.entries(schema.properties ?? {})
			.filter(([name]) => !present.includes(name))
			.map(([name, { description }]) => ({
				label: `"${name}"`,
				insert: `"${name}": `,
				...(schema.required?.includes(name)
					? { detail: "required" }
					: description && { detail: description }),
			})),
		...optionsOf(schema).flatMap((each) => keysOf(each, present)),
	];
}

function valuesOf(schema: BodySchema): Offered["options"] {
	const values = [
		...(schema.const === undefined ? [] : [schema.const]),
		...(schema.enum ?? []),
		...(schema.examples ?? []),
		...(schema.type === "boolean" ? [true, false] : []),
	];
	return [
		...values
			.filter((value) => typeof value !== "object")
			.map((value) => {
				const label = JSON.stringify(value);
				return { label, insert: label };
			}),
		...optionsOf(schema).flatMap(valuesOf),
	];
}

/** Where the end of a piece of JSON is: under which keys, and whether a key or a value comes next. */
function placeAt(before: string): Place | undefined {
	const stack: { list: boolean; key: string | number; keys: string[] }[] = [];
	let expects: "key" | "value" | "nothing" = "value";
	const token = /"(?:[^"\\]|\\.)*"?|[{}[\]:,]|[^\s{}[\]:,"]+|\s+/g;
	let typed = "";
	for (const [text] of before.matchAll(token)) {
		const top = stack.at(-1);
		typed = "";
		if (/^\s/.test(text)) continue;
		if (text === "{") {
			stack.push({ list: false, key: "", keys: [] });
			expects = "key";
		} else if (text === "[") {
			stack.push({ list: true, key: 0, keys: [] });
			expects = "value";
		} else if (text === "}" || text === "]") {
			stack.pop();
			expects = "nothing";
		} else if (text === ":") expects = "value";
		else if (text === ",") {
			if (top?.list) top.key = Number(top.key) + 1;
			expects = top?.list ? "value" : "key";
		} else {
			const closed = text.startsWith('"')
				? /^"(?:[^"\\]|\\.)*"$/.test(text)
				: false;
			if (closed && expects === "key" && top) {
				top.key = text.slice(1, -1);
				top.keys.push(top.key);
				expects = "nothing";
			} else if (closed) expects = "nothing";
			else typed = text;
		}
	}
	const open = stack.at(-1);
	if (expects === "nothing" || !open) return undefined;
	return {
		path: stack
			.slice(0, expects === "key" ? -1 : undefined)
			.map(({ key }) => key),
		expects,
		typed,
		keys: open.keys,
	};
}
