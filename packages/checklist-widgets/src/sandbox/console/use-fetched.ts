import { useEffect, useState } from "react";

/**
 * A part of the console that is fetched when it is first wanted. `load` must be the same function each time. What could not
 * be fetched is tried again when it is wanted anew.
 */
export function useFetched<Part>(
	load: () => Promise<Part>,
	wanted: boolean,
): { readonly part: Part | undefined; readonly failed: boolean } {
	const [state, setState] = useState<{
		readonly part: Part | undefined;
		readonly failed: boolean;
	}>({ part: undefined, failed: false });
	const there = state.part !== undefined;
	useEffect(() => {
		if (!wanted || there) return;
		let current = true;
		setState({ part: undefined, failed: false });
		load()
			.then((part) => {
				if (current) setState({ part, failed: false });
			})
			.catch(() => {
				if (current) setState({ part: undefined, failed: true });
			});
		return () => {
			current = false;
		};
	}, [load, wanted, there]);
	return state;
}
