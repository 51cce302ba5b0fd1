/** Values carried over from earlier answers, by name. */
export type Carried = Readonly<Record<string, string>>;

/**
 * Data with every `{{name}}` replaced; names that nobody carries stay as they are.
 *
 * @example
 * ```ts
 * import { filled } from "@slipway/sandbox/engine";
 *
 * filled({ loan: "{{loan}}" }, { loan: "L1" }); // => { loan: "L1" }
 * ```
 */
export function filled<Data>(data: Data, carried: Carried): Data {
	return JSON.parse(
		filledText(JSON.stringify(data) ?? "null", carried, (value) =>
			JSON.stringify(value).slice(1, -1),
		),
	) as Data;
}

/**
 * Text with every `{{name}}` replaced.
 *
 * @example
 * ```ts
 * import { filledText } from "@slipway/sandbox/engine";
 *
 * filledText("/loans/{{loan}}", { loan: "L1" }); // => "/loans/L1"
 * ```
 */
export function filledText(
	text: string,
	carried: Carried,
	written: (value: string) => string = (value) => value,
): string {
	return text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) =>
		Object.hasOwn(carried, name) ? written(carried[name] ?? "") : whole,
	);
}

/**
 * Names that a request still needs before it can be sent.
 *
 * @example
 * ```ts
 * import { missingIn } from "@slipway/sandbox/engine";
 *
 * missingIn({ a: "{{loan}} {{token}}" }); // => ["loan", "token"]
 * ```
 */
export function missingIn(data: unknown): readonly string[] {
	return [
		...new Set(
			[...(JSON.stringify(data) ?? "").matchAll(/\{\{(\w+)\}\}/g)].map(
				([, name]) => name ?? "",
			),
		),
	];
}
