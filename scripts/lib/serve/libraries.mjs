import { createRequire } from "node:module";

// They are dependencies of the site, so they are looked up from there.
const require = createRequire(
	new URL("../../../apps/docs/package.json", import.meta.url),
);

/** Conditional requests and validators of a file. */
export const { send } = require("@fastify/send");
/** Reads Accept-Encoding. */
export const Negotiator = require("negotiator");
/** Media types by a file's name. */
export const mimeTypes = require("mime-types");
