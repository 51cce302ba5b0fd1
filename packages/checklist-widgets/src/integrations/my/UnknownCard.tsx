import { download } from "../../shared/export/download.ts";
import type { StoredIntegration } from "../../shared/starter/stored-integrations.ts";

/** An integration with a provider that this site has no guide for. What was noted is kept. */
export function UnknownCard({
	integration: { id, text },
	title,
	onRemove,
}: {
	readonly integration: StoredIntegration;
	readonly title: string;
	readonly onRemove: () => void;
}) {
	return (
		<article className="my-card" aria-labelledby={`title-${id}`}>
			<h2 id={`title-${id}`}>{title}</h2>
			<p>This site has no guide for it. What you noted is kept as it was.</p>
			<p className="buttons">
				<button
					type="button"
					onClick={() =>
						download(`${id}.progress.json`, text, "application/json")
					}
				>
					Download it<span className="sr-only">: {title}</span>
				</button>
				<button type="button" onClick={onRemove}>
					Remove<span className="sr-only"> {title}</span>
				</button>
			</p>
		</article>
	);
}
