import { readFileSync, statSync } from "node:fs";
import {
	checkPackage,
	createPackageFromTarballData,
} from "@arethetypeswrong/core";
import { publint } from "publint";
import { formatMessage } from "publint/utils";
import { expect, test } from "vitest";
import { built, packed } from "./packed.ts";

test("publint has nothing to say", async () => {
	const { messages, pkg } = await publint({
		pkgDir: built,
		level: "suggestion",
		strict: true,
	});
	expect(messages.map((each) => formatMessage(each, pkg))).toEqual([]);
});

test("types resolve as the code does, for whoever imports", async () => {
	const analysis = await checkPackage(
		createPackageFromTarballData(readFileSync(packed)),
	);
	if (!analysis.types) throw new Error("The package has no types.");
	// Code for Node 20 and newer, which loads modules from CommonJS only since 20.19; old resolution knows no exports.
	const problems = analysis.problems.filter(
		({ kind, ...problem }) =>
			!(
				kind === "CJSResolvesToESM" ||
				(kind === "NoResolution" &&
					"resolutionKind" in problem &&
					problem.resolutionKind === "node10")
			),
	);
	expect(problems).toEqual([]);
});

test("it is at most 1.5 MB packed", () => {
	expect(statSync(packed).size).toBeLessThanOrEqual(1_500_000);
});
