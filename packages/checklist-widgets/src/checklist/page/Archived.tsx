import type { Archived as ArchivedPart } from "@slipway/core/checklist";

/** What was said about tasks and questions that the process no longer has. Kept, never deleted. */
export default function Archived({
	parts,
}: {
	readonly parts: readonly ArchivedPart[];
}) {
	return (
		<section className="archived" aria-labelledby="archived">
			<div className="section-heading" data-level="2">
				<h2 id="archived">Archived</h2>
			</div>
			<p>
				The process no longer has these parts. Your notes about them are kept
				and exported.
			</p>
			<ul>
				{parts.map(({ id, kind, words }) => (
					<li key={`${kind} ${id}`}>
						<b>{id}</b> <span className="quiet">({kind})</span> {words}
					</li>
				))}
			</ul>
		</section>
	);
}
