import { fileURLToPath } from "node:url";

/**
 * The environment of programs that tests start. Node keeps their compiled code there, so that the second start of one takes
 * two thirds of the time.
 */
export const startedPrograms = {
	NODE_COMPILE_CACHE: fileURLToPath(
		new URL("node_modules/.cache/compiled/", import.meta.url),
	),
} as const;
