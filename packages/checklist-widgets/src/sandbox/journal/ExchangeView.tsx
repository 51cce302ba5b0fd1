import type { Exchange } from "@slipway/sandbox/engine";
import { useState } from "react";
import { ChangedRows } from "../answer/ChangedRows.tsx";
import { headerLines } from "../console/header-lines.ts";
import { Problems } from "../console/Problems.tsx";
import { pretty } from "../console/pretty.ts";
import { Code } from "../editor/Code.tsx";
import { CompareView } from "./compare/CompareView.tsx";
import { CompareWith } from "./compare/CompareWith.tsx";
import { ExchangeActions } from "./ExchangeActions.tsx";
import type { JournalProps } from "./props.ts";

/** One exchange of the journal: what can be done with it, both messages, and what it changed. */
export function ExchangeView({
	exchange,
	journal,
	...props
}: JournalProps & {
	readonly exchange: Exchange;
	readonly journal: readonly Exchange[];
}) {
	const [other, setOther] = useState<number>();
	const compared = journal.find(({ number }) => number === other);
	const { number, request, answer, problems, changes } = exchange;
	const { plan } = props;
	return (
		<div className="console-exchange">
			<ExchangeActions exchange={exchange} {...props} />
			<CompareWith
				plan={plan}
				exchange={exchange}
				journal={journal}
				chosen={other}
				onChoose={setOther}
			/>
			{compared ? (
				<CompareView left={compared} right={exchange} />
			) : (
				<>
					<Message
						of={`request ${number}`}
						headers={request.headers}
						body={request.body}
					/>
					{problems.length > 0 && (
						<Problems
							problems={problems}
							sources={plan.sources}
							reference={props.session.reference}
							action=""
						/>
					)}
					{answer ? (
						<Message
							of={`answer ${number}`}
							headers={answer.headers}
							body={answer.body}
						/>
					) : (
						<p>The connection broke without an answer.</p>
					)}
				</>
			)}
			<ChangedRows
				changes={changes}
				hidden={props.session.sandbox.api.secretTables}
				onShow={props.onShowRow}
			/>
		</div>
	);
}

function Message({
	of,
	headers,
	body,
}: {
	readonly of: string;
	readonly headers: Readonly<Record<string, string>>;
	readonly body: string;
}) {
	return (
		<>
			<details>
				<summary>{`Headers of ${of}`}</summary>
				<Code label={`All headers of ${of}`} text={headerLines(headers)} />
			</details>
			{body !== "" && (
				<Code
					label={`Body of ${of}`}
					text={pretty(body, headers["content-type"] ?? "")}
				/>
			)}
		</>
	);
}
