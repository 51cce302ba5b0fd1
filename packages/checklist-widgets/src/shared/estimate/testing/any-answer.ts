import type { Process } from "@slipway/core/process";
import fc from "fast-check";

/** For each question of a process any answer that its fields can give. */
export const anyAnswer = ({ questions }: Process) =>
	Object.fromEntries(
		Object.entries(questions).map(([id, { choose, options }]) => [
			id,
			choose === "one"
				? fc.constantFrom(...Object.keys(options))
				: fc.subarray(Object.keys(options)),
		]),
	);
