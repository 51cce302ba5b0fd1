import { useCallback, useRef } from "react";

/** A handler that stays the same function while what it does keeps up, so that parts which are handed it need no new drawing. */
export function useSteady<Args extends readonly unknown[], Result>(
	handler: (...args: Args) => Result,
): (...args: Args) => Result {
	const latest = useRef(handler);
	latest.current = handler;
	return useCallback((...args: Args) => latest.current(...args), []);
}
