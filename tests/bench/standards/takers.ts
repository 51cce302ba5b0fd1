import { readFileSync } from "node:fs";
import { createRequire } from "node:module";
import { join, relative } from "node:path";
import { pathToFileURL } from "node:url";
import type { Published } from "./files.ts";
import { ran } from "./tool.ts";

/** What a tool made of a document. */
export interface Taken {
	readonly tool: string;
	readonly passed: number;
	readonly failed: number;
	/** What was counted, as “steps of 45 workflows”. */
	readonly of: string;
	/** What it printed, to be read where something failed. */
	readonly said: string;
}

type Taker = (folder: string, published: Published) => Promise<Taken>;

const number = (pattern: RegExp, text: string): number =>
	Number(pattern.exec(text)?.[1] ?? 0);

const lint: Taker = async (folder, published) => {
	const { out, failed } = await ran(folder, "redocly", [
		"lint",
		join(published.folder, "arazzo.json"),
	]);
	return {
		tool: "redocly lint",
		passed: failed ? 0 : 1,
		failed: failed ? 1 : 0,
		of: "documents",
		said: out,
	};
};

/** Respect reads JSON only under media types with one “+”, so that it cannot hold others to their schema. */
const withPluses = /\/[\w.-]+\+[\w.-]+\+json/;

const respect: Taker = async (folder, { folder: at }) => {
	const described = readFileSync(join(at, "openapi.json"), "utf8");
	const { out, failed } = await ran(folder, "redocly", [
		"respect",
		join(at, "arazzo.json"),
		...(withPluses.test(described) ? ["--severity", "SCHEMA_CHECK=warn"] : []),
	]);
	const passed = number(/Steps: (\d+) passed/, out);
	const wrong = number(/Steps: .*?(\d+) failed/, out);
	return {
		tool: "redocly respect",
		passed,
		failed: failed && wrong === 0 ? 1 : wrong,
		of: `steps of ${number(/Workflows: .*?(\d+) total/, out)} workflows`,
		said: out,
	};
};

const newman: Taker = async (folder, { folder: at }) => {
	const { out, failed } = await ran(folder, "newman", [
		"run",
		join(at, "postman.json"),
		"--environment",
		join(at, "postman-environment.json"),
		"--reporter-cli-no-banner",
	]);
	const row = (name: string, column: number) =>
		Number(
			out
				.split("\n")
				.find((line) => line.includes(` ${name} `))
				?.split("│")
				[column]?.trim() ?? 0,
		);
	const wrong = row("requests", 3) + row("assertions", 3);
	return {
		tool: "newman",
		passed: row("assertions", 2) - row("assertions", 3),
		failed: failed && wrong === 0 ? 1 : wrong,
		of: `assertions of ${row("requests", 2)} requests`,
		said: out,
	};
};

interface BrunoItem {
	readonly type: string;
	readonly items?: readonly BrunoItem[];
}

/** Bruno's own converter makes a request of each of the collection's, in the same folders. */
const bruno: Taker = async (folder, { folder: at }) => {
	const { postmanToBruno } = createRequire(join(folder, "package.json"))(
		"@usebruno/converters",
	) as {
		postmanToBruno(document: unknown): Promise<{
			readonly items?: readonly BrunoItem[];
			readonly collection?: { readonly items: readonly BrunoItem[] };
		}>;
	};
	const text = readFileSync(join(at, "postman.json"), "utf8");
	const converted = await postmanToBruno(JSON.parse(text));
	const count = (items: readonly BrunoItem[]): number =>
		items.reduce(
			(sum, { type, items: inside }) =>
				sum + (type === "http-request" ? 1 : 0) + count(inside ?? []),
			0,
		);
	const requests = count(converted.items ?? converted.collection?.items ?? []);
	const asked = text.match(/"method": /g)?.length ?? 0;
	return {
		tool: "Bruno converter",
		passed: requests,
		failed: Math.abs(asked - requests),
		of: "requests",
		said: `${asked} requests were to be converted from ${pathToFileURL(at)}.`,
	};
};

const httpyac: Taker = async (folder, { folder: at }) => {
	const { out, failed } = await ran(folder, "httpyac", [
		"send",
		relative(folder, join(at, "requests.http")),
		"--all",
		"--output",
		"short",
	]);
	const all = number(/(\d+) requests processed/, out);
	const right = number(/requests processed \((\d+) succeeded/, out);
	return {
		tool: "httpyac",
		passed: right,
		failed: failed && all === right ? 1 : all - right,
		of: "requests",
		said: out,
	};
};

/** The client makes a method of each operation from the description alone, so that no other file is needed. */
const soap: Taker = async (folder, { folder: at }) => {
	const { createClientAsync } = createRequire(join(folder, "package.json"))(
		"soap",
	) as {
		createClientAsync(wsdl: string): Promise<{ describe(): object }>;
	};
	const file = join(at, "service.wsdl");
	const described = new Set(
		[
			...readFileSync(file, "utf8").matchAll(/<wsdl:operation name="(\w+)"/g),
		].map(([, name]) => name),
	);
	const [service = {}] = Object.values(
		(await createClientAsync(file)).describe(),
	);
	const methods = Object.keys(Object.values(service)[0] as object);
	return {
		tool: "npm soap",
		passed: methods.length,
		failed: described.size - methods.length,
		of: "methods",
		said: methods.join(),
	};
};

/** The takers of each document. */
export const takers: readonly (readonly [file: string, taker: Taker])[] = [
	["arazzo.json", lint],
	["arazzo.json", respect],
	["postman.json", newman],
	["postman.json", bruno],
	["requests.http", httpyac],
	["service.wsdl", soap],
];
