import { type Exchange, titleOf } from "@slipway/sandbox/engine";
import { memo } from "react";
import type { StateValue } from "../../shared/state/state-values.ts";
import { moveFocus } from "../console/move-focus.ts";
import { utcTime } from "../console/utc-time.ts";
import type { ConsolePlan } from "../plan/index.ts";
import { ExchangeView } from "./ExchangeView.tsx";
import { isRefused } from "./filter.ts";
import type { JournalProps } from "./props.ts";

interface Props extends JournalProps {
	/** All exchanges, oldest first. */
	readonly journal: readonly Exchange[];
	/** Those that are listed, newest first. */
	readonly shown: readonly Exchange[];
	readonly chosen: number | undefined;
	readonly onChoose: (number: number | undefined) => void;
}

/** The exchanges as a list, walked by arrow keys; what is pressed opens below its row. */
export function JournalRows({ shown, chosen, onChoose, ...props }: Props) {
	// One of them can be reached by Tab.
	const reached = shown.some(({ number }) => number === chosen)
		? chosen
		: shown[0]?.number;
	if (shown.length === 0)
		return <p className="console-quiet">No exchange is like that.</p>;
	return (
		<ol
			className="journal-rows"
			aria-label={`Journal of ${props.plan.title}`}
			onKeyDown={(event) =>
				moveFocus(event, [
					...event.currentTarget.querySelectorAll<HTMLElement>(
						":scope > li > button",
					),
				])
			}
		>
			{shown.map((exchange) => {
				const open = exchange.number === chosen;
				return (
					<li key={exchange.number} data-chosen={open}>
						<button
							type="button"
							aria-expanded={open}
							tabIndex={exchange.number === reached ? 0 : -1}
							onClick={() => onChoose(open ? undefined : exchange.number)}
						>
							<Row exchange={exchange} plan={props.plan} />
						</button>
						{open && <ExchangeView {...props} exchange={exchange} />}
					</li>
				);
			})}
		</ol>
	);
}

const Row = memo(function Row({
	exchange,
	plan,
}: {
	readonly exchange: Exchange;
	readonly plan: ConsolePlan;
}) {
	const { at, operation, request, answer, faults, problems } = exchange;
	const told = [
		...faults.map((fault) => titleOf(plan.faults, fault)),
		...problems.slice(0, 1).map(({ fact }) => fact),
		...(problems.length > 1 ? [`${problems.length - 1} more`] : []),
	];
	return (
		<>
			<time>{utcTime(at)}</time>{" "}
			<strong className="journal-what">
				{operation === undefined
					? "No operation"
					: titleOf(plan.operations, operation)}
			</strong>{" "}
			<strong className="journal-status" data-outcome={outcomeOf(exchange)}>
				{answer?.status ?? "No answer"}
			</strong>{" "}
			<code>{`${request.method} ${request.target}`}</code>
			{told.length > 0 && (
				<span className="journal-told">{` ${told.join(" · ")}`}</span>
			)}
		</>
	);
});

function outcomeOf(exchange: Exchange): StateValue<"data-outcome"> {
	const { answer } = exchange;
	if (!answer || answer.status >= 500) return "failed";
	return isRefused(exchange) ? "refused" : "good";
}
