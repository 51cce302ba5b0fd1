/** What stands in the place of a secret. */
export const hidden = "****";

/** Hides secrets in headers, addresses and bodies, so that a journal never holds one. */
export interface Mask {
	text(text: string): string;
	header(name: string, value: string): string;
	target(target: string): string;
}

/** A mask for values of the given names, as JSON members, XML elements and attributes, form or query parameters, and parts of a multipart form. */
export function maskOf(names: readonly string[]): Mask {
	const any = names
		.map((name) => name.replaceAll(/[.*+?^${}()|[\]\\]/g, "\\$&"))
		.join("|");
	const json = new RegExp(
		`("(?:${any})"\\s*:\\s*)("(?:[^"\\\\]|\\\\.)*"|-?[\\d.]+)`,
		"gi",
	);
	const element = new RegExp(
		`(<(?:[\\w.-]+:)?(?:${any})(?:\\s[^>]*)?>)[^<]*(?=<)`,
		"gi",
	);
	const attribute = new RegExp(
		`(\\s(?:${any})\\s*=\\s*)("[^"]*"|'[^']*')`,
		"gi",
	);
	// An address inside markup or JSON ends where these go on.
	const parameter = new RegExp(
		`((?:^|[?&])(?:${any})=)(?:(?!</|"[,}\\]])[^&\\s])*`,
		"gi",
	);
	const part = new RegExp(
		`(\\sname="(?:${any})"[^\\r\\n]*(?:\\r?\\n[^\\r\\n]+)*\\r?\\n\\r?\\n)[^\\r\\n]*`,
		"gi",
	);
	const some = new RegExp(any, "i");
	const headers = new Set(names.map((name) => name.toLowerCase()));
	return {
		text: (text) =>
			some.test(text)
				? text
						.replaceAll(json, `$1"${hidden}"`)
						.replaceAll(element, `$1${hidden}`)
						.replaceAll(attribute, `$1"${hidden}"`)
						.replaceAll(parameter, `$1${hidden}`)
						.replaceAll(part, `$1${hidden}`)
				: text,
		target: (target) =>
			some.test(target) ? target.replaceAll(parameter, `$1${hidden}`) : target,
		header: (name, value) => {
			if (headers.has(name)) return hidden;
			if (name !== "authorization" && name !== "cookie") return value;
			const scheme = /^(\w+)\s/.exec(value)?.[1];
			return scheme ? `${scheme} ${hidden}` : hidden;
		},
	};
}
