import type { Credential } from "@slipway/sandbox/engine";

/** Pairs that the mock takes, and the secret with which it signs events. */
export const credentials: readonly Credential[] = [
	{
		title: "Staging",
		values: {
			client_id: "fake-client-staging",
			client_secret: "fake-secret-staging",
			webhook_secret: "fake-webhook-secret-staging",
		},
	},
	{
		title: "Staging, another partner",
		values: {
			client_id: "fake-client-other",
			client_secret: "fake-secret-other",
			webhook_secret: "fake-webhook-secret-other",
		},
	},
];

/** The client of a pair, if the pair is one of the mock's. */
export const clientOf = (id: string, secret: string): string | undefined =>
	credentials.find(
		({ values }) => values.client_id === id && values.client_secret === secret,
	)?.values.client_id;

/** The secret that signs the events of a client. */
export const webhookSecretOf = (client: string): string =>
	credentials.find(({ values }) => values.client_id === client)?.values
		.webhook_secret ?? "";
