/** A line of two texts beside each other; undefined where one of them has none. */
export interface LinePair {
	readonly left: string | undefined;
	readonly right: string | undefined;
}

/** So many pairs of lines are weighed; beyond, lines are set beside each other as they come. */
const mostWeighed = 4_000_000;

/** Whether both texts have this line. */
export const isSame = ({ left, right }: LinePair): boolean => left === right;

/** Two texts line by line, equal lines beside each other: the fewest lines differ (longest common subsequence). */
export function comparedLines(
	left: string,
	right: string,
): readonly LinePair[] {
	const a = left.split("\n");
	const b = right.split("\n");
	if (a.length * b.length > mostWeighed) return besides(a, b);
	const common = commonLengths(a, b);
	const pairs: LinePair[] = [];
	let [gone, come]: [string[], string[]] = [[], []];
	const write = () => {
		pairs.push(...besides(gone, come));
		[gone, come] = [[], []];
	};
	let [i, j] = [0, 0];
	while (i < a.length || j < b.length) {
		const [one, other] = [a[i], b[j]];
		if (one !== undefined && one === other) {
			write();
			pairs.push({ left: one, right: other });
			i++;
			j++;
		} else if (
			other === undefined ||
			(one !== undefined && at(common, i + 1, j) >= at(common, i, j + 1))
		) {
			gone.push(one ?? "");
			i++;
		} else {
			come.push(other);
			j++;
		}
	}
	write();
	return pairs;
}

/** How many lines the rests of both texts have in common, from each line on. */
function commonLengths(
	a: readonly string[],
	b: readonly string[],
): readonly Uint32Array[] {
	const lengths = Array.from(
		{ length: a.length + 1 },
		() => new Uint32Array(b.length + 1),
	);
	for (let i = a.length - 1; i >= 0; i--)
		for (let j = b.length - 1; j >= 0; j--)
			(lengths[i] as Uint32Array)[j] =
				a[i] === b[j]
					? at(lengths, i + 1, j + 1) + 1
					: Math.max(at(lengths, i + 1, j), at(lengths, i, j + 1));
	return lengths;
}

const at = (lengths: readonly Uint32Array[], i: number, j: number): number =>
	lengths[i]?.[j] ?? 0;

const besides = (
	a: readonly string[],
	b: readonly string[],
): readonly LinePair[] =>
	Array.from({ length: Math.max(a.length, b.length) }, (_, index) => ({
		left: a[index],
		right: b[index],
	}));
