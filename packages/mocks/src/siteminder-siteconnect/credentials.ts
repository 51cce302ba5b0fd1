import type { Credential } from "@slipway/sandbox/engine";

/** The pair that SiteMinder's reservation endpoint takes, for all hotels of the test channel. */
export const credentials: readonly Credential[] = [
	{
		title: "Test channel",
		values: {
			username: "fake-channel-user",
			password: "Fake!Pass2027",
			channel_code: "FAKECH",
			hotel_code: "SCTEST1",
			room_type_code: "LFT",
			rate_plan_code: "FLX",
		},
	},
];

/** What SiteMinder sends to the channel's endpoint until the channel names something else. */
export const towardsChannel = {
	username: "fake-siteminder",
	password: "Fake!Channel2027",
} as const;
