import { beforeAll, describe, expect, test } from "vitest";
import {
	type MockApi,
	type Operation,
	openApiOf,
	recordedAnswers,
} from "../engine/index.ts";

/** Headers that all of HTTP has, which OpenAPI describes by other means or leaves to the client. */
const general = ["accept", "authorization", "content-type"];

interface Reads {
	readonly headers: Set<string>;
	readonly query: Set<string>;
}

/** Every header and every parameter of the address that an operation of these mocks reads is declared. */
export function testDeclared(apis: readonly MockApi[]): void {
	describe.each(apis)("$title", (api) => {
		const reads = new Map<string, Reads>();
		beforeAll(() => {
			recordedAnswers(watched(api, reads), `http://sandbox.test/${api.id}`);
		});

		test.each(api.operations)("$id reads nothing undeclared", (operation) => {
			const { headers, query } = reads.get(operation.id) ?? none;
			const declared = declaredBy(api, operation);
			const read = [
				...[...headers].filter((name) => !general.includes(name)),
				...query,
			];
			expect(
				read.filter((name) => !declared.includes(name.toLowerCase())),
			).toEqual([]);
		});

		test("needs no parameters but those that are described", () => {
			for (const operation of api.operations)
				for (const name of operation.needs ?? [])
					expect(declaredBy(api, operation)).toContain(name.toLowerCase());
		});
	});
}

const none: Reads = { headers: new Set(), query: new Set() };

/** The mock, noting which headers and parameters each of its operations asks for. */
function watched(api: MockApi, reads: Map<string, Reads>): MockApi {
	return {
		...api,
		operations: api.operations.map((operation) => {
			const own: Reads = { headers: new Set(), query: new Set() };
			reads.set(operation.id, own);
			return {
				...operation,
				handle: (call, world) =>
					operation.handle(
						{
							...(call as object),
							headers: noted(call.headers, own.headers),
							query: noted(call.query as object, own.query),
						} as never,
						world,
					),
			} satisfies Operation;
		}),
	};
}

const noted = <Data extends object>(data: Data, names: Set<string>): Data =>
	new Proxy(data, {
		get(target, name, receiver) {
			if (typeof name === "string") names.add(name);
			return Reflect.get(target, name, receiver);
		},
	});

/** The names of the parameters of an operation, and of its credentials, in lower case. */
function declaredBy(api: MockApi, operation: Operation): readonly string[] {
	const { paths } = openApiOf({ ...api, operations: [operation] }, "") as {
		readonly paths: Readonly<
			Record<
				string,
				Readonly<
					Record<
						string,
						{ readonly parameters: readonly { readonly name: string }[] }
					>
				>
			>
		>;
	};
	const parameters = Object.values(paths)
		.flatMap((methods) => Object.values(methods))
		.flatMap((described) => described.parameters);
	const places = api.schemes[operation.scheme ?? ""]?.places ?? [];
	return [...parameters, ...places].map(({ name }) => name.toLowerCase());
}
