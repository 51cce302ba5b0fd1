import { nameInWords } from "@slipway/sandbox/engine";
import { useEffect, useRef, useState } from "react";
import { Code } from "../editor/Code.tsx";
import type { ShownRow } from "./shown-row.ts";

/** So many of the newest rows are shown. */
const rowsShown = 20;

/** A table of the state, each row to be opened. */
export function StateTable({
	name,
	items,
	secret,
	shown,
}: {
	readonly name: string;
	readonly items: Readonly<Record<string, object>>;
	/** Whether its rows are secrets. */
	readonly secret: boolean;
	/** The row that the user asked to see. */
	readonly shown: ShownRow | undefined;
}) {
	const [open, setOpen] = useState(shown !== undefined);
	useEffect(() => {
		if (shown) setOpen(true);
	}, [shown]);
	const entries = Object.entries(items);
	const newest = entries.slice(-rowsShown);
	const sought = entries.find(([id]) => id === shown?.id);
	const rows =
		sought && !newest.some(([id]) => id === sought[0])
			? [sought, ...newest]
			: newest;
	return (
		<details
			open={open}
			onToggle={({ currentTarget, target }) => {
				if (target === currentTarget) setOpen(currentTarget.open);
			}}
		>
			<summary>{`${nameInWords(name)} (${entries.length})`}</summary>
			{open &&
				(entries.length === 0 ? (
					<p className="console-quiet">Empty.</p>
				) : secret ? (
					<p className="console-quiet">Not shown, because they are secrets.</p>
				) : (
					rows.map(([id, item]) => (
						<Row
							key={id}
							id={id}
							item={item}
							shown={id === shown?.id ? shown : undefined}
						/>
					))
				))}
		</details>
	);
}

function Row({
	id,
	item,
	shown,
}: {
	readonly id: string;
	readonly item: object;
	readonly shown: ShownRow | undefined;
}) {
	const [open, setOpen] = useState(shown !== undefined);
	const row = useRef<HTMLDetailsElement>(null);
	useEffect(() => {
		if (!shown) return;
		setOpen(true);
		row.current?.scrollIntoView({ block: "center" });
		row.current?.querySelector("summary")?.focus({ preventScroll: true });
	}, [shown]);
	return (
		<details
			ref={row}
			open={open}
			onToggle={({ currentTarget }) => setOpen(currentTarget.open)}
		>
			<summary>
				<code>{id}</code>
			</summary>
			{open && (
				<Code label={`Row ${id}`} text={JSON.stringify(item, null, 2)} />
			)}
		</details>
	);
}
