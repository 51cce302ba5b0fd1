// npm run dev: install, then serve with hot reload.
import { inOrder, install } from "./lib/run.mjs";

await install();
await inOrder(["turbo", "run", "dev", "--filter=@slipway/docs"]);
