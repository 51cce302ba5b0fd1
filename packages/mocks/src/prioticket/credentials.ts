import type { Credential } from "@slipway/sandbox/engine";

/** Pairs that the mock takes: development and certification have the same products. */
export const credentials: readonly Credential[] = [
	{
		title: "Development",
		values: {
			client_id: "fake-development@sandbox.example",
			client_secret: "fake-secret-development",
			distributor_id: "900001",
		},
	},
	{
		title: "Certification",
		values: {
			client_id: "fake-certification@sandbox.example",
			client_secret: "fake-secret-certification",
			distributor_id: "900001",
		},
	},
];

/** The client of a pair, if the pair is one of the mock's. */
export function clientOf(id: string, secret: string): string | undefined {
	return credentials.find(
		({ values }) => values.client_id === id && values.client_secret === secret,
	)?.values.client_id;
}
