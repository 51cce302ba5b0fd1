import { spawn } from "node:child_process";
import { once } from "node:events";
import {
	chmodSync,
	cpSync,
	linkSync,
	mkdirSync,
	mkdtempSync,
	readdirSync,
} from "node:fs";
import { tmpdir } from "node:os";
import { join, relative, resolve } from "node:path";
import { root, type Stage } from "./container-file.ts";

/** The files of a last stage, in a folder that stands for its file system, in which nobody may write. */
export interface Assembled {
	/** Starts a command of the stage at another port, as its user, with its variables and no others. */
	run(command: readonly string[], port: number): ReturnType<typeof spawn>;
}

/**
 * Follows the COPY steps of a stage. `built` is the folder in which the first stage has done its work: the repository
 * itself, or a copy of it.
 */
export function assembled(stage: Stage, first: Stage, built = root): Assembled {
	const system = mkdtempSync(join(tmpdir(), "slipway-container-"));
	const folder = join(system, stage.folder);
	mkdirSync(folder, { recursive: true });
	for (const { stage: from, source, target } of stage.copies) {
		const place = from
			? resolve(built, relative(first.folder, source))
			: resolve(root, source);
		const name = target === "./" && from === undefined ? source : target;
		cpSync(place, join(folder, name.replace(/^scripts\//, "")), {
			recursive: true,
		});
	}
	const programs = join(system, "usr/bin");
	mkdirSync(programs, { recursive: true });
	provide(process.execPath, join(programs, "node"));
	forbidWriting(system);
	const [uid, gid] = stage.user.split(":").map(Number);
	return {
		run: ([program = "", ...parameters], port) =>
			spawn(
				join(programs, program),
				parameters.map((each) => (each === stage.port ? String(port) : each)),
				{
					cwd: folder,
					env: { ...stage.variables, PATH: programs, TMPDIR: system },
					stdio: ["ignore", "pipe", "pipe"],
					// Only root may become somebody else.
					...(process.getuid?.() === 0 && { uid, gid }),
				},
			),
	};
}

/** Puts a program at a place; a second name of the same file where the disk allows it. */
function provide(program: string, place: string): void {
	try {
		linkSync(program, place);
	} catch {
		cpSync(program, place);
	}
}

function forbidWriting(folder: string): void {
	for (const { name, parentPath } of readdirSync(folder, {
		recursive: true,
		withFileTypes: true,
	}).filter((entry) => entry.isDirectory()))
		chmodSync(join(parentPath, name), 0o555);
	chmodSync(folder, 0o555);
}

/** How a command ended: its exit code, null when a signal ended it. */
export async function ended(
	child: ReturnType<typeof spawn>,
): Promise<number | null> {
	if (child.exitCode === null && child.signalCode === null)
		await once(child, "exit");
	return child.exitCode;
}
