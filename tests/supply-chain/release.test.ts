import { execFileSync } from "node:child_process";
import {
	cpSync,
	globSync,
	mkdirSync,
	mkdtempSync,
	readFileSync,
	rmSync,
	symlinkSync,
	writeFileSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { dirname, join, resolve } from "node:path";
import { beforeAll, expect, test } from "vitest";

const root = resolve(import.meta.dirname, "../..");
const copy = mkdtempSync(join(tmpdir(), "slipway-release-"));
const read = (file: string) => readFileSync(join(copy, file), "utf8");
const version = (folder: string): string =>
	JSON.parse(read(`${folder}/package.json`)).version;
const [major, minor] = JSON.parse(
	readFileSync(join(root, "packages/slipway/package.json"), "utf8"),
).version.split(".");

// What Changesets reads of the repository, with one change that waits for a release.
beforeAll(() => {
	for (const file of [
		"package.json",
		"pnpm-workspace.yaml",
		"pnpm-lock.yaml",
		"packages/slipway/CHANGELOG.md",
		...globSync(["{packages,apps}/*/package.json", "tests/package.json"], {
			cwd: root,
		}),
	]) {
		mkdirSync(dirname(join(copy, file)), { recursive: true });
		cpSync(join(root, file), join(copy, file));
	}
	cpSync(join(root, ".changeset"), join(copy, ".changeset"), {
		recursive: true,
	});
	cpSync(join(root, "scripts"), join(copy, "scripts"), { recursive: true });
	for (const waiting of globSync(".changeset/*.md", { cwd: copy }))
		rmSync(join(copy, waiting));
	symlinkSync(join(root, "node_modules"), join(copy, "node_modules"));
	writeFileSync(
		join(copy, ".changeset/quick-boats-float.md"),
		"---\nslipway: minor\n---\n\nYou can float boats.\n",
	);
	const run = (program: string, ...parameters: string[]) =>
		execFileSync(program, parameters, { cwd: copy, stdio: "pipe" });
	run("git", "init", "--quiet", "--initial-branch", "main");
	run(
		process.execPath,
		join(root, "node_modules/@changesets/cli/bin.js"),
		"version",
	);
}, 30_000);

test("a release raises the version of the package alone", () => {
	expect(version("packages/slipway")).toBe(`${major}.${Number(minor) + 1}.0`);
	expect(version("packages/core")).toBe("0.1.0");
	expect(version("apps/docs")).toBe("0.1.0");
});

test("the changelog says what readers can do now, and names no commit", () => {
	expect(read("packages/slipway/CHANGELOG.md")).toMatch(
		/^# slipway\n\n## \d+\.\d+\.0\n\n### Minor Changes\n\n- You can float boats\.\n\n## /,
	);
});

test("what waits for a release is of the package, in a whole sentence", () => {
	for (const file of globSync(".changeset/*.md", { cwd: root })) {
		const [, named, summary] =
			/^---\n([\s\S]*?)\n---\n\n([\s\S]*)$/.exec(
				readFileSync(join(root, file), "utf8"),
			) ?? [];
		expect(named, file).toMatch(/^"?slipway"?: (patch|minor|major)$/);
		expect(summary, file).toMatch(/^[A-Z`][\s\S]*\.\n$/);
	}
});
