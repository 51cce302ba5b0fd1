import type { Credential } from "@slipway/sandbox/engine";

/** Agents that the mock knows. Only a retail agent has a password. */
export const credentials: readonly Credential[] = [
	{
		title: "Retail agent",
		values: {
			key: "FAKEKEY",
			ABTANumber: "FAKE1",
			Password: "NOPWD",
			Initials: "SBX",
		},
	},
	{
		title: "Intermediary, without a password",
		values: { key: "FAKEKEYTWO", ABTANumber: "FAKE2" },
	},
];

/** The agent of an agent code, if the mock knows it. */
export const agentOf = (code: string): Credential["values"] | undefined =>
	credentials.find(({ values }) => values.ABTANumber === code)?.values;

/** Whether a key is one of the mock's. */
export const isKey = (key: string): boolean =>
	credentials.some(({ values }) => values.key === key);
