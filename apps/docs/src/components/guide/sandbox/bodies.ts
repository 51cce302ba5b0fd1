import type { SandboxSection } from "../../../guide/sections/sandbox.ts";
import Calls from "./Calls.astro";
import Console from "./Console.astro";
import Credentials from "./Credentials.astro";
import Operations from "./Operations.astro";
import OtherTools from "./OtherTools.astro";
import OwnCode from "./OwnCode.astro";
import Unplayed from "./Unplayed.astro";

/** What draws each section about a mock. Every one takes `api` and `plan`. */
export const sandboxBodies = {
	console: Console,
	credentials: Credentials,
	"own-code": OwnCode,
	"other-tools": OtherTools,
	calls: Calls,
	operations: Operations,
	unplayed: Unplayed,
} satisfies Record<SandboxSection, unknown>;
