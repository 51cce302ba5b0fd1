import type { StateValue } from "../../../shared/state/state-values.ts";
import { verdictWords } from "../../../shared/state/verdict-words.ts";
import type { Standing } from "./offered-case.ts";

/** How a case stands by what the sandbox has seen. Announced as it changes. */
export function CaseStands({
	stands: { is, because, instead, attest },
	provider,
}: {
	readonly stands: Standing;
	readonly provider: string;
}) {
	return (
		<div className="case-stands" data-verdict={verdictOf(is)}>
			<p role="status" className="story-news">
				{`Rehearsed: ${verdictWords[is]}. ${[because, instead && `Instead: ${instead}`].filter(Boolean).join(" ")}`.trim()}
			</p>
			<p className="console-quiet">
				{attest && `You also need to confirm: “${attest}” `}
				{`A rehearsal certifies nothing: only ${provider} does.`}
			</p>
		</div>
	);
}

function verdictOf(is: Standing["is"]): StateValue<"data-verdict"> {
	if (is === "passed" || is === "failed") return is;
	return is === "in progress" ? "begun" : "open";
}
