#!/usr/bin/env node
import { runCommandLine } from "./command-line.ts";
import { processOutput } from "./output/process-output.ts";

const output = processOutput();
const code = await runCommandLine(process.argv.slice(2), output);
process.exitCode = output.failure() ?? code;
