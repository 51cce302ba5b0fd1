import { fstatSync, writeSync } from "node:fs";
import process, { stderr, stdout } from "node:process";
import type { Output } from "../commands/command.ts";

/** An output that may have failed. */
export interface FailingOutput extends Output {
	/** The exit code of the failure, if there was one: 141 when the reader has closed the pipe, otherwise 3. */
	readonly failure: () => number | undefined;
}

/** The output of this process. Its first failure ends the process, in order, and is told unless the reader has gone. */
export function processOutput(): FailingOutput {
	let failure: number | undefined;
	const failed = (error: NodeJS.ErrnoException) => {
		if (failure !== undefined) return;
		// Whoever reads no further, as `head` does, wants no word about it. What shells say of a program that a pipe ended.
		failure = error.code === "EPIPE" ? 141 : 3;
		process.exitCode = failure;
		if (failure === 3)
			stderr.write(
				`The output cannot be written: ${error.message}\nHint: ${hints[error.code ?? ""] ?? "look where it goes"}, then run the command again.\n`,
			);
		// A sandbox waits for a signal, and keeps its state before it ends.
		if (process.listenerCount("SIGTERM") > 0) process.emit("SIGTERM");
	};
	stdout.on("error", failed);
	// Nobody is left to be told.
	stderr.on("error", () => {});
	return {
		out: (text) => {
			if (failure === undefined) write(text, failed);
		},
		error: (text) => stderr.write(text),
		failure: () => failure,
	};
}

const hints: Readonly<Record<string, string>> = {
	ENOSPC: "make room on the disk",
	EDQUOT: "make room within your quota",
	EFBIG: "allow longer files, or print to another place",
};

/**
 * Node takes a part for the whole when the disk is full after it; here the rest is asked for again, and refused by name.
 * A pipe may be slow, and is left to Node.
 */
function write(
	text: string,
	failed: (error: NodeJS.ErrnoException) => void,
): void {
	if (!isFile(stdout.fd)) {
		stdout.write(text);
		return;
	}
	const bytes = Buffer.from(text);
	try {
		for (let from = 0; from < bytes.length; )
			from += writeSync(stdout.fd, bytes, from);
	} catch (error) {
		failed(error as NodeJS.ErrnoException);
	}
}

function isFile(descriptor: number): boolean {
	try {
		return fstatSync(descriptor).isFile();
	} catch {
		return false;
	}
}
