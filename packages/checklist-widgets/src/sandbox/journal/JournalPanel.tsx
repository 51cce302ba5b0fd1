import { harOf, inertJson, titleOf } from "@slipway/sandbox/engine";
import { memo, useDeferredValue, useMemo, useState } from "react";
import { download } from "../../shared/export/download.ts";
import { useAtom } from "../../shared/island/use-atom.ts";
import { everything, filtered } from "./filter.ts";
import { JournalFilters } from "./JournalFilters.tsx";
import { JournalRows } from "./JournalRows.tsx";
import type { JournalProps } from "./props.ts";
import { TimeLine } from "./TimeLine.tsx";
import { wasMoved } from "./time-line.ts";

/** So many exchanges are listed at once. */
const listed = 100;

/** The journal: searched, filtered, each exchange to be opened, compared and used again. */
export const JournalPanel = memo(function JournalPanel(props: JournalProps) {
	const { plan, session } = props;
	const { sandbox } = session;
	const version = useDeferredValue(useAtom(session.version));
	const [filter, setFilter] = useState(everything);
	const [chosen, setChosen] = useState<number>();
	// What is typed shows at once, and what it finds a moment later.
	const wanted = useDeferredValue(filter);
	// biome-ignore lint/correctness/useExhaustiveDependencies: the version tells that the journal has changed
	const journal = useMemo(() => sandbox.journal(), [sandbox, version]);
	const found = useMemo(
		() => filtered(journal, wanted, (id) => titleOf(plan.operations, id)),
		[journal, wanted, plan],
	);
	const rows = useMemo(
		() => (
			<>
				<JournalRows
					{...props}
					journal={journal}
					shown={found.toReversed().slice(0, listed)}
					chosen={chosen}
					onChoose={setChosen}
				/>
				{wasMoved(found) && (
					<TimeLine plan={plan} exchanges={found.slice(-listed)} />
				)}
			</>
		),
		[props, plan, journal, found, chosen],
	);
	if (journal.length === 0)
		return (
			<p className="console-quiet">
				Nothing yet. Requests of this page appear here, also those that you send
				with fetch from the browser’s own console.
			</p>
		);
	return (
		<div className="journal">
			<JournalFilters
				plan={plan}
				journal={journal}
				filter={filter}
				onFilter={setFilter}
			/>
			<p className="console-quiet" role="status">
				{found.length === journal.length
					? "Newest first. Secrets are masked."
					: `${found.length} of ${journal.length} exchanges.`}
			</p>
			{rows}
			<p className="console-actions">
				<button
					type="button"
					onClick={() =>
						download(
							`${sandbox.api.id}.har`,
							inertJson(harOf(journal, sandbox.api.realAddress)),
							"application/json",
						)
					}
				>
					Save as HAR
				</button>
				<button
					type="button"
					onClick={() => {
						setChosen(undefined);
						setFilter(everything);
						sandbox.clearJournal();
					}}
				>
					Clear
				</button>
			</p>
		</div>
	);
});
