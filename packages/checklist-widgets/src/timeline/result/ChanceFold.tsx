import type { Estimate } from "@slipway/core/timeline";
import { type ComponentType, useState } from "react";
import { lazyPart } from "../../shared/sections/lazy-part.tsx";

// The page is served with the table. Alive, it arrives when it is opened.
const FetchedTable = lazyPart(() => import("./ChanceTable.tsx"));

/** The chance week by week, folded. */
export function ChanceFold({
	estimate,
	Table = FetchedTable,
}: {
	readonly estimate: Estimate;
	readonly Table?: ComponentType<{ readonly estimate: Estimate }> | undefined;
}) {
	const [open, setOpen] = useState(Table !== FetchedTable);
	return (
		<details
			className="fold"
			onToggle={(event) => setOpen(event.currentTarget.open)}
		>
			<summary>The chance week by week, as a table</summary>
			{open && <Table estimate={estimate} />}
		</details>
	);
}
