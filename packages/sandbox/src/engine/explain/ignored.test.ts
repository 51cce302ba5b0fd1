import { expect, test } from "vitest";
import { z } from "zod";
import { library } from "../../example/library.ts";
import type { MockApi } from "../contract/mock-api.ts";
import { ignoredIn } from "./ignored.ts";

const known = z.object({ title: z.string() });
const key = { key: { places: [{ in: "parameter", name: "apikey" }] } } as never;
const select = () => "";

test.each<[string, object, object, readonly string[]]>([
	["nothing where nothing is sent", { query: known }, {}, []],
	["what the operation does not know", { query: known }, {}, ["apikey", "b"]],
	["everything where it knows none", {}, {}, ["title", "apikey", "b"]],
	["no credentials", { query: known, scheme: "key" }, { schemes: key }, ["b"]],
	["what could tell operations apart", {}, { select }, []],
	["nothing where any name is taken", { query: z.looseObject({}) }, {}, []],
])("of an address is ignored: %s", (name, operation, api, ignored) => {
	const query = name.endsWith("is sent")
		? {}
		: { title: "x", apikey: "y", b: "z" };
	expect(
		ignoredIn(operation, query, { ...library, ...api } as unknown as MockApi),
	).toEqual(ignored);
});
