import type { Sandbox } from "@slipway/sandbox/engine";

const keyOf = (id: string) => `slipway:sandbox:${id}`;
/** Milliseconds of quiet before the state is written. */
const quiet = 300;

/**
 * Keeps a sandbox's state for the life of the tab: takes over what an earlier page left, and writes after every change.
 * Answers with what was wrong with the earlier state, if anything.
 */
export function keepInTab(sandbox: Sandbox): string | undefined {
	const problem = restored(sandbox);
	let timer: ReturnType<typeof setTimeout> | undefined;
	const write = () => {
		timer = undefined;
		try {
			sessionStorage.setItem(
				keyOf(sandbox.api.id),
				JSON.stringify(sandbox.snapshot()),
			);
		} catch {
			// Full or switched off: the sandbox goes on in memory, and a reload begins anew.
		}
	};
	sandbox.listen(() => {
		timer ??= setTimeout(write, quiet);
	});
	addEventListener("pagehide", () => {
		if (timer === undefined) return;
		clearTimeout(timer);
		write();
	});
	return problem;
}

function restored(sandbox: Sandbox): string | undefined {
	try {
		const text = sessionStorage.getItem(keyOf(sandbox.api.id));
		if (text !== null) sandbox.restore(JSON.parse(text));
		return undefined;
	} catch (error) {
		return `What this tab had kept could not be used, so the sandbox begins anew. ${(error as Error).message}`;
	}
}
