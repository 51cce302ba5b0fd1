import { expect, test } from "vitest";
import type { Operation } from "../contract/operation.ts";
import { allowOf, router } from "./route.ts";

const operations = [
	["read", "GET", "/loans/{loan}"],
	["change", "PUT", "/loans/{loan}"],
	["taxes", "GET", "/loans/taxes"],
	["book", "POST", "/all"],
	["cancel", "POST", "/all"],
	["pages", "GET", "/files/{name}.json"],
].map(([id, method, path]) => ({ id, method, path }) as Operation);

const route = router(operations);

test.each([
	["GET", "/loans/L1", ["read"], { loan: "L1" }],
	["GET", "/loans/L1/", ["read"], { loan: "L1" }],
	["GET", "/loans/L%2F1", ["read"], { loan: "L/1" }],
	["PUT", "/loans/L1", ["change"], { loan: "L1" }],
	["GET", "/loans/taxes", ["taxes"], {}],
	["POST", "/all", ["book", "cancel"], {}],
	["GET", "/files/a.b.json", ["pages"], { name: "a.b" }],
])("%s %s means %j", (method, path, ids, params) => {
	const found = route(method, path);
	if (!("operations" in found)) throw new Error("Nothing was found.");
	expect(found.operations.map(({ id }) => id)).toEqual(ids);
	expect(found.params).toEqual(params);
});

test.each([
	["DELETE", "/loans/L1", ["GET", "PUT"]],
	["GET", "/nowhere", []],
	["GET", "/loans/%zz", []],
	["GET", "/files/ajson", []],
])("%s %s means nothing; the path takes %j", (method, path, allowed) => {
	const found = route(method, path);
	expect("allowed" in found && [...found.allowed].toSorted()).toEqual(allowed);
});

test("what can be read can be asked for its headers alone", () => {
	expect(allowOf(["GET", "PUT"])).toBe("GET, PUT, HEAD, OPTIONS");
	expect(allowOf(["PUT"])).toBe("PUT, OPTIONS");
});
