import { type PlannedOperation, storiesOf } from "../plan/index.ts";

interface Props {
	readonly operations: readonly PlannedOperation[];
	readonly chosen: string;
	readonly onChoose?: (operation: PlannedOperation) => void;
}

/** The operations by the chapters of the booking story. */
export function OperationList({ operations, chosen, onChoose }: Props) {
	return (
		<nav className="console-operations" aria-label="Operations">
			{storiesOf(operations).map(([story, all]) => (
				<section key={story}>
					<h3>{story}</h3>
					<ul>
						{all.map((operation) => (
							<li key={operation.id}>
								<button
									type="button"
									data-operation={operation.id}
									aria-current={operation.id === chosen}
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
		</nav>
	);
}
