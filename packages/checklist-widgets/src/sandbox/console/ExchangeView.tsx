import type { Exchange } from "@slipway/sandbox/engine";
import { Code } from "../editor/Code.tsx";
import { pretty } from "./pretty.ts";

/** One exchange of the journal: both bodies, and what it changed. */
export function ExchangeView({ exchange }: { readonly exchange: Exchange }) {
	return (
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
	);
}
