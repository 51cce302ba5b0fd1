import {
	type PartnerSide,
	type Rule,
	type Sandbox,
	type SentCallback,
	type Source,
	usualPatience,
} from "@slipway/sandbox/engine";
import { useEffect, useRef, useState } from "react";
import { Problems } from "../console/Problems.tsx";
import { pretty } from "../console/pretty.ts";
import { utcTime } from "../console/utc-time.ts";
import { Code } from "../editor/Code.tsx";
import { ReplyForm } from "./ReplyForm.tsx";
import type { ReplyDraft } from "./reply-draft.ts";

interface Props {
	readonly call: SentCallback;
	readonly sandbox: Sandbox;
	readonly partner: PartnerSide;
	readonly sources: Readonly<Record<string, Source>>;
	readonly reference: (rule: Rule) => string;
	readonly draft: ReplyDraft | undefined;
	readonly onDraft: (draft: ReplyDraft) => void;
	/** Whether the reply has been given this moment, and the focus goes to what came of it. */
	readonly justAnswered: boolean;
	readonly onAnswered: () => void;
}

/** One call: what the partner would receive, and the reply to it. */
export function CallView({
	call,
	sandbox,
	partner,
	sources,
	reference,
	draft,
	onDraft,
	justAnswered,
	onAnswered,
}: Props) {
	const [open, setOpen] = useState(false);
	const masked = sandbox.calls.masked(call);
	const secret = JSON.stringify(masked) !== JSON.stringify(call);
	const { number, method, address, at, patience = usualPatience } = call;
	const { headers, body } = open ? call : masked;
	return (
		<div className="calls-view">
			<p>
				<code>{`${method} ${address ?? "(you have named no address)"}`}</code>
			</p>
			<p className="console-quiet">
				{"Sent at "}
				<time>{utcTime(at)}</time>
				{` UTC; ${partner.caller} waits ${patience / 1000} seconds for the answer.`}
			</p>
			<Code
				label={`Headers of call ${number}`}
				text={Object.entries(headers)
					.map(([name, value]) => `${name}: ${value}`)
					.join("\n")}
			/>
			{body !== "" && (
				<Code
					label={`Body of call ${number}`}
					text={pretty(body, headers["content-type"] ?? "")}
				/>
			)}
			{secret && (
				<p className="console-actions">
					<button
						type="button"
						aria-pressed={open}
						onClick={() => setOpen(!open)}
					>
						Show what is masked
					</button>
				</p>
			)}
			{call.reply ? (
				<Given
					call={call}
					sources={sources}
					reference={reference}
					partner={partner}
					justAnswered={justAnswered}
				/>
			) : (
				<ReplyForm
					call={call}
					calls={sandbox.calls}
					sources={sources}
					reference={reference}
					draft={draft}
					onDraft={onDraft}
					onAnswered={onAnswered}
				/>
			)}
		</div>
	);
}

function Given({
	call: { number, reply = {}, problems = [] },
	sources,
	reference,
	partner: { caller },
	justAnswered,
}: Pick<Props, "call" | "sources" | "reference" | "partner" | "justAnswered">) {
	const outcome = useRef<HTMLParagraphElement>(null);
	useEffect(() => {
		if (justAnswered) outcome.current?.focus();
	}, [justAnswered]);
	const { status, headers = {}, body = "", failure } = reply;
	return (
		<section
			className="calls-reply"
			aria-label={`Your reply to call ${number}`}
		>
			<h4>Your reply</h4>
			<p
				className="console-status"
				ref={outcome}
				tabIndex={-1}
				data-outcome={problems.length > 0 ? "refused" : "good"}
			>
				<strong>{status ?? "No answer"}</strong>{" "}
				{problems.length === 0
					? `${caller} finds nothing wrong with it.`
					: failure === undefined
						? `${caller} objects:`
						: failure}
			</p>
			{problems.length > 0 && (
				<Problems
					problems={problems}
					sources={sources}
					reference={reference}
					subject="reply"
					action=""
				/>
			)}
			{status !== undefined && (
				<details>
					<summary>What you answered</summary>
					<Code
						label={`Your reply to call ${number}, as sent`}
						text={`${Object.entries(headers)
							.map(([name, value]) => `${name}: ${value}\n`)
							.join("")}\n${body}`.trim()}
					/>
				</details>
			)}
		</section>
	);
}
