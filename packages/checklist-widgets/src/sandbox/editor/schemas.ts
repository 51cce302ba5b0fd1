/** What completion needs of a JSON Schema. */
export interface BodySchema {
	readonly properties?: Readonly<Record<string, BodySchema>>;
	readonly items?: BodySchema;
	readonly enum?: readonly unknown[];
	readonly const?: unknown;
	readonly anyOf?: readonly BodySchema[];
	readonly oneOf?: readonly BodySchema[];
	readonly type?: string;
	readonly required?: readonly string[];
	readonly description?: string;
	readonly examples?: readonly unknown[];
}

const schemas = new Map<string, () => BodySchema>();

/** Makes the body schemas of a mock's operations known to the editors; each is made when it is first asked for. */
export function knowSchemas(
	all: Iterable<readonly [string, () => BodySchema]>,
): void {
	for (const [operation, make] of all) {
		let made: BodySchema | undefined;
		schemas.set(operation, () => {
			made ??= make();
			return made;
		});
	}
}

/** The body schema of an operation. */
export function bodySchema(operation: string): BodySchema | undefined {
	return schemas.get(operation)?.();
}
