import { afterEach, expect, test, vi } from "vitest";
import { openIntegration } from "./open-integration.ts";

/** A tab at an address, in a browser that keeps these integrations. */
function tab(
	search: string,
	kept: readonly string[],
	local: Record<string, string> = {},
	session: Record<string, string> = {},
) {
	vi.stubGlobal("location", { search });
	vi.stubGlobal("sessionStorage", session);
	vi.stubGlobal(
		"localStorage",
		Object.assign(
			local,
			Object.fromEntries(kept.map((id) => [`slipway:progress:${id}`, "{}"])),
		),
	);
	return { local, session };
}

afterEach(() => vi.unstubAllGlobals());

test("without a second one it is the first", () => {
	tab("", []);
	expect(openIntegration("example")).toBe("example");
});

test("the address decides, for this tab and for tabs to come", () => {
	const { local, session } = tab("?integration=example~b2", ["example~b2"]);
	expect(openIntegration("example")).toBe("example~b2");
	expect(local["slipway:open:example"]).toBe("example~b2");
	tab("", ["example~b2"], local, session);
	expect(openIntegration("example")).toBe("example~b2");
	tab("", ["example~b2"], local);
	expect(openIntegration("example")).toBe("example~b2");
});

test("a tab stays with what it shows when another is opened elsewhere", () => {
	const { session } = tab("", ["example", "example~b2"]);
	openIntegration("example");
	tab(
		"",
		["example", "example~b2"],
		{ "slipway:open:example": "example~b2" },
		session,
	);
	expect(openIntegration("example")).toBe("example");
});

test.each([
	["what this browser does not keep", "?integration=example~gone"],
	["what belongs to another provider", "?integration=other~b2"],
	["what is no id", "?integration=__proto__"],
])("%s is passed over", (_, search) => {
	tab(search, ["example", "other~b2"]);
	expect(openIntegration("example")).toBe("example");
});

test("without storage it is the first", () => {
	vi.stubGlobal("location", { search: "?integration=example~b2" });
	expect(openIntegration("example")).toBe("example");
});
