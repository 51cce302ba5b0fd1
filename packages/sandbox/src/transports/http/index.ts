export type { Access } from "./access/foreign-page.ts";
export { control } from "./control/control.ts";
export { controlOpenApi } from "./control/openapi.ts";
export { controlOperations } from "./control/operations.ts";
export { type Limits, usualLimits } from "./limits.mjs";
export { createSandboxServer, type ServerEvents } from "./server.ts";
