import { env } from "node:process";
import fc from "fast-check";

// The same commit gives the same result: properties are tried with one seed, and with chance in `npm run properties`.
fc.configureGlobal({
	seed: Number(env.PROPERTY_SEED ?? 20_270_104),
	...(env.PROPERTY_RUNS && { numRuns: Number(env.PROPERTY_RUNS) }),
});
