import { lazyPart } from "../../shared/island/lazy-part.tsx";
import { Fold } from "../../shared/sections/Fold.tsx";
import type { ComparisonProps } from "./Comparison.tsx";

// What few readers compare arrives when it is opened.
const Comparison = lazyPart(() => import("./Comparison.tsx"));

/** “Compare with another plan”, closed until it is wanted, or until a link has another plan. */
export const ComparisonFold = (props: ComparisonProps) => (
	<Fold
		summary="Compare with another plan"
		isOpen={Boolean(props.requested.inputs.against)}
	>
		{() => <Comparison {...props} />}
	</Fold>
);
