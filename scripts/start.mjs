// npm start: install, build, serve.
import { buildEditions } from "./lib/editions.mjs";
import { checkedPort, checkPortIsFree } from "./lib/port.mjs";
import { inOrder, install, run } from "./lib/run.mjs";

const port = checkedPort(process.env.PORT);
await checkPortIsFree(port);
await install();
const { DOCS_EDITIONS: editions } = process.env;
if (editions) await buildEditions(editions);
else await inOrder(["turbo", "run", "build", "--filter=@slipway/docs"]);
process.exit(
	await run("node", [
		"scripts/serve.mjs",
		"apps/docs/dist",
		String(port),
		process.env.DOCS_BASE ?? "/",
	]),
);
