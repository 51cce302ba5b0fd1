import { useState } from "react";
import { lazyPart } from "../../shared/sections/lazy-part.tsx";
import type { OwnFieldsProps } from "./OwnFields.tsx";

// Most lengths are never changed: the fields arrive when they are opened.
const OwnFields = lazyPart(() => import("./OwnFields.tsx"));

/** The reader's own figures for one task, in the place of ours; folded until they are wanted. */
export function OwnFigures(props: OwnFieldsProps) {
	const [open, setOpen] = useState(false);
	return (
		<details
			className="own-figures fold"
			onToggle={(event) => setOpen(event.currentTarget.open)}
		>
			<summary>
				Your own figures<span className="sr-only">: {props.task.title}</span>
			</summary>
			{open && <OwnFields {...props} />}
		</details>
	);
}
