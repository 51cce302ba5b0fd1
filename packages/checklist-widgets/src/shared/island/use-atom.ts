import type { ReadableAtom } from "nanostores";
import { useSyncExternalStore } from "react";

/** The value of a store, kept up to date. What `@nanostores/react` does, without its support for parts of maps. */
export function useAtom<Value>(atom: ReadableAtom<Value>): Value {
	return useSyncExternalStore(atom.listen, atom.get, atom.get);
}
