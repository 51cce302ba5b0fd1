/**
 * Stands in for tldts, the public-suffix list that MSW's cookie jar brings along: 114 kB gzip for a jar that only ever
 * sees this site's own origin. The last two labels are close enough for that.
 */
export const getDomain = (host: unknown): string | null =>
	typeof host === "string" && host.includes(".")
		? host.split(".").slice(-2).join(".")
		: null;

export const parse = (host: unknown) => ({
	hostname: host,
	domain: getDomain(host),
});

export const getPublicSuffix = (host: unknown): string | null =>
	typeof host === "string" ? (host.split(".").at(-1) ?? null) : null;
