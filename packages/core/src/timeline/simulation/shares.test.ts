import { xoroshiro128plus } from "pure-rand/generator/xoroshiro128plus";
import { expect, test } from "vitest";
import { Shares } from "./shares.ts";

test.each([0, 1, -1, 42, 2_147_483_647])(
	"with the seed %d the shares are the numbers of pure-rand, over several batches",
	(seed) => {
		const shares = new Shares(seed);
		const random = xoroshiro128plus(seed);
		for (let number = 0; number < 5000; number++)
			expect(shares.next()).toBe((random.next() >>> 0) / 2 ** 32);
	},
);
