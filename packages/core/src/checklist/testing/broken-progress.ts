import { emptyProgress } from "../progress.ts";

export const entry = (value: unknown) => ({ value, at: 1, by: "0ann", n: 1 });

export const withTask = (task: unknown) => ({
	...emptyProgress("example"),
	tasks: { build: task },
});

export function json(changes: object): string {
	return JSON.stringify({ ...emptyProgress("example"), ...changes });
}

/** Replaces the value, or the key, at one of all the places in a tree. */
export function edit(
	root: unknown,
	place: number,
	replacement: unknown,
	rename: boolean,
): unknown {
	const places: { parent: object; key: string }[] = [];
	const visit = (value: unknown) => {
		if (typeof value !== "object" || value === null) return;
		for (const key of Object.keys(value)) {
			places.push({ parent: value, key });
			visit(Reflect.get(value, key));
		}
	};
	visit(root);
	const chosen = places[place % Math.max(1, places.length)];
	if (chosen === undefined) return replacement;
	if (rename && !Array.isArray(chosen.parent)) {
		const value = Reflect.get(chosen.parent, chosen.key);
		Reflect.deleteProperty(chosen.parent, chosen.key);
		Reflect.set(
			chosen.parent,
			typeof replacement === "string" ? replacement : "odd-key",
			value,
		);
	} else Reflect.set(chosen.parent, chosen.key, replacement);
	return root;
}
