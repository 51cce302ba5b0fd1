#!/usr/bin/env node
import module from "node:module";
import { fileURLToPath } from "node:url";
import manifest from "../package.json" with { type: "json" };

// What V8 has compiled is kept beside the command, from Node 22.1 on: the next start is quicker. Where nothing can be
// written, as in a container, everything works without it.
module.enableCompileCache?.(
	fileURLToPath(new URL(".compile-cache", import.meta.url)),
);
// Newer versions need not load what Node 20 lacks; the methods of sets are the last that came.
if (!("union" in Set.prototype)) await import("./older-node.ts");
// The version is the package's: the command knows none.
if (process.argv[2] === "--version") console.log(manifest.version);
else await import("@slipway/cli");
