import { execFileSync } from "node:child_process";
import { existsSync, globSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";

const root = fileURLToPath(new URL("../../", import.meta.url));
const folders = globSync("packages/*/package.json", { cwd: root })
	.map((file) => dirname(file))
	.toSorted();

const codeOf = (readme: string, language: string) =>
	[
		...readme.matchAll(new RegExp(`^\`\`\`${language}\\n(.*?)^\`\`\``, "gms")),
	].map(([, code = ""]) => code);

describe.each(folders)("%s", (place) => {
	const folder = join(root, place);
	const file = join(folder, "README.md");
	const readme = existsSync(file) ? readFileSync(file, "utf8") : "";
	const { name, dependencies = {} } = JSON.parse(
		readFileSync(join(folder, "package.json"), "utf8"),
	) as {
		readonly name: string;
		readonly dependencies?: Readonly<Record<string, string>>;
	};

	test("has a README with its name and an example", () => {
		expect(readme).toMatch(new RegExp(`^# ${name}$`, "m"));
		expect([...codeOf(readme, "ts"), ...codeOf(readme, "sh")]).not.toEqual([]);
	});

	test("names the packages that it may import, and imports no others", () => {
		const [, section = ""] = readme.split(/^## May import$/m);
		const named = [...section.matchAll(/`(@slipway\/[^`]+)`/g)].map(
			([, each]) => each,
		);
		const imported = Object.keys(dependencies).filter((each) =>
			each.startsWith("@slipway/"),
		);
		expect(named.toSorted()).toEqual(imported.toSorted());
	});

	test("its examples run", () => {
		for (const code of codeOf(readme, "ts"))
			execFileSync(process.execPath, ["--input-type=module-typescript"], {
				cwd: folder,
				input: code,
				stdio: ["pipe", "pipe", "pipe"],
			});
		for (const code of codeOf(readme, "sh"))
			for (const line of code.trim().split("\n"))
				execFileSync("npm", line.split(" ").slice(1), {
					cwd: root,
					stdio: "pipe",
				});
	});
});
