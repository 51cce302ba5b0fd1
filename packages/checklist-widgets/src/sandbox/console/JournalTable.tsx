import type { Exchange } from "@slipway/sandbox/engine";

/** The newest exchanges, each to be opened. */
export function JournalTable({
	mock,
	journal,
	chosen,
	onChoose,
}: {
	/** The name of the mock. */
	readonly mock: string;
	/** Newest first. */
	readonly journal: readonly Exchange[];
	readonly chosen: number | undefined;
	readonly onChoose: (chosen: number | undefined) => void;
}) {
	return (
		<section
			className="console-scroll"
			aria-label={`Journal of ${mock}`}
			// biome-ignore lint/a11y/noNoninteractiveTabindex: a region that scrolls must be reachable by keyboard
			tabIndex={0}
		>
			<table>
				<thead>
					<tr>
						<th scope="col">No.</th>
						<th scope="col">Request</th>
						<th scope="col">Answer</th>
						<th scope="col">What it was</th>
					</tr>
				</thead>
				<tbody>
					{journal.slice(0, 100).map((each) => (
						<tr key={each.number} data-chosen={each.number === chosen}>
							<td>
								<button
									type="button"
									aria-expanded={each.number === chosen}
									onClick={() =>
										onChoose(each.number === chosen ? undefined : each.number)
									}
								>
									{each.number}
								</button>
							</td>
							<td>
								<code>{`${each.request.method} ${each.request.target}`}</code>
							</td>
							<td>{each.answer?.status ?? "none"}</td>
							<td>{each.operation ?? each.problems[0]?.fact ?? ""}</td>
						</tr>
					))}
				</tbody>
			</table>
		</section>
	);
}
