import { mockApis } from "@slipway/mocks";
import { expect, test } from "vitest";
import { guideOf } from "./guide.ts";
import { pagesOf } from "./page-kinds.ts";
import { processOf } from "./processes.ts";

test.each(mockApis)(
	"$title is about one page of errors, and plays a host that its guide names",
	(api) => {
		const process = processOf(api.provider);
		const page = pagesOf(guideOf(process)).find(
			({ kind, mock }) => kind === "errors" && mock === api,
		);
		expect(`${page?.path}/`).toBe(api.errorPage);
		const hosts = Object.values(process.credentials).flatMap(({ addresses }) =>
			addresses.flatMap(({ address }) =>
				address ? new URL(address).host : [],
			),
		);
		expect(hosts).toContain(new URL(api.realAddress).host);
	},
);
