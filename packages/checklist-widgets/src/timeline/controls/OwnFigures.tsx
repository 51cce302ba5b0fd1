import { lazyPart } from "../../shared/island/lazy-part.tsx";
import { Fold } from "../../shared/sections/Fold.tsx";
import type { OwnFieldsProps } from "./OwnFields.tsx";

// Most lengths are never changed: the fields arrive when they are opened.
const OwnFields = lazyPart(() => import("./OwnFields.tsx"));

/** The reader's own figures for one task, in the place of ours; folded until they are wanted. */
export const OwnFigures = (props: OwnFieldsProps) => (
	<Fold
		className="own-figures fold"
		summary={
			<>
				Your own figures<span className="sr-only">: {props.task.title}</span>
			</>
		}
	>
		{() => <OwnFields {...props} />}
	</Fold>
);
