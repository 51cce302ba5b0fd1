import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { afterAll, expect, test } from "vitest";
import { recordedDemonstrations } from "../testing/recorded-demonstrations.ts";
import { slipway } from "../testing/slipway.ts";

const folder = mkdtempSync(join(tmpdir(), "slipway drift "));
afterAll(() => rmSync(folder, { recursive: true }));
const path = join(folder, "recorded.har");
const recorded = (await recordedDemonstrations("prioticket")) as {
	log: {
		entries: {
			request: { url: string };
			response: { content: { text: string } };
		}[];
	};
};

test("a system that answers as the simulation does has not drifted", async () => {
	writeFileSync(path, JSON.stringify(recorded));
	const { status, stdout } = await slipway("drift prioticket --har", path);
	expect(stdout).toMatch(
		/\d+ answers compared with the simulation, no difference/,
	);
	expect(status).toBe(0);
});

test("a field that is new is told in every form", async () => {
	const order = recorded.log.entries.findLast(({ request }) =>
		request.url.endsWith("/orders"),
	);
	if (!order) throw new RangeError("Nothing was ordered.");
	const { content } = order.response;
	writeFileSync(
		path,
		JSON.stringify({
			log: {
				entries: [
					{
						...order,
						response: {
							...order.response,
							content: {
								...content,
								text: content.text.replace("{", '{"brand_new":1,'),
							},
						},
					},
				],
			},
		}),
	);
	const forms = await Promise.all(
		["", "--json", "--markdown"].map((form) =>
			slipway(`drift prioticket ${form} --har`, path),
		),
	);
	for (const { status, stdout } of forms) {
		expect(stdout).toContain("/brand_new");
		expect(status).toBe(1);
	}
	expect(JSON.parse(forms[1]?.stdout ?? "").apis[0].findings[0].kind).toBe(
		"field",
	);
});

test("without a recording there is nothing to compare", async () => {
	const { status, stderr } = await slipway("drift prioticket");
	expect(stderr).toContain("--har recorded.har");
	expect(status).toBe(2);
});
