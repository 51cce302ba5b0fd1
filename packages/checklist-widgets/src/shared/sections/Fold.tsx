import { type ReactNode, useState } from "react";

/** Something that is drawn when it is opened. */
export function Fold({
	summary,
	className = "fold",
	isOpen = false,
	children,
}: {
	readonly summary: ReactNode;
	readonly className?: string;
	/** Whether it is open from the start. */
	readonly isOpen?: boolean;
	readonly children: () => ReactNode;
}) {
	const [open, setOpen] = useState(isOpen);
	return (
		<details
			className={className}
			open={open}
			onToggle={(event) => setOpen(event.currentTarget.open)}
		>
			<summary>{summary}</summary>
			{open && children()}
		</details>
	);
}
