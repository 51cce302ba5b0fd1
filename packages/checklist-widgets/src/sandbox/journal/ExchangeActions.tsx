import type { Exchange } from "@slipway/sandbox/engine";
import { useCopy } from "../../shared/export/use-copy.ts";
import { localAddress } from "../console/Snippets.tsx";
import { draftAgain, isWhole } from "./again.ts";
import type { JournalProps } from "./props.ts";

/** Uses a request of the journal once more: in the form, or as a command. */
export function ExchangeActions({
	exchange,
	plan,
	session,
	operation,
	onAgain,
}: JournalProps & { readonly exchange: Exchange }) {
	const { said, copy } = useCopy("select the request below instead");
	if (!isWhole(exchange))
		return (
			<p className="console-quiet">
				The body was too long for the journal to keep whole, so this request
				cannot be used again.
			</p>
		);
	const draft = draftAgain(exchange, plan.operations, operation);
	return (
		<p className="console-actions">
			<button type="button" onClick={() => onAgain(draft)}>
				Use this request again
			</button>
			<button
				type="button"
				onClick={() =>
					copy(
						import("../snippets/index.ts").then(
							({ snippetRequest, snippetsOf }) =>
								snippetsOf(
									snippetRequest(
										session.sandbox,
										draft,
										`${localAddress}/${plan.id}`,
									),
								).find(([language]) => language === "curl")?.[1] ?? "",
						),
					)
				}
			>
				Copy as curl
			</button>
			<span role="status">{said}</span>
		</p>
	);
}
