/** A rule of a `_headers` file. */
export interface Rule {
	readonly fits: RegExp;
	readonly headers: readonly (readonly [name: string, value: string])[];
}

/** The rules of a `_headers` file. */
export function rulesOf(text: string): Rule[];

/** The headers for an address, of all rules that fit it. */
export function headersFor(
	rules: readonly Rule[],
	path: string,
): Record<string, string>;
