export { control } from "./control/control.ts";
export { controlOpenApi } from "./control/openapi.ts";
export { controlOperations } from "./control/operations.ts";
export { createSandboxServer, type ServerEvents } from "./server.ts";
