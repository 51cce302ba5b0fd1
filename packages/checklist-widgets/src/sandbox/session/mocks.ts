import type { MockApi } from "@slipway/sandbox/engine";

type Load = () => Promise<MockApi>;

/** Each mock in a chunk of its own, fetched when a console needs it. */
const loads: Readonly<Record<string, Load>> = {
	prioticket: async () =>
		(await import("@slipway/sandbox/providers/prioticket")).prioticket,
	docplanner: async () =>
		(await import("@slipway/sandbox/providers/docplanner")).docplanner,
	"holiday-extras": async () =>
		(await import("@slipway/sandbox/providers/holiday-extras")).holidayExtras,
	"holiday-extras-v2": async () =>
		(await import("@slipway/sandbox/providers/holiday-extras-v2")).apiConnect,
	"siteminder-channels-plus": async () =>
		(await import("@slipway/sandbox/providers/siteminder-channels-plus"))
			.channelsPlus,
	"siteminder-pmsxchange": async () =>
		(await import("@slipway/sandbox/providers/siteminder-pmsxchange"))
			.pmsXchange,
	"siteminder-siteconnect": async () =>
		(await import("@slipway/sandbox/providers/siteminder-siteconnect"))
			.siteConnect,
	"trip-com": async () =>
		(await import("@slipway/sandbox/providers/trip-com")).tripCom,
};

/** Fetches a mock. Throws a RangeError for an id that does not exist. */
export function loadMock(id: string): Promise<MockApi> {
	const load = loads[id];
	if (!load) throw new RangeError(`There is no mock “${id}”.`);
	return load();
}

/** The ids of all mocks that a page can play. */
export const playable: readonly string[] = Object.keys(loads);
