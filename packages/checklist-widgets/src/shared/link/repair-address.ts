/**
 * Puts the address right when it is a link of names and values that was altered on its way, before anybody reads it. A link
 * as it was made needs nothing of it, and is not kept waiting.
 */
export async function repairAddress(): Promise<void> {
	const { hash } = location;
	if (/^(#(?!.*=3D)[\w.,&=-]*[^\W_])?$/.test(hash)) return;
	const repair = await import("../packed/repair.ts");
	const fragment = repair.repairedPairs(hash);
	if (fragment.includes("=") && fragment !== hash)
		history.replaceState(history.state, "", fragment);
}
