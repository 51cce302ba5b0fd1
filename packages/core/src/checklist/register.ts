import { bounds } from "./patterns.ts";
import type { Entry, Register } from "./progress.ts";

/** Who writes and when, by the writer's clock in milliseconds since 1970. */
export interface Stamp {
	readonly by: string;
	readonly at: number;
}

/**
 * The field after a write. The write replaces every value that is there, which settles a conflict; it does not replace
 * what others write at the same time elsewhere. Several values stay side by side: that brings a conflict back.
 */
export function write<Value>(
	register: Register<Value> | undefined,
	values: readonly Value[],
	{ by, at }: Stamp,
): Register<Value> {
	const past = pastOf(register ?? [], 0);
	let names = 0;
	// However many are needed, none is longer than the format allows.
	const nameOf = (number: number) =>
		number === 0 ? by : `${by.slice(0, 25)}${(number - 1).toString(36)}`;
	return values.map((value) => {
		// A forged count must not keep anybody from writing: go on under another name.
		while ((past.get(nameOf(names)) ?? 0) >= bounds.writes) names++;
		const writer = nameOf(names++);
		const n = (past.get(writer) ?? 0) + 1;
		const over = [...past].filter(([other]) => other !== writer);
		const entry = { value, at, by: writer, n };
		return over.length === 0
			? entry
			: { ...entry, over: Object.fromEntries(over) };
	});
}

/**
 * Two copies of a field made into one: every write that no other one has replaced, newest first. A multi-value register
 * with version vectors (Shapiro and others, “A comprehensive study of convergent and commutative replicated data
 * types”, INRIA 2011, section 3.2.2), so it is commutative, associative and idempotent.
 */
export function mergeRegisters<Value>(
	left: Register<Value>,
	right: Register<Value>,
): Register<Value> {
	if (left === right || areSame(left, right)) return left;
	const all = new Map(
		[...left, ...right].map((entry) => [identityOf(entry), entry]),
	);
	const past = pastOf([...all.values()], 1);
	const kept = [...all].filter(([, { by, n }]) => n > (past.get(by) ?? 0));
	// Only forged writes replace each other in a circle. Then keep them all: a field never loses its last value.
	return (kept.length > 0 ? kept : [...all])
		.toSorted(
			([oneKey, one], [otherKey, other]) =>
				other.at - one.at || (oneKey < otherKey ? -1 : 1),
		)
		.map(([, entry]) => entry);
}

/** The same text for the same value, whatever the order of its keys. */
function canonical(value: unknown): string {
	if (typeof value !== "object" || value === null) return JSON.stringify(value);
	if (Array.isArray(value)) return `[${value.map(canonical).join()}]`;
	return `{${Object.entries(value)
		.filter(([, part]) => part !== undefined)
		.toSorted(([one], [other]) => (one < other ? -1 : 1))
		.map(([key, part]) => `${JSON.stringify(key)}:${canonical(part)}`)
		.join()}}`;
}

/** The last write of each replica that these entries replace: with `own` 0 including themselves, with 1 before them. */
function pastOf(entries: Register, own: 0 | 1): Map<string, number> {
	const past = new Map<string, number>();
	const raise = (by: string, n: number) =>
		past.set(by, Math.max(past.get(by) ?? 0, n));
	for (const { by, n, over } of entries) {
		raise(by, n - own);
		if (over)
			for (const [other, seen] of Object.entries(over))
				if (other !== by) raise(other, seen);
	}
	return past;
}

/** Whether both are the same single write, as most fields of two copies are; false where that takes longer to tell. */
function areSame([one, ...others]: Register, [other, ...rest]: Register) {
	return (
		one !== undefined &&
		other !== undefined &&
		others.length === 0 &&
		rest.length === 0 &&
		one.by === other.by &&
		one.n === other.n &&
		identityOf(one) === identityOf(other)
	);
}

function identityOf({ by, n, at, value, over }: Entry): string {
	return `${by} ${n} ${at} ${canonical(value)} ${over ? canonical(over) : ""}`;
}
