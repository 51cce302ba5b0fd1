import type { Problem, Rule, Source } from "@slipway/sandbox/engine";
import type { Remedied } from "./remedied.ts";

interface Props {
	readonly problems: readonly Problem[];
	readonly sources: Readonly<Record<string, Source>>;
	/** The page that says more about a rule. */
	readonly reference: (rule: Rule) => string;
	/** What was judged: stands in the place of “request” where a reply was. */
	readonly subject?: "request" | "reply";
	/** What the button beside a fix says. */
	readonly action: string;
	/** What can be done about a problem. Without it fixes are only told. */
	readonly remedy?: ((problem: Problem) => Remedied) | undefined;
}

/** What was wrong, place by place: the rule, where it stands, and the smallest fix. */
export function Problems({
	problems,
	sources,
	reference,
	subject = "request",
	action,
	remedy,
}: Props) {
	return (
		<ol className="console-problems">
			{problems.map((problem) => (
				<ProblemView
					key={`${problem.pointer} ${problem.fact}`}
					problem={problem}
					source={sources[problem.rule.source]}
					reference={reference(problem.rule)}
					subject={subject}
					action={action}
					remedied={remedy?.(problem)}
				/>
			))}
		</ol>
	);
}

function ProblemView({
	problem: { place, pointer, fact, rule, fix },
	source,
	reference,
	subject,
	action,
	remedied,
}: {
	readonly subject: string;
	readonly problem: Problem;
	readonly source: Source | undefined;
	readonly reference: string;
	readonly action: string;
	readonly remedied: Remedied | undefined;
}) {
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
				{". "}
				<a href={reference}>In the error reference</a>
			</p>
			{(fix || remedied) && (
				<p>
					{fix && `${fix.says} `}
					{remedied && "apply" in remedied && (
						<button type="button" onClick={remedied.apply}>
							{action}
						</button>
					)}
					{remedied && "because" in remedied && `${remedied.because} `}
					{remedied && "show" in remedied && (
						<button type="button" onClick={remedied.show}>
							Edit it
						</button>
					)}
				</p>
			)}
		</li>
	);
}
