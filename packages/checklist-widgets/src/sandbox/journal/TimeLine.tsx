import { type Exchange, titleOf } from "@slipway/sandbox/engine";
import type { CSSProperties } from "react";
import { utcTime } from "../console/utc-time.ts";
import type { ConsolePlan } from "../plan/index.ts";
import { laterInWords, placed } from "./time-line.ts";

/** Exchanges on the sandbox's time line, oldest first: what each was stands beside its bar, and how much later it came. */
export function TimeLine({
	plan,
	exchanges,
}: {
	readonly plan: ConsolePlan;
	readonly exchanges: readonly Exchange[];
}) {
	return (
		<section aria-label="On the sandbox’s time line">
			<h4>On the sandbox’s time line</h4>
			<ol className="journal-line">
				{placed(exchanges).map(({ exchange, from, length, gap }) => (
					<li key={exchange.number}>
						<span>
							{`${laterInWords(gap) ?? ""} `}
							<time>{utcTime(exchange.at).slice(gap >= 60_000 ? 0 : 11)}</time>
							{` ${exchange.operation === undefined ? "No operation" : titleOf(plan.operations, exchange.operation)}, ${exchange.answer?.status ?? "no answer"}`}
						</span>
						<span
							className="journal-bar"
							style={{ "--from": from, "--length": length } as CSSProperties}
						/>
					</li>
				))}
			</ol>
		</section>
	);
}
