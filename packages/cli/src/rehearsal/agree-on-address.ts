import { demonstrate } from "@slipway/rehearsal";
import type { Sandbox } from "@slipway/sandbox/engine";

/**
 * Tells a sandbox where the partner wants to be called, as the partner would tell the provider. Nothing of it stays in the
 * journal. False for an API that is told with each request, or calls nobody.
 */
export async function agreeOnAddress(
	sandbox: Sandbox,
	address: string,
): Promise<boolean> {
	const { step, at } = sandbox.api.partner?.address ?? {};
	if (!step || at === undefined) return false;
	await demonstrate(sandbox, [
		{
			send: step.operation,
			...(step.example !== undefined && { example: step.example }),
			with: { [at]: address },
		},
	]);
	sandbox.clearJournal();
	return true;
}
