import {
	type CompiledNetwork,
	type CompiledTask,
	type CompiledWork,
	sampled,
} from "../network/compiled.ts";

/** What the launch spreads by: lengths by how they are known, review rounds, and risks that are switched on. */
export const spreadKinds = [
	"assumed",
	"published",
	"yours",
	"rounds",
	"risks",
] as const;

export type SpreadKind = (typeof spreadKinds)[number];

/**
 * The network with lengths and rounds held at their medians.
 *
 * @param kinds by task the kind of its own length; what follows a failed round is of the kind “rounds”.
 * @param varies whether a kind goes on being drawn.
 */
export const heldNetwork = (
	network: CompiledNetwork,
	kinds: readonly SpreadKind[],
	varies: (kind: SpreadKind) => boolean,
): CompiledNetwork => ({
	...network,
	tasks: network.tasks.map((task, index) => ({
		...task,
		...(!varies(kinds[index] as SpreadKind) && { own: atMedian(task.own) }),
		...(!varies("rounds") && task.review && withMedianRounds(task)),
	})),
});

/** Whether a length, or a number of rounds, is not the same in all runs. */
export const spreads = {
	length: ({ own, doneAt }: CompiledTask) =>
		Number.isNaN(doneAt) && own[0] !== own.at(-1),
	rounds: ({ review, doneAt }: CompiledTask) =>
		review !== undefined &&
		Number.isNaN(doneAt) &&
		review.chance < 1 &&
		review.maximumRounds > 1,
};

function withMedianRounds({
	review,
	work,
}: CompiledTask): Pick<CompiledTask, "work" | "review"> {
	if (!review) return { work, review };
	const failed = medianFailures(review);
	return {
		work: workAtMedian(work),
		review: {
			chance: 0,
			fix: workAtMedian(review.fix),
			over: review.over,
			maximumRounds: failed + 1,
		},
	};
}

/** As many failed rounds as half of the runs have at most. */
function medianFailures({
	chance,
	maximumRounds,
}: NonNullable<CompiledTask["review"]>): number {
	let failed = 0;
	while (failed < maximumRounds - 1 && (1 - chance) ** (failed + 1) > 0.5)
		failed++;
	return failed;
}

const workAtMedian = (work: CompiledWork): CompiledWork => ({
	...work,
	table: atMedian(work.table),
});

const atMedian = (table: Float64Array): Float64Array =>
	new Float64Array(table.length).fill(sampled(table, 0.5));
