import { memo, useDeferredValue, useMemo, useState } from "react";
import { useCopy } from "../../shared/export/use-copy.ts";
import { pretty } from "../console/pretty.ts";
import { useFetched } from "../console/use-fetched.ts";
import { Code } from "../editor/Code.tsx";
import { foundLines } from "./found-lines.ts";
import { loadTree } from "./tree/load.ts";

/** The body of an answer: as text or as a tree, to be searched and copied. */
export const BodyView = memo(function BodyView({
	body,
	contentType,
}: {
	readonly body: string;
	readonly contentType: string;
}) {
	const [asTree, setAsTree] = useState(false);
	const [sought, setSought] = useState("");
	const { part, failed } = useFetched(loadTree, asTree);
	const { said, copy } = useCopy("select the text instead");
	const root = useMemo(
		() => (asTree ? part?.treeOf(body) : undefined),
		[asTree, part, body],
	);
	// What is typed shows at once, and what it finds a moment later.
	const found = useDeferredValue(sought);
	return (
		<>
			<div className="body-tools">
				{[false, true].map((isTree) => (
					<button
						key={String(isTree)}
						type="button"
						aria-pressed={isTree === asTree}
						onClick={() => setAsTree(isTree)}
					>
						{isTree ? "Tree" : "Text"}
					</button>
				))}
				<input
					type="search"
					aria-label="Search in the answer"
					placeholder="Search"
					value={sought}
					onChange={({ target }) => setSought(target.value)}
				/>
				<button type="button" onClick={() => copy(body)}>
					Copy
				</button>
				<span role="status">{said}</span>
			</div>
			{part && root ? (
				<part.BodyTree root={root} sought={found} />
			) : (
				<>
					{failed && (
						<p className="console-trouble" role="alert">
							The tree could not be fetched. Press Text, then Tree again.
						</p>
					)}
					{part && asTree && (
						<p className="console-quiet">
							This body is neither JSON nor XML, so it is shown as text.
						</p>
					)}
					<BodyText text={pretty(body, contentType)} sought={found} />
				</>
			)}
		</>
	);
});

function BodyText({
	text,
	sought,
}: {
	readonly text: string;
	readonly sought: string;
}) {
	const found = foundLines(text, sought);
	return (
		<>
			{found && (
				<p className="console-quiet" role="status">
					{`${found.count} of ${text.split("\n").length} lines hold it.`}
				</p>
			)}
			<Code label="Body of the answer" text={found?.text ?? text} />
		</>
	);
}
