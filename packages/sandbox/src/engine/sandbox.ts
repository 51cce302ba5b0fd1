import {
	issueOf,
	SlipwayError,
	sandboxStateInvalid,
} from "@slipway/core/errors";
import type { CallbackReply, SentCallback } from "./callbacks/callback.ts";
import { Calls } from "./callbacks/calls.ts";
import type { Problem } from "./explain/problem.ts";
import { Refusal } from "./explain/refusal.ts";
import type { Fault } from "./faults/faults.ts";
import type { Counted } from "./faults/rate-limits.ts";
import { type Exchange, ExchangesSchema, kept } from "./journal/journal.ts";
import { hidden, maskOf } from "./journal/mask.ts";
import type { MockApi } from "./mock/mock-api.ts";
import type { Answer, RawCall } from "./request/call.ts";
import {
	formatCall,
	generalRefusal,
	type Incoming,
	incomingOf,
	operationOf,
	perform,
	readBody,
	written,
} from "./request/pipeline.ts";
import { router } from "./request/route.ts";
import { type Runtime, runtimeOf, transactionOf } from "./state/runtime.ts";
import {
	callbacksToKeep,
	type Snapshot,
	SnapshotSchema,
} from "./state/snapshot.ts";
import type { Change, Tables } from "./state/store.ts";

/** What a sandbox needs from outside. */
export interface Outside {
	/** Milliseconds since 1970. */
	readonly clock: () => number;
	/** Resolves after the given milliseconds. */
	readonly wait: (milliseconds: number) => Promise<void>;
}

/** What came of a request. */
export interface Played {
	/** The exchange's number in the journal. */
	readonly number: number;
	readonly answer: Answer | undefined;
}

/** A mock with its state, clock, faults and journal. Two sandboxes never share anything. */
export class Sandbox {
	readonly api: MockApi;
	/** Requests from the provider to the partner. */
	readonly calls: Calls;
	readonly #outside: Outside;
	readonly #route: ReturnType<typeof router>;
	readonly #mask: ReturnType<typeof maskOf>;
	readonly #listeners = new Set<() => void>();
	#seed: number;
	#runtime: Runtime;

	constructor(api: MockApi, seed: number, outside: Outside) {
		this.api = api;
		this.#outside = outside;
		const route = router(api.operations);
		this.#route = (method, path) => route(method, api.routed?.(path) ?? path);
		this.#mask = maskOf(api.secrets);
		this.#seed = seed;
		this.#runtime = runtimeOf(api, seed, outside.clock());
		this.calls = new Calls({
			api,
			mask: this.#mask,
			runtime: () => this.#runtime,
			seed: () => this.#seed,
			now: () => this.now(),
			changed: () => this.#changed(),
		});
	}

	get seed(): number {
		return this.#seed;
	}

	/** Milliseconds since 1970, on the sandbox's own clock. */
	now(): number {
		return this.#outside.clock() + this.#runtime.offset;
	}

	/** Moves the clock forward and does everything that falls due on the way. Milliseconds; less than 0 is a RangeError. */
	advance(milliseconds: number): void {
		if (!(milliseconds >= 0 && Number.isFinite(milliseconds)))
			throw new RangeError(
				`The clock goes forward only, received ${milliseconds} ms.`,
			);
		this.#runtime.offset += milliseconds;
		this.#settle();
		this.#changed();
	}

	/** Answers a request; undefined when a fault broke the connection. */
	async exchange(raw: RawCall): Promise<Answer | undefined> {
		return (await this.play(raw)).answer;
	}

