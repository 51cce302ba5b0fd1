import { mkdirSync, rmSync, writeFileSync } from "node:fs";
import { join } from "node:path";
import { createClient } from "@hey-api/openapi-ts";
import openapiTypeScript, { astToString } from "openapi-typescript";

/** Where generated clients are put, beside the stories that import them. */
const generated = join(import.meta.dirname, "generated");

/** Generates both clients of a mock from its document, as their own instructions say. */
export async function generateClients(
	id: string,
	document: object,
): Promise<void> {
	const folder = join(generated, id);
	rmSync(folder, { recursive: true, force: true });
	mkdirSync(folder, { recursive: true });
	const text = JSON.stringify(document);
	writeFileSync(
		join(folder, "openapi-typescript.ts"),
		astToString(await openapiTypeScript(text)),
	);
	await createClient({
		input: JSON.parse(text) as Record<string, unknown>,
		output: { path: join(folder, "hey-api"), clean: true },
		plugins: ["@hey-api/client-fetch", "@hey-api/typescript", "@hey-api/sdk"],
		logs: { level: "silent" },
	});
}
