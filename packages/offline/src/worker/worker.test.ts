import { describe, expect, test } from "vitest";
import { memoryCaches } from "../testing/memory-caches.ts";
import { Host } from "../testing/site.ts";
import { answerData, answerFile, answerPage } from "./answer.ts";
import { carryOver } from "./carry-over.ts";
import { editionsKept, findKept, openEdition } from "./editions.ts";
import { isOtherNow, keepGuide, keepOpened, settle } from "./opened.ts";
import { keepAtMost } from "./room.ts";
import type { Surroundings } from "./surroundings.ts";
import { forgetGuide, whatIsKept } from "./what-is-kept.ts";

const open = (path: string) => ({ path, page: "guide old" });

/** What is kept of a guide: pages and files, in the order of their names. */
async function keptIn(here: Surroundings, edition: string) {
	const cache = await openEdition(here, edition);
	return (await cache.keys())
		.map(({ url }) => url.slice(here.scope.length))
		.filter((path) => !path.startsWith("offline/lists/"))
		.toSorted();
}

describe("a page that is opened", () => {
	test("is kept with everything it can fetch, and with the way to it", async () => {
		const host = new Host(["guide/", "guide/checklist/"]);
		const here = host.worker();
		await keepOpened(here, open("guide/checklist/"));
		expect(await keptIn(here, "one")).toEqual([
			"",
			"_astro/guide-checklist-old.js",
			"_astro/offline-old.js",
			"_astro/old.js",
			"_astro/shared.js",
			"guide/checklist/",
			"offline/",
		]);
	});

	test("is not fetched twice while it stays the same", async () => {
		const host = new Host(["guide/"]);
		const here = host.worker();
		await keepOpened(here, open("guide/"));
		host.asked.length = 0;
		await keepOpened(here, open("guide/"));
		expect(host.asked).toEqual(["offline/lists/guide.json"]);
	});

	test("is not kept when the host has another edition of it by now", async () => {
		const host = new Host(["guide/"]);
		const here = host.worker();
		const { fetch } = host;
		const between: Surroundings = {
			...here,
			fetch: async (address) => {
				const response = await fetch(address);
				if (address.endsWith("guide.json")) host.marks = { "guide/": "new" };
				return response;
			},
		};
		await expect(keepOpened(between, open("guide/"))).rejects.toThrow();
		expect(await findKept(here, "guide/")).toBeUndefined();
	});

	test("makes room by the one that was opened first, with the files that only it needs", async () => {
		const host = new Host(["guide/", "guide/a/", "guide/b/"]);
		const here = host.worker();
		for (const path of ["guide/", "guide/a/", "guide/b/"])
			await keepOpened(here, open(path));
		await keepAtMost(here, await openEdition(here, "one"), 1);
		expect(await keptIn(here, "one")).toEqual([
			"",
			"_astro/guide-b-old.js",
			"_astro/offline-old.js",
			"_astro/old.js",
			"_astro/shared.js",
			"guide/b/",
			"offline/",
		]);
	});
});

describe("a full storage", () => {
	test("gives up pages that were only opened for what is asked for now", async () => {
		const host = new Host(["guide/", "guide/a/", "guide/b/"]);
		// Lists and shell take seven places, each page two more.
		const here = host.worker(memoryCaches(11));
		await keepOpened(here, open("guide/"));
		await keepOpened(here, open("guide/a/"));
		await keepOpened(here, open("guide/b/"));
		const kept = await keptIn(here, "one");
		expect(kept).toContain("guide/b/");
		expect(kept).not.toContain("guide/");
	});

	test("refuses what is larger than all of it, and says so by its name", async () => {
		const host = new Host(["guide/", "guide/a/", "guide/b/"]);
		const here = host.worker(memoryCaches(4));
		await expect(keepGuide(here, "guide")).rejects.toMatchObject({
			name: "QuotaExceededError",
		});
	});
});

