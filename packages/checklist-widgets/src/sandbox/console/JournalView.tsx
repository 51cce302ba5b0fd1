import { harOf, inertJson } from "@slipway/sandbox/engine";
import { useState } from "react";
import { Code } from "../editor/Code.tsx";
import type { Session } from "../session/session.ts";
import { pretty } from "./pretty.ts";
import { saveFile } from "./save-file.ts";

/** Every exchange, whoever sent it: newest first, each to be opened. */
export function JournalView({ session }: { readonly session: Session }) {
	const [chosen, setChosen] = useState<number>();
	const journal = session.sandbox.journal().toReversed();
	const exchange = journal.find(({ number }) => number === chosen);
	return (
		<details className="console-journal">
			<summary>{`Journal (${journal.length})`}</summary>
			{journal.length === 0 ? (
				<p className="console-quiet">
					Nothing yet. Requests of this page appear here, also those that you
					send with fetch from the browser's own console.
				</p>
			) : (
				<>
					<p className="console-actions">
						<button
							type="button"
							onClick={() =>
								saveFile(
									`${session.sandbox.api.id}.har`,
									"application/json",
									inertJson(
										harOf(
											session.sandbox.journal(),
											session.sandbox.api.realAddress,
										),
									),
								)
							}
						>
							Save as HAR
						</button>
						<button
							type="button"
							onClick={() => {
								setChosen(undefined);
								session.sandbox.clearJournal();
							}}
						>
							Clear
						</button>
						<span className="console-quiet">Secrets are masked.</span>
					</p>
					<section
						className="console-scroll"
						aria-label={`Journal of ${session.sandbox.api.title}`}
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
													setChosen(
														each.number === chosen ? undefined : each.number,
													)
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
					{exchange && (
						<div className="console-exchange">
							{exchange.request.body && (
								<Code
									label={`Body of request ${exchange.number}`}
									text={pretty(
										exchange.request.body,
										exchange.request.headers["content-type"] ?? "",
									)}
								/>
							)}
							<Code
								label={`Body of answer ${exchange.number}`}
								text={pretty(
									exchange.answer?.body ?? "The connection broke.",
									exchange.answer?.headers["content-type"] ?? "",
								)}
							/>
							<p className="console-quiet">
								{exchange.changes.length === 0
									? "It changed nothing."
									: `It ${exchange.changes.map(({ was, table, id }) => `${was} ${table} ${id}`).join(", ")}.`}
							</p>
						</div>
					)}
				</>
			)}
		</details>
	);
}
