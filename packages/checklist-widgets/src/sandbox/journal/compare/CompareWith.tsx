import { type Exchange, titleOf } from "@slipway/sandbox/engine";
import { utcTime } from "../../console/utc-time.ts";
import type { ConsolePlan } from "../../plan/index.ts";

/** Chooses the exchange that another is compared with. */
export function CompareWith({
	plan,
	exchange,
	journal,
	chosen,
	onChoose,
}: {
	readonly plan: ConsolePlan;
	readonly exchange: Exchange;
	readonly journal: readonly Exchange[];
	readonly chosen: number | undefined;
	readonly onChoose: (number: number | undefined) => void;
}) {
	const others = journal
		.filter(({ number }) => number !== exchange.number)
		.toReversed();
	if (others.length === 0) return null;
	return (
		<label className="field">
			<span>Compare with</span>
			<select
				value={chosen ?? ""}
				onChange={({ target }) =>
					onChoose(target.value === "" ? undefined : Number(target.value))
				}
			>
				<option value="">Nothing</option>
				{others.map(({ number, at, operation, answer }) => (
					<option key={number} value={number}>
						{`${operation === undefined ? "No operation" : titleOf(plan.operations, operation)}, ${answer?.status ?? "no answer"}, ${utcTime(at)}`}
					</option>
				))}
			</select>
		</label>
	);
}
