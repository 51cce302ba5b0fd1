import { execFileSync } from "node:child_process";
import { once } from "node:events";
import { existsSync, readFileSync } from "node:fs";
import { connect } from "node:net";
import { join, relative, resolve } from "node:path";
import { beforeAll, describe, expect, test } from "vitest";
import { freePort } from "../support/free-port.ts";
import { assembled, ended } from "./assembled.ts";
import { root, stages } from "./container-file.ts";

const [build, ...images] = stages();
if (!build) throw new Error("The container file has no stage.");
// What the tests have done before is the first two steps; the last one is quick.
beforeAll(() => {
	execFileSync(process.execPath, build.runs[2]?.slice(1) ?? [], {
		cwd: root,
		stdio: "pipe",
	});
}, 30_000);

const read = (file: string) => readFileSync(join(root, file), "utf8");

test("it is built with the Node and the pnpm of the repository", () => {
	const { packageManager } = JSON.parse(read("package.json"));
	for (const { image } of [build, ...images])
		expect(image).toBe(`node:${read(".nvmrc").trim()}-slim`);
	expect(build.runs[0]).toEqual([
		"npx",
		"--yes",
		packageManager,
		"install",
		"--frozen-lockfile",
	]);
	expect(build.runs[1]?.join(" ")).toContain(
		`--filter=${JSON.parse(read("apps/docs/package.json")).name}`,
	);
});

test("its last step is a program that Node runs", () => {
	expect(build.runs).toHaveLength(3);
	expect(build.runs[2]?.[0]).toBe("node");
});

test("it leaves out what git ignores", () => {
	const ignored = read(".gitignore").split("\n").filter(Boolean);
	const left = read(".dockerignore");
	for (const each of ignored.filter((name) => !name.includes(".json")))
		expect(left, each).toMatch(new RegExp(`^(\\*\\*/)?${each}$`, "m"));
});

describe.each(images)("the image $name", (stage) => {
	test("takes only what is there", () => {
		for (const { stage: from, source } of stage.copies)
			expect(
				existsSync(
					resolve(root, from ? relative(build.folder, source) : source),
				),
				source,
			).toBe(true);
	});

	test("starts from its own files, as a user who may write nowhere, and is healthy until it is stopped", async () => {
		expect(stage.user).not.toMatch(/^(root|0)/);
		const port = await freePort();
		const image = assembled(stage, build);
		const healthy = async () =>
			(await ended(image.run(stage.health, port))) === 0;
		expect(await healthy()).toBe(false);
		const server = image.run(stage.starts, port);
		if (!server.stdout) throw new Error("The server prints nowhere.");
		await once(server.stdout, "data");
		expect(await healthy()).toBe(true);
		// From outside the container as well; this is another address of a Linux machine.
		if (process.platform === "linux")
			await once(connect(port, "127.0.0.2"), "connect");
		server.kill("SIGTERM");
		await ended(server);
		expect(await healthy()).toBe(false);
	});
});
