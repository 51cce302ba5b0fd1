#!/usr/bin/env node
import { stderr, stdout } from "node:process";
import { runCommandLine } from "./command-line.ts";

process.exitCode = await runCommandLine(process.argv.slice(2), {
	out: (text) => stdout.write(text),
	error: (text) => stderr.write(text),
});
