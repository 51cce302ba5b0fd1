import type { Credential } from "@slipway/sandbox/engine";

/** The pair that the mock takes, for all hotels of the test PMS. */
export const credentials: readonly Credential[] = [
	{
		title: "Test PMS",
		values: {
			username: "fake-pms-user",
			password: "Fake!Pass2027",
			pms_code: "PMSXTEST",
			hotel_code: "PMSXTEST1",
			trace_token: "00000000-0000-4000-8000-000000000001",
		},
	},
];

/** What SiteMinder sends to the endpoint of the PMS until the PMS names something else. */
export const towardsPms = {
	username: "fake-siteminder",
	password: "Fake!Channel2027",
} as const;
