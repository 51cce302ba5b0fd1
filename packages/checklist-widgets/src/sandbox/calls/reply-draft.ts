import {
	type CallbackReply,
	type Fix,
	headersOf,
	withFix,
	withHeader,
} from "@slipway/sandbox/engine";

/** The reply of the partner's system as it stands in the editor. */
export interface ReplyDraft {
	/** Which of the ready replies it began as. */
	readonly ready: number;
	/** Why there is none: the partner's system is silent. */
	readonly failure?: string;
	readonly status: string;
	/** One `Name: value` a line. */
	readonly headers: string;
	readonly body: string;
}

/** A ready reply as a draft. */
export function replyDraftOf(
	{ status, headers = {}, body = "", failure }: CallbackReply,
	ready: number,
): ReplyDraft {
	return {
		ready,
		...(status === undefined && { failure: failure ?? "No answer came." }),
		status: status === undefined ? "" : String(status),
		headers: Object.entries(headers).reduce(
			(lines, [name, value]) => withHeader(lines, name, value),
			"",
		),
		body,
	};
}

/** A draft as the reply that it stands for, or what is wrong with it. */
export function replyOf({
	failure,
	status,
	headers: lines,
	body,
}: ReplyDraft): { readonly reply: CallbackReply } | { readonly wrong: string } {
	if (failure !== undefined) return { reply: { failure } };
	if (!/^[1-5]\d\d$/.test(status.trim()))
		return {
			wrong: `“${status}” is no status. Write three digits, such as 200.`,
		};
	const read = headersOf(lines);
	if ("wrong" in read)
		return {
			wrong: `“${read.wrong}” is no header. Write Name: value, one a line.`,
		};
	return { reply: { status: Number(status), headers: read.headers, body } };
}

/** A draft with the smallest fix of a problem made; undefined when it cannot be made here. */
export function withReplyFix(
	draft: ReplyDraft,
	fix: Fix,
): ReplyDraft | undefined {
	if (draft.failure !== undefined) return undefined;
	if (fix.place === "request")
		return fix.pointer === "status" && fix.value !== undefined
			? { ...draft, status: String(fix.value) }
			: undefined;
	const { headers, body } = draft;
	const fixed = withFix(
		{ operation: "", example: 0, method: "POST", target: "/", headers, body },
		fix,
		"/",
	);
	return fixed && { ...draft, headers: fixed.headers, body: fixed.body };
}
