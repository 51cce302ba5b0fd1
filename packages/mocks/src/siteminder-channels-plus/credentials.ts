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

/** The headers of an example. */
export const keys = {
	"x-sm-api-id": "{{api_id}}",
	"x-sm-api-key": "{{api_key}}",
} as const;
