import type { Message } from "../state/tables.ts";

/** A message as /sandbox shows it. */
export function messageView({
	id,
	kind,
	echoToken,
	state,
	text,
	findings,
}: Message) {
	return {
		id,
		kind,
		echo_token: echoToken,
		state,
		text,
		findings: findings.map(({ pointer, fact, rule }) => ({
			at: pointer,
			fact,
			rule: rule.says,
		})),
	};
}
