import { counted } from "@slipway/core/words";
import { nameInWords } from "@slipway/sandbox/engine";
import { useEffect, useId, useRef, useState } from "react";
import { toolCommand } from "../../shared/link/tool-command.ts";
import type { StateValue } from "../../shared/state/state-values.ts";
import { localAddress } from "../console/Snippets.tsx";
import { CallView } from "./CallView.tsx";
import type { CallsProps, PanelProps } from "./props.ts";
import type { ReplyDraft } from "./reply-draft.ts";
import { Triggers } from "./Triggers.tsx";
import { UpcomingCalls } from "./UpcomingCalls.tsx";

/** Plays the partner whom the provider calls: what makes it call, what it sends, the reply, and what comes next. */
export function CallsPanel({
	plan,
	session,
	chosen,
	onChoose,
	sought,
}: PanelProps) {
	const { sandbox } = session;
	const { partner } = sandbox.api;
	const [justAnswered, setJustAnswered] = useState<number>();
	const heading = useId();
	const list = useRef<HTMLOListElement>(null);
	const [drafts, setDrafts] = useState<Readonly<Record<number, ReplyDraft>>>(
		{},
	);
	useEffect(() => {
		if (sought > 0)
			list.current
				?.querySelector<HTMLElement>('[aria-expanded="true"]')
				?.focus();
	}, [sought]);
	if (!partner) return null;
	const calls = sandbox.callbacks().toReversed();
	const oldestWaiting = calls.findLast(({ reply }) => !reply);
	const shown = calls.find(({ number }) => number === chosen) ?? oldestWaiting;
	return (
		<div className="calls">
			<p className="console-quiet">
				A page cannot receive requests: here you write what your system would
				answer. Over HTTP (<code>{`${toolCommand()} sandbox ${plan.id}`}</code>,
				at <code>{localAddress}</code>) the same calls really go to your
				address.
			</p>
			<Triggers
				plan={plan}
				session={session}
				partner={partner}
				onCalled={() => onChoose(undefined)}
			/>
			<UpcomingCalls session={session} />
			{calls.length === 0 ? (
				<p className="console-quiet">{`${partner.caller} has not called you yet.`}</p>
			) : (
				<section>
					<h4 id={heading}>{`Calls from ${partner.caller}`}</h4>
					<ol
						ref={list}
						className="calls-list"
						reversed
						aria-labelledby={heading}
					>
						{calls.slice(0, 50).map((call) => (
							<li key={call.number} data-state={stateOf(call)}>
								<button
									type="button"
									aria-expanded={call.number === shown?.number}
									onClick={() => onChoose(call.number)}
								>
									<span>{`${call.number}. ${call.method} ${nameInWords(call.event)}`}</span>{" "}
									<span>{stateWords(call)}</span>
								</button>
								{call.number === shown?.number && (
									<CallView
										call={call}
										sandbox={sandbox}
										partner={partner}
										sources={plan.sources}
										reference={session.reference}
										draft={drafts[call.number]}
										onDraft={(draft) => {
											onChoose(call.number);
											setDrafts((all) => ({ ...all, [call.number]: draft }));
										}}
										justAnswered={call.number === justAnswered}
										onAnswered={() => {
											onChoose(call.number);
											setJustAnswered(call.number);
										}}
									/>
								)}
							</li>
						))}
					</ol>
				</section>
			)}
			<dl className="calls-facts">
				<dt>{`How you know that it is ${partner.caller}`}</dt>
				<dd>{partner.proof}</dd>
				<dt>If your reply is rejected</dt>
				<dd>{partner.retries}</dd>
			</dl>
		</div>
	);
}

type Call = ReturnType<CallsProps["session"]["sandbox"]["callbacks"]>[number];

function stateOf({ reply, problems }: Call): StateValue<"data-state"> {
	if (!reply) return "waiting";
	return problems && problems.length > 0 ? "refused" : "good";
}

function stateWords(call: Call): string {
	if (!call.reply) return "Waits for your reply";
	const said = call.reply.status
		? `You answered ${call.reply.status}`
		: "You did not answer";
	const count = call.problems?.length ?? 0;
	if (count === 0) return `${said}, nothing wrong`;
	return `${said}, ${counted(count, "problem")}`;
}
