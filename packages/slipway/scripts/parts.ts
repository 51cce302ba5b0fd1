const codeOf = [
	{ name: "zod", test: /[\\/]node_modules[\\/]zod[\\/]/ },
	{
		name: "basics",
		test: /core[\\/]src[\\/](?:errors[\\/](?:issue|slipway-error|value-at|did-you-mean)|calendar[\\/](?:plain-date|due-day)|process[\\/](?:applicable|tasks|waits-for)|checklist[\\/](?:progress|forecast-detail))\.ts$/,
	},
	{
		name: "engine",
		test: /sandbox[\\/]src[\\/](?:engine[\\/](?:authorization|contract|examples|explain|faults|journal|mask|request|running|schemes|state)|form|json|limits)[\\/]/,
	},
	{
		name: "cases",
		test: /rehearsal[\\/]src[\\/](?:language|scripts[\\/]shared)[\\/]/,
	},
	{
		name: "command-line",
		test: /cli[\\/]src[\\/](?:table[\\/](?!known-answers)|parameters[\\/](?:read-|words)|printable|usage-error)/,
	},
];

/**
 * What the bundler keeps together, the first that fits. Left alone it writes a file for every set of entries that share
 * something, most of them a few lines long, and npx unpacks the whole package at every start: it is the number of files
 * that costs. Each part is needed as a whole by nearly everything that needs any of it, and takes along what it imports.
 */
export const parts = codeOf.map(({ name, test }) => ({
	name,
	// Declarations pass here as well, and are parted by the entries that use them.
	test: (id: string) => !id.endsWith(".d.ts") && test.test(id),
}));
