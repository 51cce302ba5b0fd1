import { memo, useState } from "react";
import { type PlannedOperation, storiesOf } from "../plan/index.ts";
import { moveFocus } from "./move-focus.ts";

interface Props {
	readonly mock: string;
	readonly operations: readonly PlannedOperation[];
	readonly chosen: string;
	readonly onChoose?: (operation: PlannedOperation) => void;
}

/** The operations by the chapters of the booking story: a list to filter and to walk by arrow keys, on a phone one field. */
export const OperationList = memo(function OperationList({
	mock,
	operations,
	chosen,
	onChoose,
}: Props) {
	const [sought, setSought] = useState("");
	const found = operations.filter((operation) => mentions(operation, sought));
	const stories = storiesOf(found);
	// One of them can be reached by Tab, also where the chosen one is not among them.
	const reached = found.some(({ id }) => id === chosen) ? chosen : found[0]?.id;
	return (
		<nav className="console-operations" aria-label={`Operations of ${mock}`}>
			<label className="console-choose field">
				<span>Operation</span>
				<select
					data-choose
					value={chosen}
					onChange={({ target }) => {
						const operation = operations.find(({ id }) => id === target.value);
						if (operation) onChoose?.(operation);
					}}
				>
					{storiesOf(operations).map(([story, all]) => (
						<optgroup key={story} label={story}>
							{all.map(({ id, title, method }) => (
								<option key={id} value={id}>{`${title} (${method})`}</option>
							))}
						</optgroup>
					))}
				</select>
			</label>
			<input
				type="search"
				name="filter"
				aria-label="Filter the operations"
				placeholder="Filter"
				value={sought}
				onChange={({ target }) => setSought(target.value)}
			/>
			{/* biome-ignore lint/a11y/noStaticElementInteractions: the keys move between the buttons in it */}
			<div
				className="console-chapters"
				onKeyDown={(event) =>
					moveFocus(event, [...event.currentTarget.querySelectorAll("button")])
				}
			>
				{stories.map(([story, all]) => (
					<section key={story}>
						<h3>{story}</h3>
						<ul>
							{all.map((operation) => (
								<li key={operation.id}>
									<button
										type="button"
										data-operation={operation.id}
										aria-current={operation.id === chosen}
										tabIndex={operation.id === reached ? 0 : -1}
										onClick={() => onChoose?.(operation)}
									>
										<span>{operation.title}</span>
										<code>{operation.method}</code>
									</button>
								</li>
							))}
						</ul>
					</section>
				))}
				{found.length === 0 && (
					<p className="console-quiet">{`No operation has “${sought}” in its name or address.`}</p>
				)}
			</div>
		</nav>
	);
});

function mentions(
	{ title, method, path, id }: PlannedOperation,
	sought: string,
): boolean {
	const text = `${title} ${method} ${path} ${id}`.toLowerCase();
	return sought
		.toLowerCase()
		.split(/\s+/)
		.every((word) => text.includes(word));
}
