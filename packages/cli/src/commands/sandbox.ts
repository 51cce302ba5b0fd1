import { keepHeapSmall } from "../sandbox/small-heap.ts";
import type { Run } from "./command.ts";

export const sandbox: Run = async (parameters, output) => {
	keepHeapSmall();
	const { serveSandbox } = await import("../sandbox/serve-sandbox.ts");
	return serveSandbox(parameters, output);
};
