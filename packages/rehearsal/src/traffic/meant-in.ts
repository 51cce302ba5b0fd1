import type { operationFinder, RawCall } from "@slipway/sandbox/engine";

/** The operation that a request means, with its address below the root of the API, which may be any part of the path. */
export function meantIn(
	target: string,
	call: Omit<RawCall, "target">,
	find: ReturnType<typeof operationFinder>,
): { readonly operation: string; readonly target: string } | undefined {
	const { pathname, search } = new URL(target, "http://localhost");
	const parts = pathname.split("/").slice(1);
	for (let at = 0; at < parts.length; at++) {
		const below = `/${parts.slice(at).join("/")}${search}`;
		const meant = find({ ...call, target: below });
		if (meant) return { operation: meant.operation.id, target: below };
	}
	return undefined;
}
