import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, expect, test } from "vitest";
import { exampleLine } from "../help/usage.ts";
import { recordedDemonstrations } from "../testing/recorded-demonstrations.ts";
import { selfSigned } from "../testing/self-signed.ts";
import { slipway } from "../testing/slipway.ts";
import { commandTable } from "./index.ts";

const main = fileURLToPath(new URL("../main.ts", import.meta.url));
const folder = mkdtempSync(join(tmpdir(), "slipway examples "));
afterAll(() => rmSync(folder, { recursive: true }));
writeFileSync(
	join(folder, "prioticket.json"),
	JSON.stringify({
		format: "slipway-progress",
		version: 1,
		process: "prioticket",
		answers: {},
		details: {},
		tasks: {},
	}),
);

writeFileSync(
	join(folder, "recorded.har"),
	JSON.stringify(await recordedDemonstrations("prioticket")),
);

await slipway(
	"rehearse prioticket",
	"--har",
	join(folder, "recorded.har"),
	"--evidence",
	join(folder, "evidence.html"),
);
writeFileSync(join(folder, "attested.json"), "{}");
writeFileSync(join(folder, "authority.pem"), selfSigned.cert);

/** Lines that play until they are stopped, with what their exit code is then. */
const playing = new Map([
	["sandbox", 0],
	// Nobody has sent anything.
	["rehearse", 1],
	["record", 1],
]);
const isPlaying = (line: string) =>
	playing.has(line.split(" ")[0] ?? "") &&
	!(line.startsWith("rehearse") && line.includes("--har")) &&
	!line.includes("--story");

const examples = commandTable.flatMap((row) =>
	[undefined, ...Object.values(row.options)].map((option) => {
		const line = exampleLine(row, option).replace(/^slipway /, "");
		return {
			line,
			file: option?.value?.file ?? /recorded\.har|verify/.test(line),
		};
	}),
);

/** Starts a line in a folder with the files that examples name. */
const started = (line: string) =>
	spawn(process.execPath, [main, ...line.split(" ")], { cwd: folder });

test.each(examples.filter(({ line, file }) => !isPlaying(line) && !file))(
	"“$line” works as it stands",
	async ({ line }) => {
		const { status, stdout, stderr } = await slipway(line);
		expect(stderr).toBe("");
		expect(stdout).not.toBe("");
		expect(status).toBe(0);
	},
);

test.concurrent.each(
	examples.filter(({ line, file }) => !isPlaying(line) && file),
)("“$line” works beside its file", async ({ line }) => {
	const child = started(line);
	let complaint = "";
	child.stderr.on("data", (chunk) => {
		complaint += chunk;
	});
	child.stdout.resume();
	expect((await once(child, "exit"))[0]).toBe(0);
	expect(complaint).toBe("");
});

test.concurrent.each(examples.filter(({ line }) => isPlaying(line)))(
	"“$line” plays until it is stopped",
	async ({ line }) => {
		// The port of an example may be taken; any free one does.
		const child = started(
			line.includes("--port")
				? line.replace(/--port \d+/, "--port 0")
				: `${line} --port 0`,
		);
		let printed = "";
		// Where a program reads the output, what a person reads is told beside it.
		for (const stream of [child.stdout, child.stderr])
			stream.on("data", (chunk) => {
				printed += chunk;
				if (!child.killed && printed.includes("Stop with Ctrl+C"))
					child.kill("SIGTERM");
			});
		if (child.exitCode === null) await once(child, "exit");
		expect(printed).toContain("prioticket");
		expect(child.exitCode).toBe(playing.get(line.split(" ")[0] ?? ""));
	},
);

test("every command and option has a sentence, and an example that shows it", () => {
	for (const { name, says, example, options } of commandTable) {
		expect(says).toMatch(/^[A-Z].*\.$/);
		expect(example.split(" ")[0]).toBe(name);
		for (const [option, { says, example }] of Object.entries(options)) {
			expect(says).toMatch(/^[A-Z].*[.]$/);
			expect(example.split(" ")).toContain(`--${option}`);
		}
	}
});
