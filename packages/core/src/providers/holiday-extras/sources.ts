import { part } from "../../process/index.ts";

export const sources = part.sources(
	{},
	{
		"process-2017": {
			title: "Integration Process, version of 14 August 2017",
			kind: "older-version",
			publisher: "Holiday Extras",
			address:
				"https://github.com/holidayextras/partner-api-docs/blob/d458e73/site/accounts.md",
			version: "14 August 2017",
			checked: "2026-11-20",
			note: "Replaced a few hours later. Three of its five sections hold placeholders.",
		},
		process: {
			title: "Integration Process",
			kind: "guide",
			publisher: "Holiday Extras",
			address:
				"https://github.com/holidayextras/partner-api-docs/blob/master/site/integration_process.md",
			version: "1 April 2026",
			checked: "2026-11-20",
		},
		introduction: {
			title: "Introduction and frequently asked questions",
			kind: "guide",
			publisher: "Holiday Extras",
			address: "https://github.com/holidayextras/partner-api-docs",
			version: "1 April 2026",
			checked: "2026-11-20",
		},
		reference: {
			title: "API reference, version 1",
			kind: "reference",
			publisher: "Holiday Extras",
			address: "https://github.com/holidayextras/partner-api-docs",
			version: "1 April 2026",
			checked: "2026-11-20",
		},
		legal: {
			title: "Legal and product library",
			kind: "reference",
			publisher: "Holiday Extras",
			address: "https://github.com/holidayextras/partner-api-docs",
			version: "1 April 2026",
			checked: "2026-11-20",
		},
		"version-2": {
			title: "Partner API 2026, APIConnect (beta)",
			kind: "reference",
			publisher: "Holiday Extras",
			address: "https://github.com/holidayextras/partner-api-docs",
			version: "Guide 0.2, 18 March 2026",
			checked: "2026-11-20",
		},
		"direct-debit-form": {
			title: "Direct Debit Mandate form",
			kind: "reference",
			publisher: "Holiday Extras",
			address: "https://github.com/holidayextras/partner-api-docs",
			checked: "2026-11-20",
		},
		"sepa-form": {
			title: "SEPA mandate form (German)",
			kind: "reference",
			publisher: "Holiday Extras",
			address: "https://github.com/holidayextras/partner-api-docs",
			checked: "2026-11-20",
		},
		changelog: {
			title: "Changelog of the documentation",
			kind: "reference",
			publisher: "Holiday Extras",
			address: "https://github.com/holidayextras/partner-api-docs",
			version: "1.35.0, 22 September 2025",
			checked: "2026-11-20",
		},
		"go-live-2017": {
			title: "Go-live page removed in August 2017",
			kind: "older-version",
			publisher: "Holiday Extras",
			address: "https://github.com/holidayextras/partner-api-docs",
			version: "Before 18 August 2017",
			checked: "2026-11-20",
		},
	},
);
