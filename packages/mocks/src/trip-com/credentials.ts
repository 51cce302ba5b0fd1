import type { Credential } from "@slipway/sandbox/engine";

/** The four parts of the affiliate credentials, all made up, and the codes of the operations. */
export const credentials: readonly Credential[] = [
	{
		title: "Test environment",
		values: {
			aid: "700001",
			sid: "800001",
			key: "fake-proxy-key-700001",
			uuid: "00000000-fake-4000-8000-000000700001",
		},
	},
];

/** ICODEs of this sandbox; the provider's own are 32 hexadecimal digits and differ by environment. */
export const icodes = {
	cities: "fake0000000000000000000000000001",
	hotels: "fake0000000000000000000000000002",
	detail: "fake0000000000000000000000000003",
	lowest: "fake0000000000000000000000000004",
	quote: "fake0000000000000000000000000005",
	check: "fake0000000000000000000000000006",
	save: "fake0000000000000000000000000007",
	submit: "fake0000000000000000000000000008",
	read: "fake0000000000000000000000000009",
	cancel: "fake000000000000000000000000000a",
	changes: "fake000000000000000000000000000b",
	roomTypes: "fake000000000000000000000000000c",
	staticChanges: "fake000000000000000000000000000d",
	priceChanges: "fake000000000000000000000000000e",
	roomStatus: "fake000000000000000000000000000f",
	nightAudit: "fake0000000000000000000000000010",
	nightAuditPost: "fake0000000000000000000000000011",
	partialRefund: "fake0000000000000000000000000012",
} as const;
