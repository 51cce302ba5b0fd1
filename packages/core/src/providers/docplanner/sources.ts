import { part } from "../../process/index.ts";

export const sources = part.sources(
	{},
	{
		"process-draft": {
			title: "Integration process, draft of 2021",
			kind: "older-version",
			publisher: "Docplanner",
			address: "https://github.com/DracoPL/vuepress-test",
			version: "11 January 2021",
			checked: "2026-11-20",
			note: "The source of the guide before it was published, with placeholders where links and files were to come.",
		},
		guide: {
			title: "Integration process",
			kind: "guide",
			publisher: "Docplanner",
			address: "https://integrations.docplanner.com/guide/",
			checked: "2026-11-20",
			note: "Read in part: the copies at hand end before the steps of activation and the monitoring.",
		},
		resources: {
			title: "Resources",
			kind: "reference",
			publisher: "Docplanner",
			checked: "2026-11-20",
		},
		"vendor-mapping": {
			title: "Vendor mapping",
			kind: "reference",
			publisher: "Docplanner",
			checked: "2026-11-20",
		},
		calendars: {
			title: "Managing calendars",
			kind: "reference",
			publisher: "Docplanner",
			checked: "2026-11-20",
		},
		"push-and-pull": {
			title: "Push versus pull",
			kind: "reference",
			publisher: "Docplanner",
			checked: "2026-11-20",
		},
		"real-time-requests": {
			title: "Real-time requests",
			kind: "reference",
			publisher: "Docplanner",
			checked: "2026-11-20",
		},
		"online-features": {
			title: "Online features",
			kind: "reference",
			publisher: "Docplanner",
			checked: "2026-11-20",
		},
		authorization: {
			title: "Authorization",
			kind: "reference",
			publisher: "Docplanner",
			checked: "2026-11-20",
		},
		"reference-draft": {
			title: "Guide pages of the draft of 2021",
			kind: "older-version",
			publisher: "Docplanner",
			address: "https://github.com/DracoPL/vuepress-test",
			version: "11 January 2021",
			checked: "2026-11-20",
		},
		specification: {
			title: "Integrations API, OpenAPI document",
			kind: "specification",
			publisher: "Docplanner",
			address: "https://github.com/api-evangelist/znanylekarz",
			version: "1.14.0, as collected by others on 5 September 2026",
			checked: "2026-11-20",
		},
	},
);
