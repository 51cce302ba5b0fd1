// npm run licences: the licence of every package that is installed, and whether it may be.
import { spawnSync } from "node:child_process";
import { isAllowed } from "./lib/licence-policy.mjs";
import { root } from "./lib/run.mjs";

const { stdout, status } = spawnSync(
	"pnpm",
	["--recursive", "licenses", "list", "--json"],
	{
		cwd: root,
		encoding: "utf8",
		maxBuffer: 2 ** 26,
		shell: process.platform === "win32",
		stdio: ["ignore", "pipe", "inherit"],
	},
);
if (status !== 0) process.exit(2);

/** @type {Record<string, readonly { readonly name: string }[]>} */
const byLicence = JSON.parse(stdout);
const rows = Object.entries(byLicence).toSorted(
	([, left], [, right]) => right.length - left.length,
);
/** Names are told of what is rare or refused; nobody reads six hundred. */
const namesOf = (packages, all) =>
	all || packages.length <= 4
		? packages.map(({ name }) => name).join(", ")
		: "";
const refused = [];
for (const [licence, packages] of rows) {
	const allowed = isAllowed(licence, "tools");
	if (!allowed) refused.push(licence);
	console.log(
		`${String(packages.length).padStart(5)}  ${licence.padEnd(26)}${allowed ? "" : "REFUSED  "}${namesOf(packages, !allowed)}`,
	);
}
const count = rows.reduce((sum, [, { length }]) => sum + length, 0);
if (refused.length > 0) {
	console.error(
		`\n${count} packages. Not on the list of allowed licences: ${refused.join(", ")}.\nHint: read the licence. If it may be used here, add it to scripts/lib/licence-policy.mjs.`,
	);
	process.exit(1);
}
console.log(`\n${count} packages, ${rows.length} licences, all allowed.`);
