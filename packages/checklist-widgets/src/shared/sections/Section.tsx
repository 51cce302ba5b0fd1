import type { ReactNode } from "react";

/** A section of the result with its heading. */
export function Section({
	id,
	title,
	children,
}: {
	readonly id: string;
	readonly title: string;
	readonly children: ReactNode;
}) {
	return (
		<section className="timeline-section" aria-labelledby={id}>
			<div className="section-heading" data-level="2">
				<h2 id={id}>{title}</h2>
			</div>
			{children}
		</section>
	);
}
