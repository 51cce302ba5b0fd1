import type { ReactNode } from "react";

/** The place of something wide, which is moved by itself and never the page. */
export function Scroller({
	label,
	children,
}: {
	readonly label: string;
	readonly children: ReactNode;
}) {
	return (
		<section
			className="scroller"
			// biome-ignore lint/a11y/noNoninteractiveTabindex: the keyboard has to be able to scroll it
			tabIndex={0}
			aria-label={label}
		>
			{children}
		</section>
	);
}
