import { defineConfig } from "vitest/config";

// Each test starts the real command, which takes its time on a busy machine.
export default defineConfig({ test: { testTimeout: 30_000 } });
