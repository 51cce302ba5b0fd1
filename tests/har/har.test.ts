import { createRequire } from "node:module";
import { Ajv } from "ajv";
import addFormats from "ajv-formats";
import { HTTPSnippet } from "httpsnippet";
import { describe, expect, test } from "vitest";
import { archivedMocks } from "./archives.ts";

const require = createRequire(import.meta.url);
const schemas = require("har-schema") as Readonly<Record<string, object>>;

const ajv = addFormats.default(new Ajv({ strict: false, allErrors: true }));
ajv.addMetaSchema(require("ajv/lib/refs/json-schema-draft-06.json") as object);
for (const schema of Object.values(schemas)) ajv.addSchema(schema);

const mocks = await archivedMocks();

/** Pairs of a form or an address, decoded. */
const pairs = (text: string) => [...new URLSearchParams(text)].toSorted();

describe.each(mocks)(
	"the archive of $title",
	({ root, exchanges, archive }) => {
		test("is valid by the schema of HAR 1.2", () => {
			const valid = ajv.validate("har.json#", archive);
			expect(valid ? [] : ajv.errors).toEqual([]);
			expect(archive.log.entries).toHaveLength(exchanges.length);
		});

		test("is read by httpsnippet as what was sent", () => {
			const { requests } = new HTTPSnippet(structuredClone(archive) as never);
			expect(requests).toHaveLength(exchanges.length);
			for (const [index, { request }] of exchanges.entries()) {
				const read = requests[index];
				expect(read?.method).toBe(request.method);
				const sent = new URL(`${root}${request.target}`);
				expect(read?.url).toBe(`${sent.origin}${sent.pathname}`);
				expect(pairs(new URL(read?.fullUrl ?? "").search)).toEqual(
					pairs(sent.search),
				);
				expect(read?.allHeaders).toEqual(request.headers);
				const { text = "" } = read?.postData ?? {};
				if (/form-urlencoded/.test(request.headers["content-type"] ?? ""))
					expect(pairs(text)).toEqual(pairs(request.body));
				else expect(text).toBe(request.body);
			}
		});
	},
);
