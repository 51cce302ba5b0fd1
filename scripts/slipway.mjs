// npm run slipway -- …: the command line, which ends when npm does.
import { whenNpmEnds } from "./lib/npm-ended.mjs";

whenNpmEnds(() => process.kill(process.pid, "SIGTERM"));
await import("../packages/cli/src/main.ts");