	/** Answers a request, and says under which number the journal has it. */
	async play(raw: RawCall): Promise<Played> {
		const started = this.#outside.clock();
		const { answer, wait, record } = this.#answer(raw);
		if (wait > 0) await this.#outside.wait(wait);
		this.#runtime.journal.add({
			...record,
			took: this.#outside.clock() - started,
		});
		this.#changed();
		return { number: record.number, answer };
	}

	/** The newest exchanges, oldest first. */
	journal(): readonly Exchange[] {
		return this.#runtime.journal.all();
	}

	/** Takes over exchanges that were read from a journal before. Throws a ZodError when they are none. */
	restoreJournal(data: unknown): void {
		for (const { operation, answer, ...rest } of ExchangesSchema.parse(data))
			this.#runtime.journal.add({ ...rest, operation, answer });
		this.#changed();
	}

	clearJournal(): void {
		this.#runtime.journal.clear();
		this.#changed();
	}

	tables(): Tables {
		return this.#runtime.store.toJSON();
	}

	faults(): readonly Fault[] {
		return this.#runtime.faults.list();
	}

	setFaults(faults: readonly Fault[]): void {
		this.#runtime.faults.set(faults);
		this.#changed();
	}

	settings(): Readonly<Record<string, string>> {
		return Object.fromEntries(this.#runtime.settings);
	}

	set(id: string, option: string): void {
		this.#runtime.settings.set(id, option);
		this.#changed();
	}

	/** Requests from the provider to the partner, oldest first. */
	callbacks(): readonly SentCallback[] {
		return this.calls.list();
	}

	/** Tells the mock what the partner answered to a callback; answers with what was wrong with it. */
	answerCallback(number: number, reply: CallbackReply): readonly Problem[] {
		return this.calls.answer(number, reply);
	}

	/** When the next thing happens by itself: milliseconds since 1970, on the sandbox's clock. */
	nextDue(): number | undefined {
		return this.#runtime.due.next();
	}

	/** Back to the beginning, with another seed when one is given. */
	reset(seed = this.#seed): void {
		this.#seed = seed;
		this.#runtime = runtimeOf(this.api, seed, this.#outside.clock());
		this.#changed();
	}

	snapshot(): Snapshot {
		const { counters, settings, due, store, offset, exchanges } = this.#runtime;
		return SnapshotSchema.parse({
			slipway: "sandbox",
			version: 1,
			api: this.api.id,
			seed: this.#seed,
			offset,
			exchanges,
			counters: Object.fromEntries(counters),
			settings: Object.fromEntries(settings),
			faults: this.faults(),
			due: due.toJSON(),
			tables: store.toJSON(),
			callbacks: callbacksToKeep(this.#runtime.callbacks),
		});
	}

	/** Takes over a snapshot. Throws a SlipwayError when it is not one of this mock; then nothing has changed. */
	restore(data: unknown): void {
		const result = SnapshotSchema.safeParse(data);
		const problem = result.success
			? this.#foreign(result.data)
			: result.error.issues
					.slice(0, 5)
					.map((issue) => `${issue.path.join(".")}: ${issue.message}`)
					.join("; ");
		if (problem !== undefined || !result.success)
			throw new SlipwayError(
				[issueOf(sandboxStateInvalid, [], { reason: problem ?? "" })],
				"The state",
			);
		this.#seed = result.data.seed;
		this.#runtime = runtimeOf(
			this.api,
			result.data.seed,
			this.#outside.clock(),
			result.data,
		);
		this.#changed();
	}

	/** Calls back after every change; answers with the way to stop. */
	listen(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	#foreign({ api, tables }: Snapshot): string | undefined {
		if (api !== this.api.id)
			return `it is the state of “${api}”, and this is “${this.api.id}”`;
		const known = Object.keys(this.api.seed(this.#seed, 0));
		const missing = known.filter((name) => !Object.hasOwn(tables, name));
		return missing.length > 0
			? `the table “${missing[0]}” is missing`
			: undefined;
	}

	#changed(): void {
		for (const listener of this.#listeners) listener();
	}

	#settle(): void {
		const now = this.now();
		for (
			let event = this.#runtime.due.take(now);
			event;
			event = this.#runtime.due.take(now)
		) {
			const { world, commit } = transactionOf(
				this.#runtime,
				this.#seed,
				event.at,
			);
			this.api.due?.(event, world);
			commit();
		}
	}

	#answer(raw: RawCall) {
		const runtime = this.#runtime;
		this.#settle();
		const now = this.now();
		const number = ++runtime.exchanges;
		const incoming = incomingOf(raw, this.#route);
		const counted = { method: raw.method, path: incoming.path };
		let data: { readonly value: unknown } | undefined;
		const body = () => {
			data ??= { value: readBody(this.api, incoming) };
			return data.value;
		};
		let operationId: string | undefined;
		let struck: readonly Fault[] = [];
		let work = transactionOf(runtime, this.#seed, now);
		let changes: readonly Change[] = [];
		let problems: readonly Problem[] = [];
		let answer: Answer | undefined;
		try {
			this.#keepLimits(counted, now);
			const operation = operationOf(this.api, incoming, body);
			operationId = operation.id;
			struck = runtime.faults.strike(number, operation.id);
			const names = new Set(struck.map(({ fault }) => fault));
			work = transactionOf(runtime, this.#seed, now, names);
			if (names.has("rate-limit")) throw this.#tooMany("The fault is on.", 1);
			if (names.has("server-error")) throw this.#serverError();
			if (!names.has("timeout")) {
				const reply = perform(this.api, operation, incoming, body, work.world);
				changes = this.#hidden(work.commit());
				if (names.has("server-error-after-commit")) throw this.#serverError();
				answer = names.has("timeout-after-commit")
					? undefined
					: written(this.api, reply, incoming);
			}
		} catch (error) {
			work.rollback();
			if (!(error instanceof Refusal)) throw error;
			problems = error.problems;
			answer = this.#refused(error, incoming, work.world);
		}
		runtime.limits.count(counted, answer?.status ?? 0, now);
		if (
			answer &&
			this.api.limitHeaders &&
			runtime.settings.get("limits") === "on"
		)
			answer = {
				...answer,
				headers: {
					...answer.headers,
					...this.api.limitHeaders(runtime.limits.usage(counted, now)),
				},
			};
		return {
			answer,
			wait: Math.max(0, ...struck.map(({ wait }) => wait ?? 0)),
			record: {
				number,
				at: now,
				operation: operationId,
				request: this.#masked(raw, incoming),
				answer: answer && {
					...answer,
					body: kept(this.#mask.text(answer.body)),
				},
				problems,
				faults: struck.map(({ fault }) => fault),
				changes,
			},
		};
	}

	#keepLimits(request: Counted, now: number): void {
		if (this.#runtime.settings.get("limits") !== "on") return;
		const passed = this.#runtime.limits.passed(request, now);
		if (!passed) return;
		const seconds = Math.ceil((passed.until - now) / 1000);
		const { limit } = passed;
		throw new Refusal({
			...this.api.refusals["rate limit"],
			headers: limit.retryAfter ? { "retry-after": String(seconds) } : {},
			problems: [
				{
					place: "request",
					pointer: "",
					fact: `More than ${limit.most} requests came in ${limit.window / 1000} seconds.`,
					rule: limit.rule,
					fix: {
						says: `Wait ${seconds} seconds, or move the sandbox's clock.`,
						place: "request",
						pointer: "",
					},
				},
			],
		});
	}

	#tooMany(fact: string, seconds: number): Refusal {
		return generalRefusal(
			this.api,
			"rate limit",
			{ place: "request", pointer: "", fact },
			{ "retry-after": String(seconds) },
		);
	}

	#serverError(): Refusal {
		return generalRefusal(this.api, "server error", {
			place: "request",
			pointer: "",
			fact: "A fault that is switched on made the mock fail.",
		});
	}

	#refused(
		refusal: Refusal,
		incoming: Incoming,
		world: ReturnType<typeof transactionOf>["world"],
	): Answer {
		const reply = this.api.format.refuse(refusal, formatCall(incoming), world);
		return written(
			this.api,
			{ ...reply, headers: { ...refusal.headers, ...reply.headers } },
			incoming,
		);
	}

	#hidden(changes: readonly Change[]): readonly Change[] {
		return changes.map((change) =>
			this.api.secretTables.includes(change.table)
				? { ...change, id: hidden }
				: change,
		);
	}

	#masked(raw: RawCall, { body }: Incoming): Exchange["request"] {
		return {
			method: raw.method,
			target: this.#mask.target(raw.target),
			headers: Object.fromEntries(
				Object.entries(raw.headers).map(([name, value]) => [
					name,
					this.#mask.header(name, value),
				]),
			),
			body: "text" in body ? kept(this.#mask.text(body.text)) : body.fact,
		};
	}
}
