import type { Fix, Problem, Source } from "@slipway/sandbox/engine";
import { useState } from "react";

interface Props {
	readonly problems: readonly Problem[];
	readonly sources: Readonly<Record<string, Source>>;
	/** What was judged: stands in the place of “request” where a reply was. */
	readonly subject?: "request" | "reply";
	/** What the button beside a fix says. */
	readonly action: string;
	/** Makes a fix; false when it cannot be made here. Without it fixes are only told. */
	readonly onFix?: ((fix: Fix) => boolean) | undefined;
}

/** What was wrong, place by place: the rule, where it stands, and the smallest fix. */
export function Problems({
	problems,
	sources,
	subject = "request",
	action,
	onFix,
}: Props) {
	return (
		<ol className="console-problems">
			{problems.map((problem) => (
				<ProblemView
					key={`${problem.pointer} ${problem.fact}`}
					problem={problem}
					source={sources[problem.rule.source]}
					subject={subject}
					action={action}
					onFix={onFix}
				/>
			))}
		</ol>
	);
}

function ProblemView({
	problem: { place, pointer, fact, rule, fix },
	source,
	subject,
	action,
	onFix,
}: Pick<Props, "action" | "onFix"> & {
	readonly subject: string;
	readonly problem: Problem;
	readonly source: Source | undefined;
}) {
	const [refused, setRefused] = useState(false);
	return (
		<li>
			<p>
				<strong>{fact}</strong>
			</p>
			<p className="console-quiet">
				{pointer && (
					<code>{`${place === "request" ? subject : place} ${pointer}`}</code>
				)}{" "}
				{rule.says}{" "}
				<span className="confidence" data-confidence={rule.confidence}>
					{rule.confidence}
				</span>
				{source && ", "}
				{source?.address ? (
					<a href={source.address}>{source.title}</a>
				) : (
					source?.title
				)}
			</p>
			{fix && (
				<p>
					{`${fix.says} `}
					{onFix && (
						<button
							type="button"
							onClick={() => setRefused(!onFix(fix))}
							disabled={refused}
						>
							{action}
						</button>
					)}
					{refused && " This one has to be made by hand."}
				</p>
			)}
		</li>
	);
}
