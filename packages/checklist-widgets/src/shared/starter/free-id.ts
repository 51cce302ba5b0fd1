import { processOf } from "./storage-keys.ts";
import type { StoredIntegration } from "./stored-integrations.ts";

/** An id for another integration with the provider of one: the plain one as long as it is free, else one of chance. */
export function freeId(
	of: string,
	integrations: readonly Pick<StoredIntegration, "id">[],
): string {
	const process = processOf(of);
	return integrations.some(({ id }) => id === process)
		? `${process}~${crypto.randomUUID().slice(0, 8)}`
		: process;
}
