import type { Process } from "@slipway/core/process";
import type { BasisKind } from "./words/basis.ts";

/** How many facts of a definition are published, derived and assumed. */
export function basisCounts(process: Process): Record<BasisKind, number> {
	const counts = { published: 0, derived: 0, assumed: 0 };
	const queue: unknown[] = [process];
	for (let next = queue.pop(); next !== undefined; next = queue.pop()) {
		if (typeof next !== "object" || next === null) continue;
		for (const [key, value] of Object.entries(next)) {
			if (key === "basis") counts[kindOf(value)] += 1;
			else queue.push(value);
		}
	}
	return counts;
}

function kindOf(basis: object): BasisKind {
	if ("published" in basis) return "published";
	return "derived" in basis ? "derived" : "assumed";
}
