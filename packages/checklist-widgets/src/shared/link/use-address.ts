import { useEffect, useState } from "react";

/** Keeps every input in the address, once something has been changed; marked as the reader's own where it is. */
export function useAddress(fragment: string, isOwn: boolean): void {
	const [before] = useState(fragment);
	useEffect(() => {
		if (fragment === before && !location.hash.includes("=")) return;
		// Browsers refuse to be told too often while a slider moves.
		const later = setTimeout(
			() =>
				history.replaceState(
					isOwn ? { timeline: "own" } : history.state,
					"",
					fragment,
				),
			250,
		);
		return () => clearTimeout(later);
	}, [fragment, before, isOwn]);
}
