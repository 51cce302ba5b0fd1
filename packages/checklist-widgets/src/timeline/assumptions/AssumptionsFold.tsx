import { useState } from "react";
import { lazyPart } from "../../shared/sections/lazy-part.tsx";
import type { PanelProps } from "./part.ts";

// What few readers change arrives when it is opened.
const Panel = lazyPart(() => import("./Panel.tsx"));

/** “Assumptions you can change”, closed until it is wanted, or until something is assumed. */
export function AssumptionsFold(props: PanelProps) {
	const [open, setOpen] = useState(Boolean(props.inputs.assume));
	return (
		<details
			className="fold"
			open={open}
			onToggle={(event) => setOpen(event.currentTarget.open)}
		>
			<summary>Assumptions you can change</summary>
			{open && <Panel {...props} />}
		</details>
	);
}
