import { type Act, demonstrate } from "@slipway/rehearsal";
import { draftOf, type Sandbox } from "@slipway/sandbox/engine";

/** Where the examples of the mocks want to be called. */
const placeholder = /^http:\/\/localhost:8080\//;

/**
 * Tells a sandbox where the partner wants to be called, as the partner would tell the provider. Nothing of it stays in the
 * journal. False for an API that is told with each request, or calls nobody.
 */
export async function agreeOnAddress(
	sandbox: Sandbox,
	address: string,
): Promise<boolean> {
	const { api } = sandbox;
	const step = api.partner?.address.step;
	const operation = api.operations.find(({ id }) => id === step?.operation);
	if (!step || !operation) return false;
	const at = operation.examples.findIndex(
		({ title }) => step.example === undefined || title === step.example,
	);
	const body: unknown = JSON.parse(draftOf(operation, at).body || "null");
	const pointer = pointerOf(body);
	if (pointer === undefined) return false;
	await demonstrate(sandbox, [
		{
			send: operation.id,
			...(step.example !== undefined && { example: step.example }),
			with: { [pointer]: address },
		} satisfies Act,
	]);
	sandbox.clearJournal();
	return true;
}

/** The place of the address in the body of an example. */
function pointerOf(data: unknown): string | undefined {
	if (typeof data === "string") return placeholder.test(data) ? "" : undefined;
	if (typeof data !== "object" || data === null) return undefined;
	for (const [name, value] of Object.entries(data)) {
		const below = pointerOf(value);
		if (below !== undefined) return `/${name}${below}`;
	}
	return undefined;
}
