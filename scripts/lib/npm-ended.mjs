import { execFileSync } from "node:child_process";
import { readFileSync } from "node:fs";
import { basename } from "node:path";

/** Milliseconds between two looks. */
const pause = 250;
const shells = new Set(["sh", "ash", "bash", "busybox", "dash", "ksh", "zsh"]);

/**
 * Calls back when npm, which runs this process as a script, has ended without telling: npm passes signals on to its shell
 * alone, and a terminal that is closed ends both. Does nothing for a process that npm does not run. Answers with the way
 * to stop watching.
 * @param {() => void} ended
 * @returns {() => void}
 */
export function whenNpmEnds(ended) {
	if (process.env.npm_lifecycle_event === undefined) return () => {};
	const parent = process.ppid;
	const watched = [parent];
	const { name, parent: above } = processAt(parent);
	if (shells.has(name) && above > 1) watched.push(above);
	const timer = setInterval(() => {
		if (process.ppid === parent && watched.every(isThere)) return;
		clearInterval(timer);
		ended();
	}, pause);
	timer.unref();
	return () => clearInterval(timer);
}

function isThere(pid) {
	try {
		process.kill(pid, 0);
		return true;
	} catch (error) {
		// Somebody else's process is there all the same.
		return error.code === "EPERM";
	}
}

/** The name of a process and its parent; empty and 0 where the system does not say. */
function processAt(pid) {
	try {
		const [, name, parent] =
			/\((.*)\) \S (\d+)/s.exec(readFileSync(`/proc/${pid}/stat`, "utf8")) ??
			[];
		return { name, parent: Number(parent) };
	} catch {}
	try {
		const said = execFileSync("ps", ["-o", "ppid=,comm=", "-p", String(pid)], {
			encoding: "utf8",
		});
		const [, parent, path] = /^\s*(\d+)\s+-?(.*\S)/.exec(said) ?? [];
		return { name: basename(path ?? ""), parent: Number(parent) };
	} catch {
		return { name: "", parent: 0 };
	}
}
