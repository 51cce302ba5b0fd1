import {
	type CallbackReply,
	type SentCallback,
	usualPatience,
} from "../contract/callback.ts";
import type { MockApi } from "../contract/mock-api.ts";
import type { ReadyReply } from "../contract/partner-side.ts";
import type { Problem } from "../contract/problem.ts";
import { keptOf } from "../journal/journal.ts";
import type { Mask } from "../mask/mask.ts";
import { maskedProblems } from "../mask/problems.ts";
import { type Runtime, transactionOf } from "./runtime.ts";

/** What a sandbox lends to its calls. */
interface Lent {
	readonly api: MockApi;
	readonly mask: Mask;
	readonly runtime: () => Runtime;
	readonly seed: () => number;
	readonly now: () => number;
	readonly changed: () => void;
}

/** Something that will be sent to the partner by itself. */
export interface Upcoming {
	/** Milliseconds since 1970, on the sandbox's clock. */
	readonly at: number;
	readonly title: string;
}

/** The provider's calls to the partner: what is on its way, what was answered, what comes next. */
export class Calls {
	readonly #lent: Lent;

	constructor(lent: Lent) {
		this.#lent = lent;
	}

	/** Oldest first. */
	list(): readonly SentCallback[] {
		return this.#lent.runtime().callbacks;
	}

	/** A callback as it may be shown: secrets masked. */
	masked(callback: SentCallback): SentCallback {
		const { mask } = this.#lent;
		const { address, headers, secretHeaders, body, reply, problems } = callback;
		for (const [name, value] of Object.entries(headers)) {
			mask.learnHeader(name.toLowerCase(), value);
			if (secretHeaders?.includes(name)) mask.learnSecret(value);
		}
		for (const text of [address ?? "", body, reply?.body ?? ""])
			mask.learn(text);
		return {
			...callback,
			address: address === undefined ? undefined : mask.text(address),
			headers: mask.headers(headers, secretHeaders),
			body: mask.text(body),
			...(reply && { reply: maskedReply(mask, reply) }),
			...(problems && { problems: maskedProblems(mask, problems) }),
		};
	}

	/** Tells the mock what the partner answered; answers with what was wrong with it. A second answer changes nothing. */
	answer(number: number, reply: CallbackReply): readonly Problem[] {
		const { api, runtime, changed } = this.#lent;
		const sent = this.#waiting(number);
		if (!sent) return [];
		const { world, commit } = this.#transaction();
		const problems = api.answered?.({ ...sent, reply }, world) ?? [];
		const { body } = reply;
		const answered = {
			...sent,
			reply: {
				...reply,
				...(body !== undefined && { body: keptOf(body, { text: asItIs }) }),
			},
			problems,
		};
		runtime().callbacks = this.list().map((each) =>
			each.number === number ? answered : each,
		);
		commit();
		changed();
		return problems;
	}

	/** What would be wrong with an answer. Nothing is changed. */
	judge(number: number, reply: CallbackReply): readonly Problem[] {
		const sent = this.#waiting(number);
		if (!sent) return [];
		const { world, rollback } = this.#transaction();
		try {
			return this.#lent.api.answered?.({ ...sent, reply }, world) ?? [];
		} finally {
			rollback();
		}
	}

	/** Replies that a partner could give, a good one first. */
	replies(callback: SentCallback): readonly ReadyReply[] {
		const { world, rollback } = this.#transaction();
		const ready = this.#lent.api.partner?.replies(callback, world) ?? [];
		rollback();
		const seconds = (callback.patience ?? usualPatience) / 1000;
		const failure = `No answer came within ${seconds} seconds.`;
		return [
			...ready,
			{
				kind: "no answer",
				title: `No answer within ${seconds} seconds`,
				reply: { failure },
			},
		];
	}

	/** What will be sent by itself, soonest first. */
	upcoming(): readonly Upcoming[] {
		const { api, runtime } = this.#lent;
		const { world, rollback } = this.#transaction();
		const coming = runtime()
			.due.toJSON()
			.flatMap((event) => {
				const title = api.partner?.upcoming(event, world);
				return title === undefined ? [] : [{ at: event.at, title }];
			});
		rollback();
		return coming;
	}

	/** Whether the partner has named an address. */
	addressKnown(): boolean {
		const { world, rollback } = this.#transaction();
		const known = this.#lent.api.partner?.address.known(world.tables) ?? false;
		rollback();
		return known;
	}

	#waiting(number: number): SentCallback | undefined {
		return this.list().find((each) => each.number === number && !each.reply);
	}

	#transaction() {
		const { runtime, seed, now } = this.#lent;
		return transactionOf(runtime(), seed(), now());
	}
}

/** The console shows the partner its own reply as it was given. */
const asItIs = (text: string) => text;

const maskedReply = (
	mask: Mask,
	{ status, headers, body, failure }: CallbackReply,
): CallbackReply => ({
	...(status !== undefined && { status }),
	...(headers && { headers: mask.headers(headers) }),
	...(body !== undefined && { body: mask.text(body) }),
	...(failure !== undefined && { failure: mask.sentence(failure) }),
});
