import type {
	Calls,
	Problem,
	Rule,
	SentCallback,
	Source,
} from "@slipway/sandbox/engine";
import { useState } from "react";
import { HeadersField } from "../console/HeadersField.tsx";
import { Problems } from "../console/Problems.tsx";
import { becauseOf } from "../console/remedied.ts";
import {
	type ReplyDraft,
	replyDraftOf,
	replyOf,
	withReplyFix,
} from "./reply-draft.ts";

interface Props {
	readonly call: SentCallback;
	readonly calls: Calls;
	readonly sources: Readonly<Record<string, Source>>;
	readonly reference: (rule: Rule) => string;
	/** What was typed before; a good reply when nothing was. */
	readonly draft: ReplyDraft | undefined;
	readonly onDraft: (draft: ReplyDraft) => void;
	readonly onAnswered: () => void;
}

/** The partner's reply to a call: begun as one of the ready ones, changed at will, judged, and given. */
export function ReplyForm({
	call,
	calls,
	sources,
	reference,
	draft: typed,
	onDraft,
	onAnswered,
}: Props) {
	const [ready] = useState(() => calls.replies(call));
	const [judged, setJudged] = useState<readonly Problem[]>();
	const [wrong, setWrong] = useState<string>();
	const draft = typed ?? replyDraftOf(ready[0]?.reply ?? { status: 200 }, 0);
	const change = (next: ReplyDraft) => {
		setJudged(undefined);
		setWrong(undefined);
		onDraft(next);
	};
	const set = (part: Partial<ReplyDraft>) => change({ ...draft, ...part });
	const judge = (candidate: ReplyDraft) => {
		const read = replyOf(candidate);
		setWrong("wrong" in read ? read.wrong : undefined);
		setJudged(
			"wrong" in read ? undefined : calls.judge(call.number, read.reply),
		);
	};
	const send = () => {
		const read = replyOf(draft);
		if ("wrong" in read) return setWrong(read.wrong);
		onAnswered();
		calls.answer(call.number, read.reply);
	};
	return (
		<form
			className="calls-reply"
			aria-label={`Your reply to call ${call.number}`}
			onSubmit={(event) => {
				event.preventDefault();
				send();
			}}
		>
			<h4>Your reply</h4>
			<label className="field">
				<span>Start from</span>
				<select
					value={draft.ready}
					onChange={({ target }) => {
						const index = Number(target.value);
						const chosen = ready[index];
						if (chosen) change(replyDraftOf(chosen.reply, index));
					}}
				>
					{ready.map(({ title }, index) => (
						<option key={title} value={index}>
							{title}
						</option>
					))}
				</select>
			</label>
			{draft.failure !== undefined ? (
				<p className="console-quiet">Your system stays silent.</p>
			) : (
				<>
					<div className="calls-head">
						<label className="field">
							<span>Status</span>
							<input
								name="reply-status"
								inputMode="numeric"
								autoComplete="off"
								value={draft.status}
								onChange={({ target }) => set({ status: target.value })}
							/>
						</label>
						<HeadersField
							name="reply-headers"
							label="Headers of your reply"
							value={draft.headers}
							onChange={(headers) => set({ headers })}
						/>
					</div>
					<label className="field">
						<span>Body of your reply</span>
						<textarea
							name="reply-body"
							rows={Math.min(24, Math.max(4, draft.body.split("\n").length))}
							value={draft.body}
							onChange={({ target }) => set({ body: target.value })}
							spellCheck={false}
							autoCapitalize="off"
						/>
					</label>
				</>
			)}
			{wrong !== undefined && (
				<p className="console-trouble" role="alert">
					{wrong}
				</p>
			)}
			<p className="console-actions">
				<button type="submit" className="primary">
					{draft.failure === undefined ? "Send this reply" : "Do not answer"}
				</button>
				<button type="button" onClick={() => judge(draft)}>
					Check without sending
				</button>
			</p>
			<div role="status">
				{judged?.length === 0 && (
					<p>Nothing is wrong with this reply. It has not been sent.</p>
				)}
				{judged && judged.length > 0 && (
					<>
						<p>This reply would be rejected. It has not been sent.</p>
						<Problems
							problems={judged}
							sources={sources}
							reference={reference}
							subject="reply"
							action="Apply and judge again"
							remedy={({ fix }) => {
								const fixed =
									fix && fix.by === undefined && withReplyFix(draft, fix);
								if (!fixed) return { because: becauseOf[fix?.by ?? "you"] };
								return {
									apply: () => {
										onDraft(fixed);
										judge(fixed);
									},
								};
							}}
						/>
					</>
				)}
			</div>
		</form>
	);
}
