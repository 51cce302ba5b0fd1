/** What stands in the place of a secret. */
export const hidden = "****";

/** A part of a text that is to be hidden. Places are offsets; the end is not part of it. */
export interface Span {
	readonly from: number;
	readonly to: number;
	/** What to write there, where a bare `hidden` would break the format. */
	readonly by?: string;
}

/** A secret at the place where its name says so. */
export interface Place extends Span {
	/** The secrets that stand there, without the format's own escapes. */
	readonly values: readonly string[];
}

/** A text with its spans hidden; those that overlap become one. */
export function without(text: string, spans: readonly Span[]): string {
	const parts: string[] = [];
	let done = 0;
	let last: Span | undefined;
	const write = () => {
		if (!last) return;
		parts.push(text.slice(done, last.from), last.by ?? hidden);
		done = last.to;
	};
	for (const span of spans.toSorted((left, right) => left.from - right.from)) {
		if (span.to <= span.from) continue;
		if (last && span.from < last.to) {
			if (span.to <= last.to) continue;
			last = { ...last, to: span.to };
			continue;
		}
		write();
		last = span;
	}
	write();
	return parts.length === 0 ? text : parts.join("") + text.slice(done);
}
