import { existsSync } from "node:fs";
import { fileURLToPath } from "node:url";
import { checkReportJsonSchema } from "@slipway/cli/json";
import { commandTable } from "@slipway/cli/table";
import {
	estimateJsonSchema,
	portfolioJsonSchema,
} from "@slipway/core/timeline";
import { reportJsonSchema } from "@slipway/rehearsal";
import { driftJsonSchema } from "@slipway/rehearsal/drift";
import { Ajv2020 } from "ajv/dist/2020.js";
import addFormats from "ajv-formats";
import { expect, test } from "vitest";
import { onCommandLine } from "../support/command-line.ts";

const root = fileURLToPath(new URL("../../", import.meta.url));
const schemas: Readonly<Record<string, object>> = {
	"api/estimate.schema.json": estimateJsonSchema(),
	"api/portfolio.schema.json": portfolioJsonSchema(),
	"api/check.schema.json": checkReportJsonSchema(),
	"api/rehearsal.schema.json": reportJsonSchema(),
	"api/drift.schema.json": driftJsonSchema(),
};
const printing = commandTable.filter(({ options }) => "json" in options);

test.each(printing)(
	"what $name prints as JSON has a schema on the site",
	({ schema = "" }) => {
		expect(Object.keys(schemas)).toContain(schema);
		expect(existsSync(`${root}apps/docs/src/pages/${schema}.ts`)).toBe(true);
	},
);

test.each([
	"check",
	"check docplanner",
	"portfolio prioticket trip-com --trials 20",
	"portfolio prioticket siteminder --people 2 --start 2027-01-04 --region GB-ENG --trials 20 --seed 7",
	"estimate prioticket --trials 200",
	"estimate siteminder --start 2027-01-04 --by 2027-05-14 --people 2 --trials 200",
	"estimate trip-com --region UA --off 2027-01-04 --trials 200",
	"estimate docplanner --start 2029-12-03 --trials 200",
])("what “%s” prints follows the published schema", async (line) => {
	const row = commandTable.find(({ name }) => name === line.split(" ")[0]);
	const ajv = new Ajv2020({ strict: true, allowUnionTypes: true });
	addFormats.default(ajv);
	const follows = ajv.compile(schemas[row?.schema ?? ""] ?? false);
	const value = await onCommandLine<object>(...line.split(" "));
	expect(follows(value), JSON.stringify(follows.errors)).toBe(true);
	// A text where a number belongs, or a number that JSON cannot hold.
	expect(JSON.stringify(value)).not.toMatch(/:null|"-?\d+(\.\d+)?"/);
});
