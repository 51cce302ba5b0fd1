import type { KickOffPackSection } from "../../../guide/sections/kick-off-pack.ts";
import AsText from "./AsText.astro";
import Dates from "./Dates.astro";
import People from "./People.astro";
import Questions from "./Questions.astro";
import Scope from "./Scope.astro";
import WeBring from "./WeBring.astro";
import WeNeed from "./WeNeed.astro";

/** What draws each section of the pack for the kick-off call. Every one takes `guide`. */
export const kickOffPackBodies = {
	people: People,
	scope: Scope,
	"we-bring": WeBring,
	"we-need": WeNeed,
	questions: Questions,
	dates: Dates,
	mail: AsText,
} satisfies Record<KickOffPackSection, unknown>;
