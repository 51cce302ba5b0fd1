import type { Estimate } from "@slipway/core/timeline";
import { type ComponentType, useState } from "react";
import { lazyPart } from "../../shared/island/lazy-part.tsx";

// The page is served with the table. Alive, a curve and the table arrive when it is opened.
const FetchedDetails = lazyPart(() => import("./ChanceDetails.tsx"));

/** The chance by date, folded. */
export function ChanceFold({
	estimate,
	Table = FetchedDetails,
}: {
	readonly estimate: Estimate;
	readonly Table?: ComponentType<{ readonly estimate: Estimate }> | undefined;
}) {
	const [open, setOpen] = useState(Table !== FetchedDetails);
	return (
		<details
			className="fold"
			onToggle={(event) => setOpen(event.currentTarget.open)}
		>
			<summary>The chance by date, in detail</summary>
			{open && <Table estimate={estimate} />}
		</details>
	);
}
