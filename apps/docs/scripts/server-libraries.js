// The libraries of scripts/lib/serve/libraries.mjs, to be bundled.
export { send } from "@fastify/send";
export { default as mimeTypes } from "mime-types";
export { default as Negotiator } from "negotiator";
