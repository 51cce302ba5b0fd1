import { type Issue, pointerOf } from "@slipway/core/errors";
import { useTools } from "../tools.ts";

/** Why something cannot be imported, where it is wrong, and what to do. */
export function ImportRefused({
	issue,
	onFinish,
}: {
	readonly issue: Issue;
	readonly onFinish: (words: string) => void;
}) {
	const { home } = useTools();
	return (
		<div role="alert">
			<p className="problem">{issue.message}</p>
			{issue.path.length > 0 && (
				<p className="quiet">
					The place in the file: <code>{pointerOf(issue.path)}</code>
				</p>
			)}
			<p>
				{issue.hint} Nothing has been changed.{" "}
				<a href={`${home}../errors/${issue.code}/`}>About this error</a>
			</p>
			<p className="buttons">
				<button type="button" onClick={() => onFinish("")}>
					Close
				</button>
			</p>
		</div>
	);
}
