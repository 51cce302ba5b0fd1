import type { Step } from "@slipway/core/checklist";

/** The last steps, newest first, with the time of each. */
export function LastChanges({ steps }: { readonly steps: readonly Step[] }) {
	return steps.length === 0 ? (
		<p className="quiet">Nothing yet.</p>
	) : (
		<ol className="last-changes">
			{steps.map(({ at, words }) => (
				<li key={`${at} ${words}`}>
					<time dateTime={new Date(at).toISOString()}>{format.format(at)}</time>{" "}
					{words}
				</li>
			))}
		</ol>
	);
}

const format = new Intl.DateTimeFormat("en-GB", {
	weekday: "short",
	day: "numeric",
	month: "short",
	hour: "2-digit",
	minute: "2-digit",
});
