import { expect, test } from "vitest";
import { meantAddress } from "./meant-address.ts";

const site = "https://docs.example";

test.each([
	[
		"/prioticket/checklist/%23progress=a-b",
		"/prioticket/checklist/#progress=a-b",
	],
	[
		"/prioticket/checklist/%2523progress=a",
		"/prioticket/checklist/#progress=a",
	],
	[
		"/prioticket/checklist/%252523progress=a",
		"/prioticket/checklist/#progress=a",
	],
	["/a/&%2335;progress=a", "/a/&#35;progress=a"],
	["/a/&#35;progress=a", "/a/#progress=a"],
	["/a/&amp;num;progress=a", "/a/#progress=a"],
	["/a/%EF%BC%83progress=a", "/a/#progress=a"],
	["/a%23sandbox%3Dtrip-com.x?y=1", "/a#sandbox%3Dtrip-com.x?y=1"],
	["/a/?b=1%23progress=a", "/a/?b=1#progress=a"],
	["/a/%23b%23c", "/a/#b%23c"],
	// Never another host's.
	["//other.example/%23progress=a", "//other.example/#progress=a"],
])("%s was meant as %s", (travelled, meant) => {
	expect(meantAddress(site + travelled)).toBe(site + meant);
	expect(new URL(meantAddress(site + travelled) ?? "").origin).toBe(site);
});

test.each(["/", "/none/", "/none/#a", "/%2", "/%24a", ""])(
	"%s was meant as it is",
	(address) => {
		expect(meantAddress(site + address)).toBeUndefined();
	},
);
