import type { Observation, Traffic } from "./observation.ts";

type Side = "request" | "answer";

/**
 * What stands at a place of a message; several values where the place goes through a list. The status of an answer that
 * never came is `none`.
 */
export function valuesAt(
	traffic: Traffic,
	observation: Observation,
	side: Side,
	place: string,
): readonly unknown[] {
	if (place.startsWith("/"))
		return valuesIn(
			dataOf(traffic, observation, side),
			place.slice(1).split("/"),
		);
	const [kind = "", name = ""] = place.split(" ");
	const { request, answer } = observation;
	switch (kind) {
		case "status":
			return [answer?.status ?? "none"];
		case "mistake":
			return present(observation.fact);
		case "header":
			return present((side === "request" ? request : answer)?.headers[name]);
		case "query":
			return new URL(request.target, "http://a").searchParams.getAll(name);
		default:
			return present(traffic.paramsOf(request)[name]);
	}
}

const present = (value: string | undefined) =>
	value === undefined ? [] : [value];

function valuesIn(
	data: unknown,
	[step, ...rest]: readonly string[],
): readonly unknown[] {
	if (step === undefined)
		return data === undefined || data === null ? [] : [data];
	if (step === "*")
		return (
			Array.isArray(data) ? data : data === undefined ? [] : [data]
		).flatMap((item) => valuesIn(item, rest));
	const key = step.replaceAll("~1", "/").replaceAll("~0", "~");
	const inner =
		typeof data === "object" && data !== null && Object.hasOwn(data, key)
			? (data as Record<string, unknown>)[key]
			: undefined;
	return inner === undefined ? [] : valuesIn(inner, rest);
}

/** A body is read once, however many conditions ask. */
const read = new WeakMap<object, unknown>();

/** The body of a message as data; undefined where there is none, or it cannot be read. */
export function dataOf(
	traffic: Traffic,
	{ request, answer }: Observation,
	side: Side,
): unknown {
	const message = side === "request" ? request : answer;
	if (!message || message.body === "") return undefined;
	if (!read.has(message)) {
		const [type = ""] = (message.headers["content-type"] ?? "").split(";", 1);
		let data: unknown;
		try {
			data = traffic.read(message.body, type);
		} catch {
			data = undefined;
		}
		read.set(message, data);
	}
	return read.get(message);
}
