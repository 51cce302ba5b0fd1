import { harOf, inertJson } from "@slipway/sandbox/engine";
import { useState } from "react";
import { download } from "../../shared/export/download.ts";
import type { Session } from "../session/session.ts";
import { Drawer } from "./Drawer.tsx";
import { ExchangeView } from "./ExchangeView.tsx";
import { JournalTable } from "./JournalTable.tsx";

/** Every exchange, whoever sent it: newest first, each to be opened. */
export function JournalView({
	session: { sandbox },
}: {
	readonly session: Session;
}) {
	const [chosen, setChosen] = useState<number>();
	const journal = sandbox.journal().toReversed();
	const exchange = journal.find(({ number }) => number === chosen);
	return (
		<Drawer id="journal" count={journal.length}>
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
								download(
									`${sandbox.api.id}.har`,
									inertJson(harOf(sandbox.journal(), sandbox.api.realAddress)),
									"application/json",
								)
							}
						>
							Save as HAR
						</button>
						<button
							type="button"
							onClick={() => {
								setChosen(undefined);
								sandbox.clearJournal();
							}}
						>
							Clear
						</button>
						<span className="console-quiet">Secrets are masked.</span>
					</p>
					<JournalTable
						mock={sandbox.api.title}
						journal={journal}
						chosen={chosen}
						onChoose={setChosen}
					/>
					{exchange && <ExchangeView exchange={exchange} />}
				</>
			)}
		</Drawer>
	);
}
