import type { OverviewSection } from "../../../guide/sections/overview.ts";
import AfterLaunch from "./AfterLaunch.astro";
import CaseList from "./CaseList.astro";
import Contacts from "./Contacts.astro";
import Credentials from "./Credentials.astro";
import Documents from "./Documents.astro";
import GoodToKnow from "./GoodToKnow.astro";
import OpenQuestions from "./OpenQuestions.astro";
import Prerequisites from "./Prerequisites.astro";
import Questions from "./Questions.astro";
import Reviews from "./Reviews.astro";
import Times from "./Times.astro";
import Way from "./Way.astro";

/** What draws each section of an overview. Every one takes `guide`. */
export const overviewBodies = {
	way: Way,
	certification: Reviews,
	cases: CaseList,
	times: Times,
	// The heading of the four after it. What tasks link to are the anchors of those
	ready: undefined,
	prerequisites: Prerequisites,
	documents: Documents,
	credentials: Credentials,
	contacts: Contacts,
	answers: Questions,
	after: AfterLaunch,
	facts: GoodToKnow,
	"open-questions": OpenQuestions,
} satisfies Record<OverviewSection, unknown>;
