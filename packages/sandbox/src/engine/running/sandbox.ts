import type { Answer, RawCall } from "../contract/call.ts";
import type { CallbackReply, SentCallback } from "../contract/callback.ts";
import type { Fault } from "../contract/fault.ts";
import type { MockApi } from "../contract/mock-api.ts";
import type { Problem } from "../contract/problem.ts";
import type { Tables } from "../contract/tables.ts";
import { type Exchange, ExchangesSchema } from "../journal/journal.ts";
import { Mask } from "../mask/mask.ts";
import { routeOf } from "../request/route.ts";
import { latestClock } from "../state/fields.ts";
import {
	callbacksToKeep,
	type Snapshot,
	SnapshotSchema,
	stateVersion,
} from "../state/snapshot.ts";
import { answerCall } from "./answer-call.ts";
import { Calls } from "./calls.ts";
import { readSnapshot } from "./read-snapshot.ts";
import { type Runtime, runtimeOf } from "./runtime.ts";
import { settle } from "./settle.ts";

/** What a sandbox needs from outside. */
export interface Outside {
	/** Milliseconds since 1970. */
	readonly clock: () => number;
	/** Resolves after the given milliseconds. */
	readonly wait: (milliseconds: number) => Promise<void>;
	/** How many items each table keeps; 10,000 when left out. */
	readonly kept?: number;
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
	readonly #route: ReturnType<typeof routeOf>;
	readonly #mask: Mask;
	readonly #listeners = new Set<() => void>();
	#seed: number;
	#runtime: Runtime;

	constructor(api: MockApi, seed: number, outside: Outside) {
		this.api = api;
		this.#outside = outside;
		this.#route = routeOf(api);
		this.#mask = new Mask(api.secrets, () => this.#runtime.journal.settle());
		this.#seed = seed;
		this.#runtime = this.#begin();
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

	/**
	 * Moves the clock forward and does everything that falls due on the way. Milliseconds; less than 0, and a time after
	 * the year 2899, is a RangeError.
	 */
	advance(milliseconds: number): void {
		if (!(milliseconds >= 0 && Number.isFinite(milliseconds)))
			throw new RangeError(
				`The clock goes forward only, received ${milliseconds} ms.`,
			);
		if (this.now() + milliseconds > latestClock)
			throw new RangeError(
				`The clock ends with the year 2899, received ${milliseconds} ms from ${new Date(this.now()).toISOString()}.`,
			);
		this.#runtime.offset += milliseconds;
		settle(this.api, this.#runtime, this.#seed, this.now());
		this.#changed();
	}

	/** Answers a request; undefined when a fault broke the connection. */
	async exchange(raw: RawCall): Promise<Answer | undefined> {
		return (await this.play(raw)).answer;
	}

	/** Answers a request, and says under which number the journal has it. */
	async play(raw: RawCall): Promise<Played> {
		const started = this.#outside.clock();
		settle(this.api, this.#runtime, this.#seed, this.now());
		const { number, answer, wait, record } = answerCall(
			{
				api: this.api,
				route: this.#route,
				mask: this.#mask,
				runtime: this.#runtime,
				seed: this.#seed,
				now: this.now(),
			},
			raw,
		);
		if (wait > 0) await this.#outside.wait(wait);
		const took = this.#outside.clock() - started;
		this.#runtime.journal.add(
			typeof record === "function"
				? () => ({ ...record(), took })
				: { ...record, took },
		);
		this.#changed();
		return { number, answer };
	}

	/** A request as it may be shown to others: secrets hidden. What it leaves open, as `{{token}}`, stays. */
	masked({ method, target, headers, body }: RawCall): RawCall {
		const text = String(body);
		// What is still being typed is forgotten again.
		const own = new Mask(this.api.secrets);
		for (const name in headers) own.learnHeader(name, headers[name] ?? "");
		own.learn(target);
		own.learn(text);
		return {
			method,
			target: this.#mask.sentence(own.text(target)),
			headers: Object.fromEntries(
				Object.entries(own.headers(headers)).map(([name, value]) => [
					name,
					this.#mask.sentence(value),
				]),
			),
			body: this.#mask.sentence(own.text(text)),
		};
	}

	/** The newest exchanges, oldest first. */
	journal(): readonly Exchange[] {
		return this.#runtime.journal.all();
	}

	/** The newest exchange. */
	lastExchange(): Exchange | undefined {
		return this.#runtime.journal.last();
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
		this.#runtime = this.#begin();
		this.#changed();
	}

	/**
	 * The whole sandbox as a file. Secrets are hidden in it, and tokens are fingerprints: they go on working, but nobody can
	 * read them in it.
	 */
	snapshot(): Snapshot {
		const { counters, settings, due, store, offset, exchanges } = this.#runtime;
		return SnapshotSchema.parse({
			slipway: "sandbox",
			version: stateVersion,
			api: this.api.id,
			seed: this.#seed,
			offset,
			exchanges,
			counters: Object.fromEntries(counters),
			settings: Object.fromEntries(settings),
			faults: this.faults(),
			due: due.toJSON(),
			tables: this.#mask.data(store.toJSON(), this.api.secretFields ?? []),
			callbacks: callbacksToKeep(this.#runtime.callbacks).map((callback) =>
				this.calls.masked(callback),
			),
		});
	}

	/** Takes over a snapshot. Throws a SlipwayError when it is not one of this mock; then nothing has changed. */
	restore(data: unknown): void {
		const snapshot = readSnapshot(this.api, data, this.#outside.clock());
		this.#seed = snapshot.seed;
		this.#runtime = this.#begin(snapshot);
		this.#changed();
	}

	/** Calls back after every change; answers with the way to stop. */
	listen(listener: () => void): () => void {
		this.#listeners.add(listener);
		return () => this.#listeners.delete(listener);
	}

	#changed(): void {
		for (const listener of this.#listeners) listener();
	}

	#begin(snapshot?: Snapshot): Runtime {
		const { clock, kept } = this.#outside;
		return runtimeOf({
			api: this.api,
			seed: this.#seed,
			time: clock(),
			now: () => this.now(),
			...(kept !== undefined && { kept }),
			...(snapshot && { snapshot }),
		});
	}
}
