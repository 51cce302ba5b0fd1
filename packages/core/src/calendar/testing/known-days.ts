/**
 * Days of a region, and where its government announces them. Those of China for 2026 were read in the notice; the others
 * are as both libraries have them, and still to be read at the place that is named.
 */
export interface KnownDays {
	readonly region: string;
	readonly source: string;
	/** Weekdays off. */
	readonly free: readonly string[];
	/** Days that are worked: weekdays that are no holiday, and weekends in exchange. */
	readonly worked: readonly string[];
}

export const knownDays: readonly KnownDays[] = [
	{
		region: "CN",
		source:
			"General Office of the State Council, notice on holidays in 2026, 4 November 2025",
		free: [
			...["2026-01-01", "2026-01-02", "2026-02-16", "2026-02-17", "2026-02-18"],
			...["2026-02-19", "2026-02-20", "2026-02-23", "2026-04-06", "2026-05-01"],
			...["2026-05-04", "2026-05-05", "2026-06-19", "2026-09-25", "2026-10-01"],
			...["2026-10-02", "2026-10-05", "2026-10-06", "2026-10-07"],
		],
		worked: [
			...["2026-01-04", "2026-02-14", "2026-02-28", "2026-05-09", "2026-09-20"],
			...["2026-10-10", "2026-02-24", "2026-06-01", "2026-10-08"],
		],
	},
	{
		region: "CN",
		source:
			"State Council regulation on public holidays, revised in November 2024, articles 2, 3 and 6: eve and three days of Spring Festival, two of Labour Day, days in lieu",
		free: [
			...["2027-01-01", "2027-02-05", "2027-02-08", "2027-02-09", "2027-02-10"],
			...["2027-04-05", "2027-05-03", "2027-05-04", "2027-06-09", "2027-09-15"],
			...["2027-10-01", "2027-10-04", "2027-10-05"],
		],
		worked: ["2027-03-08", "2027-06-01", "2028-05-05", "2028-08-01"],
	},
	{
		region: "IN",
		source:
			"Department of Personnel and Training, holidays of central government offices in 2026",
		free: [
			...["2026-01-26", "2026-03-04", "2026-03-26", "2026-03-31", "2026-04-03"],
			...["2026-05-01", "2026-05-27", "2026-06-26", "2026-08-26", "2026-09-04"],
			...["2026-10-02", "2026-10-20", "2026-11-24", "2026-12-25"],
		],
		worked: ["2026-11-09"],
	},
	{
		region: "TH",
		source: "Cabinet of Thailand, resolutions on public holidays in 2026",
		free: [
			...["2026-01-01", "2026-01-02", "2026-03-03", "2026-04-06", "2026-04-13"],
			...["2026-04-14", "2026-04-15", "2026-05-01", "2026-05-04", "2026-06-01"],
			...["2026-06-03", "2026-07-28", "2026-07-29", "2026-08-12", "2026-10-13"],
			...["2026-10-23", "2026-12-07", "2026-12-10", "2026-12-31"],
		],
		worked: ["2026-06-02"],
	},
	{
		region: "TW",
		source:
			"Directorate-General of Personnel Administration, calendar of 2026; act on holidays of May 2025",
		free: [
			...["2026-01-01", "2026-02-16", "2026-02-17", "2026-02-18", "2026-02-19"],
			...["2026-02-20", "2026-02-27", "2026-04-03", "2026-04-06", "2026-05-01"],
			...["2026-06-19", "2026-09-25", "2026-09-28", "2026-10-09", "2026-10-26"],
			"2026-12-25",
		],
		worked: [],
	},
	{
		region: "PH",
		source: "Proclamation 1006 of September 2025, holidays in 2026",
		free: [
			...["2026-01-01", "2026-02-17", "2026-04-02", "2026-04-03", "2026-04-09"],
			...["2026-05-01", "2026-06-12", "2026-08-21", "2026-08-31", "2026-11-02"],
			...["2026-11-30", "2026-12-08", "2026-12-24", "2026-12-25", "2026-12-30"],
			"2026-12-31",
		],
		worked: [],
	},
	{
		region: "HU",
		source: "Decree 10/2025 of the Ministry for National Economy, on 2026",
		free: ["2026-01-02", "2026-08-20", "2026-08-21", "2026-12-24"],
		worked: ["2026-01-10", "2026-08-08", "2026-12-12"],
	},
	{
		region: "KR",
		source: "Act on public holidays; days in lieu",
		free: ["2026-02-16", "2026-02-17", "2026-02-18", "2027-05-03"],
		worked: ["2026-02-19"],
	},
	{
		region: "GB-ENG",
		source: "gov.uk/bank-holidays",
		free: [
			...["2026-12-25", "2026-12-28", "2027-12-27", "2027-12-28", "2028-01-03"],
			"2026-08-31",
		],
		worked: ["2026-08-03"],
	},
	{
		region: "GB-SCT",
		source: "gov.uk/bank-holidays",
		free: ["2027-01-04", "2026-08-03", "2026-11-30", "2026-06-15"],
		worked: ["2026-04-06"],
	},
	{
		region: "GB-NIR",
		source: "gov.uk/bank-holidays",
		free: ["2026-03-17", "2026-07-13"],
		worked: [],
	},
	{
		region: "NL",
		source: "rijksoverheid.nl, official holidays",
		free: ["2026-04-27", "2026-05-14", "2026-12-25"],
		worked: ["2026-04-03"],
	},
	{
		region: "DE-BY",
		source: "Bavarian law on holidays, article 1",
		free: ["2027-01-06", "2026-06-04"],
		worked: [],
	},
	{
		region: "DE-HH",
		source: "Hamburg's law on holidays",
		free: ["2026-05-01"],
		worked: ["2027-01-06"],
	},
	{
		region: "AU-NSW",
		source: "nsw.gov.au, public holidays",
		free: ["2026-01-26", "2026-06-08", "2026-12-28"],
		worked: ["2026-12-24"],
	},
	{
		region: "US",
		source: "Office of Personnel Management, federal holidays",
		free: ["2026-07-03", "2026-11-26", "2027-07-05"],
		worked: ["2026-11-27"],
	},
	{
		region: "PL",
		source: "Act on non-working days",
		free: ["2026-11-11", "2026-06-04"],
		worked: [],
	},
	{
		region: "EG",
		source: "Prime minister's decrees: Sunday to Thursday, days moved",
		free: ["2026-10-02", "2026-10-03", "2026-10-08"],
		worked: ["2026-10-04", "2026-10-06"],
	},
	{
		region: "JP",
		source: "Cabinet Office, national holidays",
		free: ["2026-05-06", "2026-09-22"],
		worked: [],
	},
];
