/** A work of others that is inside something that is handed out. */
export interface Work {
	readonly name: string;
	readonly version?: string | undefined;
	/** An SPDX expression, as the work itself declares it. */
	readonly licence?: string | null | undefined;
	/** Names of works that it uses. */
	readonly uses?: readonly string[];
	/** Data made from its data, and none of its code. */
	readonly data?: boolean;
	/** Where it is registered, unless that is npm. */
	readonly registry?: string;
}

/** What is handed out. */
export interface Subject {
	readonly type: "application" | "library";
	readonly name: string;
	readonly version: string;
	readonly description: string;
	readonly licence: string;
}

/** The works inside a subject as CycloneDX JSON, the same text for the same works. */
export function billOfMaterials(
	subject: Subject,
	works: readonly Work[],
): string;
