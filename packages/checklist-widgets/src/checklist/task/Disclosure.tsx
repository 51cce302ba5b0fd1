import { type ReactNode, useState } from "react";
import { useTools } from "../tools.ts";

interface Props {
	readonly id: string;
	readonly summary: ReactNode;
	readonly className: string;
	/** Whether it is opened from outside, whatever the reader has done. */
	readonly forced?: boolean;
	/** Drawn when it is opened, not before: a long checklist has hundreds of these. */
	readonly children: () => ReactNode;
}

/** A `details` whose content is drawn when it is wanted. */
export function Disclosure({
	id,
	summary,
	className,
	forced = false,
	children,
}: Props) {
	const { opened } = useTools();
	const [open, setOpen] = useState(opened.has(id));
	return (
		<details
			id={id}
			className={className}
			open={open || forced}
			onToggle={(event) => setOpen(event.currentTarget.open)}
		>
			<summary id={`${id}-summary`}>{summary}</summary>
			{(open || forced) && children()}
		</details>
	);
}
