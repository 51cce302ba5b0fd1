import type { Credential } from "@slipway/sandbox/engine";

/** Pairs that the mock takes: each has a clinic of its own, and the clinic of the other is closed to it. */
export const credentials: readonly Credential[] = [
	{
		title: "Clinic One",
		values: {
			client_id: "fake-client-one",
			client_secret: "fake-secret-one",
		},
	},
	{
		title: "Clinic Two",
		values: {
			client_id: "fake-client-two",
			client_secret: "fake-secret-two",
		},
	},
];

/** The client of a pair, if the pair is one of the mock's. */
export function clientOf(id: string, secret: string): string | undefined {
	return credentials.find(
		({ values }) => values.client_id === id && values.client_secret === secret,
	)?.values.client_id;
}