describe("a newer edition", () => {
	test("brings over what older ones have, and fetches only what has changed", async () => {
		const host = new Host(["guide/", "guide/a/", "guide/b/"]);
		const caches = memoryCaches();
		for (const path of ["guide/", "guide/a/"])
			await keepOpened(host.worker(caches), open(path));
		host.edition = "two";
		host.marks = { "guide/a/": "new" };
		host.asked.length = 0;
		const newer = host.worker(caches);
		await carryOver(newer);
		expect(host.asked.filter((path) => path.startsWith("_astro/"))).toEqual([
			"_astro/guide-a-new.js",
		]);
		expect(await keptIn(newer, "two")).toEqual(
			expect.arrayContaining(["guide/", "guide/a/", "offline/", ""]),
		);
		expect(await isOtherNow(newer, open("guide/"))).toBe(false);
		expect(await isOtherNow(newer, open("guide/a/"))).toBe(true);
	});

	test("waits for a network, and leaves the older one alone until then", async () => {
		const host = new Host(["guide/"]);
		const caches = memoryCaches();
		await keepOpened(host.worker(caches), open("guide/"));
		host.edition = "two";
		host.reachable = false;
		await expect(carryOver(host.worker(caches))).rejects.toThrow();
		expect(await findKept(host.worker(caches), "guide/")).toBeDefined();
	});

	test("replaces those between that nobody saw, and the older one once it is settled", async () => {
		const host = new Host(["guide/"]);
		const caches = memoryCaches();
		await keepOpened(host.worker(caches), open("guide/"));
		for (const edition of ["two", "three"]) {
			host.edition = edition;
			await carryOver(host.worker(caches));
		}
		const here = host.worker(caches);
		expect(await editionsKept(here)).toEqual(["one", "three"]);
		await settle(here, open("guide/"));
		expect(await editionsKept(here)).toEqual(["three"]);
	});

	test("completes the guides that the reader keeps before the older one goes", async () => {
		const host = new Host(["guide/", "guide/a/"]);
		const caches = memoryCaches();
		await keepGuide(host.worker(caches), "guide");
		host.edition = "two";
		const here = host.worker(caches);
		await settle(here, open("guide/"));
		expect(await editionsKept(here)).toEqual(["two"]);
		expect(await findKept(here, "guide/a/")).toBeDefined();
	});
});

describe("a guide that is kept as a whole", () => {
	test("has every page, tells how far it is, stays when room is made, and can be let go", async () => {
		const host = new Host(["guide/", "guide/a/"]);
		const here = host.worker();
		const steps: string[] = [];
		await keepGuide(here, "guide", (done, of) => steps.push(`${done}/${of}`));
		expect(steps).toEqual(["1/5", "2/5", "3/5", "4/5", "5/5"]);
		await keepAtMost(here, await openEdition(here, "one"), 0);
		expect((await whatIsKept(here)).pages.map(({ path }) => path)).toEqual([
			"guide/",
			"guide/a/",
		]);
		await forgetGuide(here, "guide");
		expect(await keptIn(here, "one")).toEqual([]);
	});
});

describe("an answer", () => {
	const unreachable = Promise.reject(new TypeError("Failed to fetch"));
	unreachable.catch(() => {});
	const text = async (response: Promise<Response>) => (await response).text();

	test("is the page of the network, of what is kept without one, and else the page that says so", async () => {
		const host = new Host(["guide/", "guide/a/"]);
		const here = host.worker();
		await keepOpened(here, open("guide/"));
		expect(
			await text(
				answerPage(here, "guide/", Promise.resolve(new Response("fresh"))),
			),
		).toBe("fresh");
		expect(await text(answerPage(here, "guide/", unreachable))).toContain(
			"guide old",
		);
		expect(await text(answerPage(here, "guide/a/", unreachable))).toContain(
			"site old",
		);
		const { status, headers } = await answerPage(here, "guide", unreachable);
		expect([status, headers.get("location")]).toEqual([
			302,
			"https://site.example/handbook/guide/",
		]);
	});

	test("is a file of any edition before the network, and data of the network before what was", async () => {
		const host = new Host(["guide/"]);
		const here = host.worker();
		await keepOpened(here, open("guide/"));
		const request = new Request(here.scope);
		const fail = () => unreachable;
		expect(
			await text(answerFile(here, "_astro/shared.js", request, fail)),
		).toBe("_astro/shared.js");
		await expect(
			answerFile(here, "_astro/other.js", request, fail),
		).rejects.toThrow();
		const path = "api/holidays/NL.json";
		await answerData(here, path, request, async () => new Response("days"));
		expect(await text(answerData(here, path, request, fail))).toBe("days");
		await expect(
			answerData(here, "api/holidays/BE.json", request, fail),
		).rejects.toThrow();
	});
});
