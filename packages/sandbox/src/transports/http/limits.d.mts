import type { Server, ServerOptions } from "node:http";

/** What one client can take of a server before others notice. Times in milliseconds. */
export interface Limits {
	/** Connections that are open at once. */
	readonly connections: number;
	/** Requests on one connection, pipelined ones included. */
	readonly requests: number;
	/** Until the head of a request is there; a connection that says nothing is closed after as long. */
	readonly head: number;
	/** Until a whole request is there, its body included. */
	readonly request: number;
	/** Between two requests. */
	readonly idle: number;
	/** Without reading a byte of the answer. */
	readonly stalled: number;
	/** How often the times are looked at. */
	readonly check: number;
}

export const usualLimits: Limits;

/** Options for `createServer` that hold the limits of time. */
export function serverOptions(limits?: Limits): ServerOptions;

/** Bounds the connections of a server: the one that has been without a request for longest makes room for a new one. */
export function keepWithin(server: Server, limits?: Limits): void;
