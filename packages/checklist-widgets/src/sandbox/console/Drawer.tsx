import type { ReactNode, Ref } from "react";
import { type DrawerId, drawerTitle } from "../plan/index.ts";

interface Props {
	readonly id: DrawerId;
	/** How many there are of what is inside, or how many of how many. */
	readonly count?: number | string;
	/** Whether it is open from the start. */
	readonly isOpen?: boolean;
	readonly onToggle?: (open: boolean) => void;
	readonly ref?: Ref<HTMLDetailsElement>;
	readonly children?: ReactNode;
}

/** A part of the console that is folded away until it is wanted, with a place in the page's address. */
export function Drawer({
	id,
	count,
	isOpen = false,
	onToggle,
	ref,
	children,
}: Props) {
	return (
		<details
			ref={ref}
			id={id}
			className="console-drawer"
			open={isOpen}
			onToggle={({ currentTarget }) => onToggle?.(currentTarget.open)}
		>
			<summary>
				{drawerTitle(id)}
				{count !== undefined && <span className="count">{` (${count})`}</span>}
			</summary>
			{children}
		</details>
	);
}
