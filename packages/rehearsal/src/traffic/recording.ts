import {
	type Answer,
	type Exchange,
	Mask,
	type MockApi,
	operationFinder,
} from "@slipway/sandbox/engine";
import { meantIn } from "./meant-in.ts";
import type { Observation, Traffic } from "./observation.ts";
import { secretNames } from "./secret-names.ts";

/** A request to a real system and its answer, as they went over the wire. */
export interface Heard {
	/** Milliseconds since 1970. */
	readonly at: number;
	/** Milliseconds until the answer had arrived. */
	readonly took: number;
	readonly request: Observation["request"];
	/** Undefined when none came. */
	readonly answer: Answer | undefined;
}

/** What a recording holds at most: exchanges, and characters of their bodies. The oldest are forgotten first. */
interface Bounds {
	readonly exchanges: number;
	readonly characters: number;
}

const usualBounds: Bounds = { exchanges: 10_000, characters: 64 * 1024 ** 2 };

/**
 * What passes between a partner and a provider's real system, its secrets masked as it comes.
 *
 * @example
 * ```ts
 * import { Recording } from "@slipway/rehearsal";
 * import { library } from "@slipway/sandbox/example";
 *
 * const recording = new Recording([library]);
 * const request = { method: "GET", target: "/loans/L1", headers: {}, body: "" };
 * recording.add({ at: 0, took: 3, request, answer: { status: 200, headers: {}, body: "{}" } }).operation; // => "read-loan"
 * ```
 */
export class Recording {
	readonly #apis: readonly {
		readonly api: MockApi;
		readonly find: ReturnType<typeof operationFinder>;
		observations: Observation[];
	}[];
	readonly #bounds: Bounds;
	readonly #mask: Mask;
	#exchanges: Exchange[] = [];
	#characters = 0;
	#count = 0;

	constructor(apis: readonly MockApi[], bounds: Bounds = usualBounds) {
		this.#apis = apis.map((api) => ({
			api,
			find: operationFinder(api),
			observations: [],
		}));
		this.#bounds = bounds;
		this.#mask = new Mask([
			...apis.flatMap(({ secrets }) => secrets),
			...secretNames,
		]);
	}

	/** Takes an exchange in, and gives it back as it is kept. */
	add({ at, took, request, answer }: Heard): Exchange {
		this.#count++;
		for (const message of [request, answer]) {
			for (const [name, value] of Object.entries(message?.headers ?? {}))
				this.#mask.learnHeader(name, value);
			this.#mask.learn(message?.body ?? "");
		}
		this.#mask.learn(request.target);
		const masked = this.#masked({ request, answer });
		let operation: string | undefined;
		// Two APIs of a provider may have an address in common: each is judged by what means an operation of it.
		for (const { find, observations } of this.#apis) {
			const meant = meantIn(request.target, request, find);
			if (!meant) continue;
			operation ??= meant.operation;
			observations.push({
				way: "request",
				number: this.#count,
				at,
				name: meant.operation,
				request: { ...masked.request, target: this.#mask.text(meant.target) },
				answer: masked.answer,
				fact: undefined,
			});
		}
		const exchange: Exchange = {
			number: this.#count,
			at,
			took,
			operation,
			...masked,
			problems: [],
			ignored: [],
			faults: [],
			changes: [],
		};
		this.#exchanges.push(exchange);
		this.#characters += charactersOf(exchange);
		this.#forget();
		return exchange;
	}

	/** How many exchanges there were in all, those that are forgotten included. */
	get count(): number {
		return this.#count;
	}

	/** What is kept, oldest first, every secret hidden that has been seen until now. */
	exchanges(): readonly Exchange[] {
		return this.#exchanges.map((exchange) => ({
			...exchange,
			...this.#masked(exchange),
		}));
	}

	/** What the cases are judged by, by the id of the mock whose operations were called; of every mock while none was. */
	traffics(): ReadonlyMap<string, Traffic> {
		const called = this.#apis.filter(
			({ observations }) => observations.length > 0,
		);
		return new Map(
			(called.length > 0 ? called : this.#apis).map(
				({ api, find, observations }) => [
					api.id,
					{
						observations: observations.toSorted(
							(left, right) => left.at - right.at,
						),
						read: (text, mediaType) => api.format.read(text, mediaType),
						paramsOf: (request) => find(request)?.params ?? {},
					},
				],
			),
		);
	}

	/** Hides in what cases are judged by, too, every secret that has been seen until now; for what is written at the end. */
	settle(): void {
		for (const each of this.#apis)
			each.observations = each.observations.map((observation) => ({
				...observation,
				...this.#masked(observation),
			}));
	}

	/** A text with every secret hidden that has been seen until now. */
	hiding(text: string): string {
		return this.#mask.text(text);
	}

	#masked({ request, answer }: Pick<Exchange, "request" | "answer">) {
		return {
			request: {
				method: request.method,
				target: this.#mask.text(request.target),
				headers: this.#mask.headers(request.headers),
				body: this.#mask.text(request.body),
			},
			answer: answer && {
				status: answer.status,
				headers: this.#mask.headers(answer.headers),
				body: this.#mask.text(answer.body),
			},
		};
	}

	#forget(): void {
		const { exchanges, characters } = this.#bounds;
		let gone = 0;
		while (
			this.#exchanges.length - gone > exchanges ||
			(this.#characters > characters && this.#exchanges.length - gone > 1)
		) {
			this.#characters -= charactersOf(this.#exchanges[gone] as Exchange);
			gone++;
		}
		if (gone === 0) return;
		this.#exchanges = this.#exchanges.slice(gone);
		const first = this.#exchanges[0]?.number ?? 0;
		for (const each of this.#apis)
			each.observations = each.observations.filter(
				({ number }) => number >= first,
			);
	}
}

const charactersOf = ({ request, answer }: Exchange): number =>
	request.body.length + (answer?.body.length ?? 0);
