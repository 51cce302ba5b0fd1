import type { Credential } from "@slipway/sandbox/engine";

/** The pair that the mock takes: one channel on the test system. */
export const credentials: readonly Credential[] = [
	{
		title: "Test channel",
		values: {
			api_id: "fake-channel-900001",
			api_key: "fake-key-channels-plus",
		},
	},
];
