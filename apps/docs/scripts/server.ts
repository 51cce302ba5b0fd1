// Writes the server of the built site into dist-server as one file that needs nothing beside it: node scripts/server.ts
import { rmSync } from "node:fs";
import { resolve } from "node:path";
import { build } from "tsdown";

const here = resolve(import.meta.dirname, "..");
const folder = resolve(here, "dist-server");

rmSync(folder, { recursive: true, force: true });
await build({
	cwd: here,
	entry: { serve: resolve(here, "../../scripts/serve.mjs") },
	outDir: folder,
	format: "esm",
	platform: "node",
	target: "node20",
	dts: false,
	deps: { alwaysBundle: [/.*/] },
	plugins: [
		{
			name: "libraries-inside",
			// In the repository they are looked up when the server starts; here they are part of the file.
			resolveId: (id) =>
				id.endsWith("/libraries.mjs")
					? resolve(import.meta.dirname, "server-libraries.js")
					: undefined,
		},
	],
	logLevel: "warn",
});
