import type { ReactNode } from "react";
import { Disclosure } from "../task/Disclosure.tsx";
import { useTools } from "../tools.ts";

/** The place of everything that leaves the page or enters it, behind folds whose content is drawn when opened. */
export function KeepSection({
	history,
	handover,
	forced = false,
}: {
	readonly history: () => ReactNode;
	readonly handover: () => ReactNode;
	/** Whether something has arrived that must be looked at. */
	readonly forced?: boolean;
}) {
	const { home } = useTools();
	return (
		<section className="keep" aria-labelledby="handover">
			<div className="section-heading" data-level="2">
				<h2 id="handover">Keep and hand over</h2>
			</div>
			<p className="quiet">
				Everything is kept in this browser and nowhere else.{" "}
				<a href={`${home}../your-progress/`}>
					What is kept, and how to hand it over
				</a>
			</p>
			<Disclosure id="history" className="fold" summary="Last changes">
				{history}
			</Disclosure>
			<Disclosure
				id="handover-fold"
				className="fold"
				summary="Save, share, import, print"
				forced={forced}
			>
				{handover}
			</Disclosure>
		</section>
	);
}
