import { part } from "../../process/index.ts";

export const sources = part.sources(
	{},
	{
		process: {
			title: "Integration Process",
			kind: "guide",
			publisher: "SiteMinder",
			address:
				"https://developer.siteminder.com/get-started/partner-lifecycle/integration-process",
			checked: "2026-11-20",
		},
		"process-before": {
			title: "Integration Process, earlier wording of the five phases",
			kind: "older-version",
			publisher: "SiteMinder",
			address:
				"https://developer.siteminder.com/siteminder-apis/readme/integration-process",
			checked: "2026-11-20",
		},
		enhance: {
			title: "Enhance Your Integration",
			kind: "guide",
			publisher: "SiteMinder",
			address:
				"https://developer.siteminder.com/get-started/partner-lifecycle/enhance-your-integration",
			checked: "2026-11-20",
		},
		apis: {
			title: "SiteMinder APIs",
			kind: "guide",
			publisher: "SiteMinder",
			address: "https://developer.siteminder.com/get-started/siteminder-apis",
			checked: "2026-11-20",
		},
		"pmsxchange-certification": {
			title: "pmsXchange: Testing and Certification",
			kind: "guide",
			publisher: "SiteMinder",
			address:
				"https://developer.siteminder.com/pmsxchange-api/guides/testing-and-certification",
			checked: "2026-11-20",
		},
		"pmsxchange-certification-before": {
			title: "pmsXchange: Testing and Certification, earlier copies",
			kind: "older-version",
			publisher: "SiteMinder",
			address:
				"https://developer.siteminder.com/siteminder-apis/pms-rms/testing-and-certification",
			checked: "2026-11-20",
		},
		"pmsxchange-faq": {
			title: "pmsXchange: frequently asked questions",
			kind: "guide",
			publisher: "SiteMinder",
			address:
				"https://developer.siteminder.com/pmsxchange-api/additional-resources/faq",
			checked: "2026-11-20",
		},
		"pmsxchange-reference": {
			title: "pmsXchange: API reference",
			kind: "reference",
			publisher: "SiteMinder",
			checked: "2026-11-20",
		},
		"siteconnect-quick-start": {
			title: "SiteConnect: Quick Start",
			kind: "guide",
			publisher: "SiteMinder",
			address:
				"https://developer.siteminder.com/siteconnect-api/guides/quick-start",
			checked: "2026-11-20",
		},
		"siteconnect-checklist": {
			title: "SiteConnect: Development Checklist",
			kind: "guide",
			publisher: "SiteMinder",
			checked: "2026-11-20",
		},
		"siteconnect-certification": {
			title: "SiteConnect: Testing and Certification",
			kind: "guide",
			publisher: "SiteMinder",
			address:
				"https://developer.siteminder.com/siteconnect-api/guides/testing-and-certification",
			checked: "2026-11-20",
		},
		"siteconnect-certification-before": {
			title: "SiteConnect: Certification Guide, earlier wiki",
			kind: "older-version",
			publisher: "SiteMinder",
			checked: "2026-11-20",
		},
		"siteconnect-reference": {
			title: "SiteConnect: API reference",
			kind: "reference",
			publisher: "SiteMinder",
			checked: "2026-11-20",
		},
		"channels-plus-certification": {
			title: "Channels Plus: Testing and Certification",
			kind: "guide",
			publisher: "SiteMinder",
			address:
				"https://developer.siteminder.com/channels-plus-api/guides/testing-and-certification",
			checked: "2026-11-20",
		},
		"channels-plus-quick-start": {
			title: "Channels Plus: Quick Start",
			kind: "guide",
			publisher: "SiteMinder",
			address:
				"https://developer.siteminder.com/channels-plus-api/guides/quick-start",
			checked: "2026-11-20",
		},
		"smx-certification": {
			title: "SMX: Testing and Certification, and activation",
			kind: "guide",
			publisher: "SiteMinder",
			address:
				"https://developer.siteminder.com/siteminder-apis/apps/testing-and-certification",
			checked: "2026-11-20",
		},
		requirements: {
			title: "Integration requirements",
			kind: "guide",
			publisher: "SiteMinder",
			address:
				"https://developer.siteminder.com/pmsxchange-api/guides/integration-requirements",
			checked: "2026-11-20",
		},
		"wiki-process": {
			title: "Integration process, earlier wiki",
			kind: "older-version",
			publisher: "SiteMinder",
			checked: "2026-11-20",
		},
		"http-errors": {
			title: "HTTP error handling",
			kind: "reference",
			publisher: "SiteMinder",
			checked: "2026-11-20",
		},
	},
);
