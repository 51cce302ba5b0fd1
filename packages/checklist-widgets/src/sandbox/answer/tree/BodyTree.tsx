import { type KeyboardEvent, useState } from "react";
import { useCopy } from "../../../shared/export/use-copy.ts";
import { moveFocus } from "../../console/move-focus.ts";
import type { TreeNode } from "./node.ts";
import { countOf, type TreeLine, visibleLines } from "./visible.ts";

/** Longer trees would make each press slow; what is beyond is found by searching. */
const mostLines = 400;

/** A body as a tree to fold and to walk by arrow keys (WAI-ARIA Authoring Practices, tree view). What has the focus tells its path. */
export function BodyTree({
	root,
	sought,
}: {
	readonly root: TreeNode;
	readonly sought: string;
}) {
	const [turned, setTurned] = useState<ReadonlySet<string>>(new Set());
	const [chosen, setChosen] = useState(root.path);
	const { said, setSaid, copy } = useCopy("select the path instead");
	const lines = visibleLines(root, turned, sought);
	const shown = lines.slice(0, mostLines);
	const reached = shown.some(({ node }) => node.path === chosen)
		? chosen
		: shown[0]?.node.path;
	const turn = ({ path }: TreeNode) =>
		setTurned((before) => {
			const after = new Set(before);
			if (!after.delete(path)) after.add(path);
			return after;
		});
	const onKeyDown = (event: KeyboardEvent<HTMLElement>) => {
		const line = shown.find(({ node }) => node.path === reached);
		const turns =
			line?.open !== undefined &&
			(event.key === "Enter" ||
				event.key === " " ||
				event.key === (line.open ? "ArrowLeft" : "ArrowRight"));
		if (line && turns) {
			event.preventDefault();
			turn(line.node);
			return;
		}
		moveFocus(event, [
			...event.currentTarget.querySelectorAll<HTMLElement>('[role="treeitem"]'),
		]);
	};
	return (
		<div className="body-tree">
			<p className="body-path">
				<code>{reached === "" ? "(the whole body)" : reached}</code>{" "}
				<button type="button" onClick={() => copy(reached ?? "")}>
					Copy the path
				</button>{" "}
				<span role="status">{said}</span>
			</p>
			{sought !== "" && (
				<p className="console-quiet" role="status">
					{`${countOf(root, sought)} found.`}
				</p>
			)}
			{shown.length > 0 && (
				<div
					role="tree"
					aria-label="Answer as a tree"
					className="console-code"
					onKeyDown={onKeyDown}
				>
					{shown.map((line) => (
						<Line
							key={line.node.path}
							line={line}
							chosen={line.node.path === reached}
							onFocus={() => {
								setChosen(line.node.path);
								setSaid("");
							}}
							onTurn={() => line.open !== undefined && turn(line.node)}
						/>
					))}
				</div>
			)}
			{lines.length > mostLines && (
				<p className="console-quiet">{`${lines.length - mostLines} more lines. Search to find what is in them.`}</p>
			)}
		</div>
	);
}

function Line({
	line: { node, level, open },
	chosen,
	onFocus,
	onTurn,
}: {
	readonly line: TreeLine;
	readonly chosen: boolean;
	readonly onFocus: () => void;
	readonly onTurn: () => void;
}) {
	return (
		// biome-ignore lint/a11y/useKeyWithClickEvents: the tree hears the keys of all of its lines
		<div
			role="treeitem"
			aria-level={level}
			aria-expanded={open}
			aria-selected={chosen}
			tabIndex={chosen ? 0 : -1}
			style={{ paddingInlineStart: `${level * 1.1}em` }}
			onFocus={onFocus}
			onClick={onTurn}
		>
			<span className="body-name">{node.name || "body"}</span>
			{node.value !== undefined && (
				<>
					{": "}
					<span className="body-value">{node.value}</span>
				</>
			)}
			{open === false && (
				<span className="console-quiet">{` (${node.children.length})`}</span>
			)}
		</div>
	);
}
