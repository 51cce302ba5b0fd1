import { type Estimate, tableOfEstimate } from "@slipway/core/timeline";
import { download } from "../../shared/export/download.ts";

/** Hands over all figures of an estimate as a table. */
export const SaveTable = ({ estimate }: { readonly estimate: Estimate }) => (
	<p className="buttons">
		<button
			type="button"
			onClick={() =>
				download(
					`${estimate.process}-${estimate.start}.csv`,
					tableOfEstimate(estimate),
					"text/csv;charset=utf-8",
				)
			}
		>
			Save every figure as CSV
		</button>
	</p>
);
