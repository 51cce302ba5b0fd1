import type { Estimate } from "@slipway/core/timeline";
import { percentWords } from "../../shared/estimate/words.ts";

/** A published time that the assumptions contradict, or that is believed instead of them: both readings, and the choice. */
export default function Conflict({
	claim: { id, share = 0, conflict },
	believed,
	onBelieve,
}: {
	readonly claim: Estimate["claims"][number];
	readonly believed: Estimate["believed"];
	/** Without it there is no choice yet, only its place. */
	readonly onBelieve?: ((claim: string | undefined) => void) | undefined;
}) {
	const isBelieved = believed?.claim === id;
	if (!isBelieved && !conflict) return null;
	return (
		<div>
			{isBelieved ? (
				<p>
					You believe it: the assumed lengths it covers are{" "}
					{percentWords(believed.scale)} of ours.
					{believed.share < 0.8 &&
						` Even so, only ${percentWords(believed.share)} of the runs keep it: the published lengths alone take longer.`}
				</p>
			) : (
				conflict && (
					<p>
						Both cannot be right. If our assumptions hold, this time is kept in{" "}
						{percentWords(share)} of the runs. If this time holds, the assumed
						lengths it covers take {conflict.share < 0.8 && "less than "}
						{percentWords(conflict.scale)} of ours.
					</p>
				)
			)}
			<button
				type="button"
				aria-pressed={isBelieved}
				disabled={!onBelieve}
				onClick={() => onBelieve?.(isBelieved ? undefined : id)}
			>
				Believe the published time
			</button>
		</div>
	);
}
