/** The names by which a machine reaches itself, as a URL's `hostname` has them: IPv6 in brackets. */
export const loopbackNames = ["localhost", "127.0.0.1", "[::1]"] as const;

/**
 * Whether a URL's `hostname` is this machine.
 *
 * @example
 * ```ts
 * import { isLoopback } from "@slipway/sandbox/loopback";
 *
 * isLoopback(new URL("http://[::1]:8080/calls").hostname); // => true
 * isLoopback("localhost.example"); // => false
 * ```
 */
export const isLoopback = (hostname: string): boolean =>
	loopbackNames.some((name) => name === hostname);
