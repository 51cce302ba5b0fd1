import { constants } from "node:fs";
import {
	access,
	copyFile,
	lstat,
	readFile,
	readlink,
	realpath,
} from "node:fs/promises";
import { basename, dirname, join, resolve } from "node:path";
import { UsageError } from "../../usage-error.ts";
import { lock } from "./lock.ts";
import { writeWhole } from "./write-whole.ts";

/** A file with the states of mocks, which no other process uses meanwhile. */
export interface StateFile {
	/** The states by mock, as they were read. */
	readonly states: ReadonlyMap<string, unknown>;
	/** Writes the states of these mocks, as JSON; those of others in the file stay. */
	write(texts: ReadonlyMap<string, string>): Promise<void>;
	/** Keeps a copy of the file beside it as it was read; answers with the copy's path. Throws a UsageError when it cannot. */
	setAside(): Promise<string>;
	/** Lets others use the file. */
	close(): void;
}

const untouched = "It has not been changed.";

/** Opens a state file; one that does not exist is made by the first write. Throws a UsageError when it cannot be used. */
export async function openStateFile(path: string): Promise<StateFile> {
	const target = await targetOf(path);
	const close = locked(path, target);
	try {
		const states = await read(path, target);
		const kept = new Map(
			[...states].map(([id, state]) => [id, JSON.stringify(state)]),
		);
		return {
			states,
			write: (texts) => {
				for (const [id, text] of texts) kept.set(id, text);
				const members = [...kept].map(
					([id, text]) => `${JSON.stringify(id)}:${text}`,
				);
				return writeWhole(target, `{${members.join(",\n")}}\n`);
			},
			setAside: () => copied(path, target),
			close,
		};
	} catch (error) {
		close();
		throw error;
	}
}

/** Where a path leads in the end, so that a symbolic link stays one, even when nothing is there yet. */
async function targetOf(path: string): Promise<string> {
	try {
		return await realpath(path);
	} catch (error) {
		if ((error as NodeJS.ErrnoException).code !== "ENOENT")
			throw unusable(path, error);
	}
	const link = await lstat(path).catch(() => undefined);
	return link?.isSymbolicLink()
		? resolve(dirname(path), await readlink(path))
		: resolve(path);
}

/** Copies a file to the first free name beside it. */
async function copied(path: string, target: string): Promise<string> {
	for (let count = 1; ; count++) {
		const copy = `${target}.older${count > 1 ? `-${count}` : ""}`;
		try {
			await copyFile(target, copy, constants.COPYFILE_EXCL);
			return copy;
		} catch (error) {
			if ((error as NodeJS.ErrnoException).code === "EEXIST") continue;
			throw new UsageError(
				`The state file “${path}” is from an older version of Slipway, and cannot be copied to “${copy}”: ${(error as Error).message}`,
				`Give the path of another file. ${untouched}`,
			);
		}
	}
}

function locked(path: string, target: string): () => void {
	let release: (() => void) | undefined;
	try {
		release = lock(join(dirname(target), `.${basename(target)}.slipway-lock`));
	} catch (error) {
		throw new UsageError(
			`No file can be written beside the state file “${path}”: ${(error as Error).message}`,
			"Give the path of a file in a folder that exists and that you may write to.",
		);
	}
	if (release) return release;
	throw new UsageError(
		`Another sandbox uses the state file “${path}”.`,
		"Stop that one, or give this one a file of its own.",
	);
}

async function read(
	path: string,
	target: string,
): Promise<ReadonlyMap<string, unknown>> {
	const there = await lstat(target).catch(() => undefined);
	if (!there) return new Map();
	if (!there.isFile())
		throw new UsageError(
			`“${path}” is not a file.`,
			"Give the path of a file; one that does not exist yet is made with the first change.",
		);
	let text: string;
	try {
		await access(target, constants.R_OK | constants.W_OK);
		text = await readFile(target, "utf8");
	} catch (error) {
		throw unusable(path, error);
	}
	// As `mktemp` and `touch` make them: nothing can be lost.
	if (text.trim() === "") return new Map();
	return statesIn(path, text);
}

function statesIn(path: string, text: string): ReadonlyMap<string, unknown> {
	let data: unknown;
	try {
		data = JSON.parse(text);
	} catch (error) {
		throw new UsageError(
			`The state file “${path}” is not JSON: ${(error as Error).message}`,
			`Move it aside to start afresh. ${untouched}`,
		);
	}
	const entries =
		typeof data === "object" && data !== null && !Array.isArray(data)
			? Object.entries(data)
			: [["", data] as const];
	const foreign = entries.find(([, each]) => !isState(each));
	if (!foreign) return new Map(entries);
	throw new UsageError(
		`“${path}” holds something else than states of the sandbox${foreign[0] ? `: “${foreign[0]}”` : ""}.`,
		`Give the path of another file. ${untouched}`,
	);
}

const isState = (data: unknown) =>
	typeof data === "object" &&
	data !== null &&
	"slipway" in data &&
	data.slipway === "sandbox";

const unusable = (path: string, error: unknown) =>
	new UsageError(
		`The state file “${path}” cannot be used: ${(error as Error).message}`,
		`Give the path of a file that you may read and write. ${untouched}`,
	);
