// npm run vulnerabilities: known vulnerabilities of what the lockfile names. Ends with 0 where there are none, with 1 where
// there are some, and with 3 where no registry could be asked: no answer is not a clean one.
import { spawnSync } from "node:child_process";
import { root } from "./lib/run.mjs";

const { stdout, stderr, status } = spawnSync("pnpm", ["audit"], {
	cwd: root,
	encoding: "utf8",
	// Somebody waits for the answer: two tries, not minutes of them.
	env: {
		...process.env,
		pnpm_config_fetch_retries: "1",
		pnpm_config_fetch_retry_mintimeout: "500",
	},
	maxBuffer: 2 ** 26,
	shell: process.platform === "win32",
});
if (status === 0 || /\d vulnerabilit/.test(stdout)) {
	console.log(stdout.trim());
	process.exit(status === 0 ? 0 : 1);
}
console.error(
	`${stderr.trim()}\n\nUnknown: no registry answered whether there are vulnerabilities.\nHint: run it again where the registry answers "npm audit".`,
);
process.exit(3);
