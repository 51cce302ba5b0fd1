// npm start: install, build, serve.
import { buildEditions, editionsFolder } from "./lib/editions.mjs";
import { checkedPort, checkPortIsFree } from "./lib/port.mjs";
import { inOrder, install, run } from "./lib/run.mjs";

const port = checkedPort(process.env.PORT);
await checkPortIsFree(port);
await install();
const { DOCS_EDITIONS: editions } = process.env;
const base = editions
	? await buildEditions(editions)
	: (process.env.DOCS_BASE ?? "/");
if (!editions)
	await inOrder(["turbo", "run", "build", "--filter=@slipway/docs"]);
process.exit(
	await run("node", [
		"scripts/serve.mjs",
		editions ? editionsFolder : "apps/docs/dist",
		String(port),
		base,
	]),
);
