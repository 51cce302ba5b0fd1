import { spawn } from "node:child_process";
import { once } from "node:events";
import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { fileURLToPath } from "node:url";
import { afterAll, beforeAll, describe, expect, test } from "vitest";
import { runCommandLine } from "../command-line.ts";
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

const isToldToStop = "Stop with Ctrl+C";
const codeWhenStopped = (line: string) => playing.get(line.split(" ")[0] ?? "");

/** The port of an example may be taken; any free one does. */
const atAnyPort = (line: string) =>
	line.includes("--port")
		? line.replace(/--port \d+/, "--port 0")
		: `${line} --port 0`;

const examples = commandTable.flatMap((row) =>
	[undefined, ...Object.values(row.options)].map((option) => {
		const line = exampleLine(row, option).replace(/^slipway /, "");
		return {
			line,
			isWholeCommand: option === undefined,
			file: option?.value?.file ?? /recorded\.har|verify/.test(line),
		};
	}),
);

test.each(examples.filter(({ line, file }) => !isPlaying(line) && !file))(
	"“$line” works as it stands",
	async ({ line }) => {
		const { status, stdout, stderr } = await slipway(line);
		expect(stderr).toBe("");
		expect(stdout).not.toBe("");
		expect(status).toBe(0);
	},
);

describe("in a folder with the files that examples name", () => {
	const before = process.cwd();
	beforeAll(() => process.chdir(folder));
	afterAll(() => process.chdir(before));

	test.each(examples.filter(({ line, file }) => !isPlaying(line) && file))(
		"“$line” works beside its file",
		async ({ line }) => {
			const { status, stderr } = await slipway(line);
			expect(stderr).toBe("");
			expect(status).toBe(0);
		},
	);

	test.each(
		examples.filter((each) => !each.isWholeCommand && isPlaying(each.line)),
	)("“$line” plays until it is stopped", async ({ line }) => {
		let printed = "";
		const heard = (text: string) => {
			const isStopping = printed.includes(isToldToStop);
			printed += text;
			if (isStopping || !printed.includes(isToldToStop)) return;
			// One would do; each is waited for, and the next line is to find nobody waiting.
			for (const signal of ["SIGINT", "SIGTERM", "SIGHUP"] as const)
				process.emit(signal, signal);
		};
		const status = await runCommandLine(atAnyPort(line).split(" "), {
			out: heard,
			error: heard,
		});
		expect(printed).toContain("prioticket");
		expect(status).toBe(codeWhenStopped(line));
	});
});

test.concurrent.each(
	examples.filter((each) => each.isWholeCommand && isPlaying(each.line)),
)(
	"“$line” plays in a process of its own until that is stopped",
	async ({ line }) => {
		const child = spawn(
			process.execPath,
			[main, ...atAnyPort(line).split(" ")],
			{ cwd: folder },
		);
		let printed = "";
		// Where a program reads the output, what a person reads is told beside it.
		for (const stream of [child.stdout, child.stderr])
			stream.on("data", (chunk) => {
				printed += chunk;
				if (!child.killed && printed.includes(isToldToStop))
					child.kill("SIGTERM");
			});
		if (child.exitCode === null) await once(child, "exit");
		expect(printed).toContain("prioticket");
		expect(child.exitCode).toBe(codeWhenStopped(line));
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
