import type { Sandbox } from "@slipway/sandbox/engine";

/** The longest time that a browser's timer can wait. Milliseconds. */
const longest = 2 ** 31 - 1;

/** From now on lets happen by itself what falls due while the page is open. */
export function advanceWhenDue(
	sandbox: Pick<Sandbox, "listen" | "nextDue" | "now" | "advance">,
): void {
	let timer: ReturnType<typeof setTimeout> | undefined;
	const set = () => {
		clearTimeout(timer);
		const due = sandbox.nextDue();
		if (due === undefined) return;
		const wait = Math.min(longest, Math.max(0, due - sandbox.now()));
		timer = setTimeout(() => sandbox.advance(0), wait);
	};
	sandbox.listen(set);
	set();
}
