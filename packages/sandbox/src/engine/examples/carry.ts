import type { Answer } from "../contract/call.ts";
import { nearDays } from "../contract/carried.ts";
import type { MockApi } from "../contract/mock-api.ts";
import type { Operation } from "../contract/operation.ts";
import { valueAtPointer } from "../explain/index.ts";
import type { Carried } from "./fill.ts";

/**
 * What an answer adds to the values that later requests can use.
 *
 * @example
 * ```ts
 * import { carriedFrom } from "@slipway/sandbox/engine";
 * import { library } from "@slipway/sandbox/example";
 *
 * const answer = { status: 201, headers: {}, body: '{"id":"L1"}' };
 * carriedFrom(library, { carries: { loan: "/id" } }, answer); // => { loan: "L1" }
 * ```
 */
export function carriedFrom(
	api: Pick<MockApi, "format">,
	operation: Pick<Operation, "carries">,
	answer: Answer | undefined,
): Carried {
	if (!answer || answer.status >= 300 || !operation.carries) return {};
	const mediaType = answer.headers["content-type"]?.split(";", 1)[0] ?? "";
	let data: unknown;
	try {
		data = api.format.read(answer.body, mediaType);
	} catch {
		return {};
	}
	return Object.fromEntries(
		Object.entries(operation.carries).flatMap(([name, pointer]) => {
			const value = valueAtPointer(data, pointer);
			return typeof value === "string" || typeof value === "number"
				? [[name, String(value)]]
				: [];
		}),
	);
}

/**
 * Values that need no earlier answer: the fake credentials, ready for a header, and days near to now.
 *
 * @example
 * ```ts
 * import { carriedAtStart } from "@slipway/sandbox/engine";
 * import { library } from "@slipway/sandbox/example";
 *
 * carriedAtStart(library, Date.UTC(2027, 0, 4)).tomorrow; // => "2027-01-05"
 * ```
 */
export function carriedAtStart(
	api: Pick<MockApi, "credentials">,
	now: number,
): Carried {
	const values = api.credentials[0]?.values ?? {};
	const day = (later: number) =>
		new Date(now + later * 86_400_000).toISOString().slice(0, 10);
	return {
		...values,
		basic: btoa(
			`${values.client_id ?? values.username ?? ""}:${values.client_secret ?? values.password ?? ""}`,
		),
		...Object.fromEntries(
			Object.entries(nearDays).map(([name, later]) => [name, day(later)]),
		),
	};
}
