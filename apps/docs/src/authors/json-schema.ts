/** The keywords of JSON Schema that the definition language uses, with its own two. */
export interface Schema {
	readonly $ref?: string;
	readonly $defs?: { readonly [name: string]: Schema };
	readonly title?: string;
	readonly description?: string;
	readonly type?: string;
	readonly format?: string;
	readonly maxLength?: number;
	readonly minimum?: number;
	readonly maximum?: number;
	readonly default?: unknown;
	readonly const?: unknown;
	readonly enum?: readonly string[];
	readonly properties?: { readonly [key: string]: Schema };
	readonly required?: readonly string[];
	readonly additionalProperties?: Schema;
	readonly items?: Schema;
	readonly prefixItems?: readonly Schema[];
	readonly anyOf?: readonly Schema[];
	/** Set by {@link resolveIn}: the titled schema that a reference pointed at, without what stood beside it. */
	readonly target?: Schema;
	/** What kind of part the value names. */
	readonly reference?: string;
	/** What kind of part the record's keys name. */
	readonly keyed?: string;
}

/** Replaces references by what they point at; what stands beside a reference wins. */
export function resolveIn(root: Schema): (schema: Schema) => Schema {
	const prefix = "#/$defs/";
	const resolve = (schema: Schema): Schema => {
		if (schema.$ref === undefined) return schema;
		const { $ref, ...beside } = schema;
		const target =
			$ref === "#" ? root : root.$defs?.[$ref.slice(prefix.length)];
		if (!target) throw new RangeError(`The schema has no “${$ref}”.`);
		const whole = resolve(target);
		return {
			...whole,
			...(whole.title ? { target: whole.target ?? whole } : {}),
			...beside,
		};
	};
	return resolve;
}

/** The object inside a value, through lists and records, and how a path shows that it went through them. */
export function pointAt(
	schema: Schema,
	resolve: (schema: Schema) => Schema,
): { readonly schema: Schema; readonly suffix: string } {
	if (schema.items) return { schema: resolve(schema.items), suffix: "[]" };
	if (typeof schema.additionalProperties === "object")
		return { schema: resolve(schema.additionalProperties), suffix: ".*" };
	return { schema, suffix: "" };
}
