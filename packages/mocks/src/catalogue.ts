import type { MockApi } from "@slipway/sandbox/engine";

/** A mock that is fetched when it is asked for: a page, or a server, carries only those that it plays. */
export interface CataloguedMock {
	readonly id: string;
	/** The process definition that it belongs to. */
	readonly provider: string;
	readonly load: () => Promise<MockApi>;
}

/** Every mock there is, in the order in which they are listed. */
export const mockCatalogue: readonly CataloguedMock[] = [
	{
		id: "prioticket",
		provider: "prioticket",
		load: async () => (await import("./prioticket/api.ts")).prioticket,
	},
	{
		id: "docplanner",
		provider: "docplanner",
		load: async () => (await import("./docplanner/api.ts")).docplanner,
	},
	{
		id: "holiday-extras",
		provider: "holiday-extras",
		load: async () => (await import("./holiday-extras/api.ts")).holidayExtras,
	},
	{
		id: "holiday-extras-v2",
		provider: "holiday-extras",
		load: async () => (await import("./holiday-extras-v2/api.ts")).apiConnect,
	},
	{
		id: "siteminder-channels-plus",
		provider: "siteminder",
		load: async () =>
			(await import("./siteminder-channels-plus/api.ts")).channelsPlus,
	},
	{
		id: "siteminder-pmsxchange",
		provider: "siteminder",
		load: async () =>
			(await import("./siteminder-pmsxchange/api.ts")).pmsXchange,
	},
	{
		id: "siteminder-siteconnect",
		provider: "siteminder",
		load: async () =>
			(await import("./siteminder-siteconnect/api.ts")).siteConnect,
	},
	{
		id: "trip-com",
		provider: "trip-com",
		load: async () => (await import("./trip-com/api.ts")).tripCom,
	},
];

/** Fetches a mock by its id. Throws a RangeError for an id that does not exist. */
export function loadMock(id: string): Promise<MockApi> {
	const mock = mockCatalogue.find((each) => each.id === id);
	if (!mock) throw new RangeError(`There is no mock “${id}”.`);
	return mock.load();
}
