import type { ReactNode } from "react";

/** A section of the result with its heading. */
export function Section({
	id,
	title,
	level = 2,
	children,
}: {
	readonly id: string;
	readonly title: string;
	/** 3 where the section belongs to another one of the page. */
	readonly level?: 2 | 3;
	readonly children: ReactNode;
}) {
	const Heading = `h${level}` as const;
	return (
		<section className="timeline-section" aria-labelledby={id}>
			<div className="section-heading" data-level={level}>
				<Heading id={id}>{title}</Heading>
			</div>
			{children}
		</section>
	);
}
