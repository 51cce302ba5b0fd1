import { type PlannedOperation, storiesOf } from "../plan/index.ts";

interface Props {
	/** Names the list, because a page may have several consoles. */
	readonly mock: string;
	readonly operations: readonly PlannedOperation[];
	readonly chosen: string;
	readonly onChoose?: (operation: PlannedOperation) => void;
}

/** The operations by the chapters of the booking story. */
export function OperationList({ mock, operations, chosen, onChoose }: Props) {
	return (
		<nav className="console-operations" aria-label={`Operations of ${mock}`}>
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
