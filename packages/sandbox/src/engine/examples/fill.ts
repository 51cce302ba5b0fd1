/** Values carried over from earlier answers, by name. */
export type Carried = Readonly<Record<string, string>>;

/** Data with every `{{name}}` replaced; names that nobody carries stay as they are. */
export function filled<Data>(data: Data, carried: Carried): Data {
	return JSON.parse(
		filledText(JSON.stringify(data) ?? "null", carried, (value) =>
			JSON.stringify(value).slice(1, -1),
		),
	) as Data;
}

/** Text with every `{{name}}` replaced. */
export function filledText(
	text: string,
	carried: Carried,
	written: (value: string) => string = (value) => value,
): string {
	return text.replaceAll(/\{\{(\w+)\}\}/g, (whole, name: string) =>
		Object.hasOwn(carried, name) ? written(carried[name] ?? "") : whole,
	);
}

/** Names that a request still needs before it can be sent. */
export function missingIn(data: unknown): readonly string[] {
	return [
		...new Set(
			[...(JSON.stringify(data) ?? "").matchAll(/\{\{(\w+)\}\}/g)].map(
				([, name]) => name ?? "",
			),
		),
	];
}
