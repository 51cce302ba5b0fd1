import { maybe, undescribed } from "@slipway/sandbox/xml/contract";

/** Children that may stand there once and whose inside is not described, because no guide mentions it. */
export function open<const Names extends readonly string[]>(...names: Names) {
	return Object.fromEntries(
		names.map((name) => [name, maybe(undescribed)] as const),
	) as Record<Names[number], ReturnType<typeof maybe<typeof undescribed>>>;
}
