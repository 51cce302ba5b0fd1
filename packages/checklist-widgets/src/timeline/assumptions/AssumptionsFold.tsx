import { lazyPart } from "../../shared/island/lazy-part.tsx";
import { Fold } from "../../shared/sections/Fold.tsx";
import type { PanelProps } from "./part.ts";

// What few readers change arrives when it is opened.
const Panel = lazyPart(() => import("./Panel.tsx"));

/** “Assumptions you can change”, closed until it is wanted, or until something is assumed. */
export const AssumptionsFold = (props: PanelProps) => (
	<Fold
		summary="Assumptions you can change"
		isOpen={Boolean(props.inputs.assume)}
	>
		{() => <Panel {...props} />}
	</Fold>
);
