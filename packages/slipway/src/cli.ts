#!/usr/bin/env node
import module from "node:module";
import { fileURLToPath } from "node:url";

// What V8 has compiled is kept beside the command, from Node 22.1 on: the next start is quicker. Where nothing can be
// written, as in a container, everything works without it.
module.enableCompileCache?.(
	fileURLToPath(new URL(".compile-cache", import.meta.url)),
);
// Newer versions need not load what Node 20 lacks; the methods of sets are the last that came.
if (!("union" in Set.prototype)) await import("./older-node.ts");
await import("@slipway/cli");
