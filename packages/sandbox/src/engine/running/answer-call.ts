import { challengeOf } from "../authorization/challenge.ts";
import type { Answer, RawCall, Reply } from "../contract/call.ts";
import type { Fault } from "../contract/fault.ts";
import type { MockApi } from "../contract/mock-api.ts";
import type { Operation } from "../contract/operation.ts";
import { Refusal } from "../contract/refusal.ts";
import type { Change } from "../contract/tables.ts";
import { ignoredIn } from "../explain/ignored.ts";
import { ownRefusal } from "../explain/own-refusal.ts";
import { disturbed } from "../faults/disturbed.ts";
import { faultOf } from "../faults/known-faults.ts";
import { limitRefusal } from "../faults/limit-refusal.ts";
import { type Exchange, isLong, keptOf } from "../journal/journal.ts";
import type { Mask } from "../mask/mask.ts";
import { maskedProblems } from "../mask/problems.ts";
import { hidden } from "../mask/span.ts";
import { formatCall, type Incoming, incomingOf } from "../request/incoming.ts";
import { operationOf } from "../request/operation-of.ts";
import { perform } from "../request/perform.ts";
import { readBody } from "../request/read-body.ts";
import { allowOf, type Found } from "../request/route.ts";
import { type Runtime, transactionOf } from "./runtime.ts";

/** A mock at the moment at which a request reaches it. */
export interface Moment {
	readonly api: MockApi;
	readonly route: (method: string, path: string) => Found;
	readonly mask: Mask;
	readonly runtime: Runtime;
	readonly seed: number;
	/** Milliseconds since 1970, on the sandbox's clock. */
	readonly now: number;
}

/** What comes of a request. */
export interface Outcome {
	/** Undefined when a fault breaks the connection. */
	readonly answer: Answer | undefined;
	/** Milliseconds until the answer goes out. */
	readonly wait: number;
	/** Its number in the journal. */
	readonly number: number;
	/** Writes it down, its secrets masked: at once, or when somebody reads. */
	readonly record: Omit<Exchange, "took"> | (() => Omit<Exchange, "took">);
}

/** Answers a request: what its operation does stays, what a refusal had begun is taken back. */
export function answerCall(
	{ api, route, mask, runtime, seed, now }: Moment,
	raw: RawCall,
): Outcome {
	const number = ++runtime.exchanges;
	const limited = runtime.settings.get("limits") === "on";
	const incoming = incomingOf(raw, route);
	learn(mask, incoming);
	const counted = { method: raw.method, path: incoming.path };
	let data: { readonly value: unknown } | undefined;
	const body = () => {
		if (!data) {
			data = { value: readBody(api, incoming) };
			mask.learnData(data.value);
		}
		return data.value;
	};
	let operation: Operation | undefined;
	let ignored: readonly string[] = [];
	let struck: readonly Fault[] = [];
	// Which faults strike is known with the operation; a refusal before that has a world as well.
	const names = new Set<string>();
	const work = transactionOf(runtime, seed, now, names);
	let changes: readonly Change[] = [];
	let problems: Exchange["problems"] = [];
	let answer: Answer | undefined;
	const operated = (): Answer | undefined => {
		const meant = operationOf(api, incoming, body);
		operation = meant;
		ignored = ignoredIn(meant, incoming.query, api);
		struck = runtime.faults.strike(number, meant.id);
		for (const { fault } of struck) names.add(fault);
		return disturbed(
			api,
			struck.flatMap(({ fault }) => faultOf(api, fault) ?? []),
			() => {
				const reply = perform(api, meant, incoming, body, work.world);
				changes = withoutSecrets(api, work.commit());
				return written(api, reply, incoming);
			},
		);
	};
	try {
		const passed = limited && runtime.limits.passed(counted, now);
		if (passed) throw limitRefusal(api, passed, now);
		answer = methodsAsked(incoming) ?? operated();
	} catch (error) {
		work.rollback();
		const found =
			error instanceof Refusal
				? error
				: ownRefusal(api, error, runtime.restored);
		if (!found) throw error;
		problems = maskedProblems(mask, found.problems);
		const refusal = new Refusal({
			status: found.status,
			code: found.code,
			headers: found.headers,
			problems,
		});
		const reply = api.format.refuse(refusal, formatCall(incoming), work.world);
		const headers = {
			...(reply.status === 401 && challenged(api, operation, raw)),
			...found.headers,
			...reply.headers,
		};
		answer = written(api, { ...reply, headers }, incoming);
	}
	runtime.limits.count(counted, answer?.status ?? 0, now);
	if (answer && limited && api.limitHeaders) {
		const usage = api.limitHeaders(runtime.limits.usage(counted, now));
		answer = { ...answer, headers: { ...answer.headers, ...usage } };
	}
	if (answer) {
		for (const [name, value] of Object.entries(answer.headers))
			mask.learnHeader(name.toLowerCase(), value);
		mask.learn(answer.body);
	}
	const record = () => ({
		number,
		at: now,
		operation: operation?.id,
		request: masked(mask, incoming),
		answer: answer && {
			status: answer.status,
			headers: mask.headers(answer.headers),
			body: keptOf(answer.body, mask),
		},
		problems,
		ignored: ignored.map((name) => mask.sentence(name)),
		faults: struck.map(({ fault }) => fault),
		changes: changes.map((change) => ({
			...change,
			id: mask.sentence(change.id),
		})),
	});
	return {
		number,
		answer,
		wait: Math.max(0, ...struck.map(({ wait }) => wait ?? 0)),
		record: isLong(raw.body) || isLong(answer?.body ?? "") ? record() : record,
	};
}

/** What an address takes, where a request asks for that alone (RFC 9110, 9.3.7). */
function methodsAsked({ raw, found }: Incoming): Answer | undefined {
	if (raw.method !== "OPTIONS" || !("allowed" in found)) return undefined;
	if (found.allowed.length === 0) return undefined;
	return { status: 204, headers: { allow: allowOf(found.allowed) }, body: "" };
}

/** The header that says which credentials an operation takes; a mock's own goes before it. */
function challenged(
	{ id, schemes }: MockApi,
	operation: Operation | undefined,
	{ headers }: RawCall,
): Readonly<Record<string, string>> {
	const scheme = schemes[operation?.scheme ?? ""];
	if (!scheme) return {};
	const challenge = challengeOf(scheme, id, headers.authorization);
	return { "www-authenticate": challenge };
}

const written = (api: MockApi, reply: Reply, incoming: Incoming): Answer =>
	api.format.write(reply, formatCall(incoming));

const withoutSecrets = (
	{ secretTables }: MockApi,
	changes: readonly Change[],
): readonly Change[] =>
	changes.map((change) =>
		secretTables.includes(change.table) ? { ...change, id: hidden } : change,
	);

const masked = (mask: Mask, { raw, body }: Incoming): Exchange["request"] => ({
	method: raw.method,
	target: mask.text(raw.target),
	headers: mask.headers(raw.headers),
	body: "text" in body ? keptOf(body.text, mask) : body.fact,
});

/** Remembers the secrets of a request before anything quotes it. */
function learn(mask: Mask, { raw, query, body }: Incoming): void {
	mask.learn(raw.target);
	mask.learnData(query);
	for (const name in raw.headers)
		mask.learnHeader(name, raw.headers[name] ?? "");
	if ("text" in body) mask.learn(body.text);
}
