import { check } from "./check.ts";
import type { Command } from "./command.ts";
import { estimate } from "./estimate.ts";
import { sandbox } from "./sandbox.ts";

/** Every command, in the order of the help. */
export const commands: readonly Command[] = [sandbox, estimate, check];
