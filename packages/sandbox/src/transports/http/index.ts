export { type Access, foreignPage } from "./access/foreign-page.ts";
export { hostNameOf } from "./access/host.ts";
export { control } from "./control/control.ts";
export { controlOpenApi } from "./control/openapi.ts";
export { controlOperations } from "./control/operations.ts";
export {
	keepWithin,
	type Limits,
	serverOptions,
	usualLimits,
} from "./limits.mjs";
export { createSandboxServer, type ServerEvents } from "./server.ts";
