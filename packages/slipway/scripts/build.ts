// Builds the package `slipway` into dist/package, and packs it beside: node scripts/build.ts
import { mkdirSync, rmSync } from "node:fs";
import { bundle } from "./bundle.ts";
import { dist } from "./folders.ts";
import { writeManifest } from "./manifest.ts";
import { pack } from "./pack.ts";
import { emitTypes } from "./types.ts";
import { worksIn } from "./works.ts";

rmSync(dist, { recursive: true, force: true });
mkdirSync(dist, { recursive: true });
await writeManifest(await worksIn(await bundle(emitTypes())));
console.log(await pack());
