import { spawnSync } from "node:child_process";
import { existsSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";

const root = fileURLToPath(new URL("../../", import.meta.url));

/** Runs a program to its end, and answers with what it printed. */
function ran(
	[program = "", ...parameters]: readonly string[],
	folder: string,
	env: Readonly<Record<string, string>> = {},
): string {
	const { status, stdout, stderr } = spawnSync(program, parameters, {
		cwd: folder,
		encoding: "utf8",
		env: { ...process.env, ...env },
		maxBuffer: 64 * 1024 * 1024,
	});
	if (status !== 0)
		throw new Error(
			`${program} ${parameters.join(" ")} failed in ${folder}:\n${stdout}${stderr}`,
		);
	return stdout.trim();
}

/** The commit that a name stands for. Without one, the last release; where there is none, the commit before this one. */
export function commitOf(name: string | undefined): string {
	if (name)
		return ran(["git", "rev-parse", "--verify", `${name}^{commit}`], root);
	const [release] = ran(
		["git", "tag", "--merged", "HEAD", "--sort=-creatordate"],
		root,
	).split("\n");
	return commitOf(release || "HEAD~1");
}

/**
 * Builds the site of another commit for a day, in a work tree of its own, and hands its folder over. The tree is taken
 * away afterwards.
 */
export async function withBuildOf(
	commit: string,
	day: string,
	use: (site: string) => Promise<void>,
): Promise<void> {
	const tree = join(tmpdir(), `slipway-visual-${commit.slice(0, 12)}`);
	const remove = () => {
		rmSync(tree, { recursive: true, force: true });
		ran(["git", "worktree", "prune"], root);
	};
	if (existsSync(tree)) remove();
	ran(["git", "worktree", "add", "--detach", tree, commit], root);
	try {
		ran(
			[
				"npx",
				"--yes",
				"--prefer-offline",
				"pnpm@12.21.0",
				"install",
				"--frozen-lockfile",
			],
			tree,
		);
		ran([process.execPath, "scripts/build.ts"], join(tree, "packages/slipway"));
		ran(["node_modules/.bin/astro", "build"], join(tree, "apps/docs"), {
			DOCS_BUILT_ON: day,
		});
		await use(join(tree, "apps/docs/dist/"));
	} finally {
		remove();
	}
}
