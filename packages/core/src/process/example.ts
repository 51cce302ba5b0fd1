import { defineProcess } from "./define.ts";

/** A small complete definition of an imaginary provider: the running example of the documentation and of tests. */
export const example = defineProcess({
	id: "example",
	provider: "Example Provider",
	product: "Example Booking API",
	summary:
		"Ask for test credentials, build against the test environment, pass a review, and go live.",
	website: "https://provider.example",
	checked: "2026-11-20",
	calendar: {
		region: "GB-ENG",
		timeZone: "Europe/London",
		basis: { assumed: "The guide names an office in London and no calendar." },
	},
	sources: {
		guide: {
			title: "Integration guide",
			kind: "guide",
			publisher: "Example Provider",
			checked: "2026-11-20",
		},
	},
	questions: {
		region: {
			ask: "Where is your company registered?",
			why: "The mandate differs by region.",
			options: {
				uk: { label: "United Kingdom", phrase: "for UK partners" },
				europe: {
					label: "Elsewhere in Europe",
					phrase: "for European partners",
				},
			},
			default: "uk",
			basis: { published: "guide", at: "Account" },
		},
	},
	contacts: {
		desk: {
			title: "Partner desk",
			for: "Access, reviews and questions.",
			email: "desk@provider.example",
			basis: { published: "guide", at: "Account" },
		},
	},
	documents: {
		mandate: {
			title: "Direct debit mandate",
			kind: "mandate",
			purpose: "Lets the provider collect what is owed.",
			sendTo: "desk",
			when: { question: "region", is: "uk" },
			basis: { published: "guide", at: "Account" },
		},
	},
	credentials: {
		test: {
			title: "Test credentials",
			environment: "test",
			purpose: "Building and testing.",
			components: [
				{
					title: "API key",
					secret: true,
					basis: { published: "guide", at: "Account" },
				},
			],
			basis: { published: "guide", at: "Account" },
		},
	},
	messages: {
		"ask-for-review": {
			title: "Ask for the review",
			to: "desk",
			subject: "{company}: ready for review",
			body: "Hello,\n\nwe have finished development and ask for the review.\n\n{sender}, {company}",
			basis: { assumed: "The guide asks for a message and gives no text." },
		},
	},
	cases: {
		"book-and-cancel": {
			title: "Book and cancel",
			expects: "A booking is made and cancelled again.",
			requirement: "mandatory",
			basis: { published: "guide", at: "Review" },
		},
	},
	stages: {
		account: {
			title: "Account",
			goal: "Get test credentials.",
			exit: "The test credentials have arrived.",
			basis: { published: "guide", at: "Account" },
			tasks: {
				"send-mandate": {
					title: "Send the direct debit mandate",
					actor: "partner",
					requirement: "mandatory",
					when: { question: "region", is: "uk" },
					needs: [{ document: "mandate" }],
					contact: "desk",
					duration: {
						optimistic: 1,
						likely: 2,
						pessimistic: 5,
						unit: "business days",
						startsWhen: { event: "you decide to integrate" },
						basis: { assumed: "Signing takes a few days in most companies." },
					},
					basis: { published: "guide", at: "Account" },
				},
				"issue-credentials": {
					title: "Issue the test credentials",
					actor: "provider",
					requirement: "mandatory",
					after: ["send-mandate"],
					produces: [{ credential: "test" }],
					duration: {
						optimistic: 1,
						likely: 2,
						pessimistic: 3,
						unit: "business days",
						startsWhen: { done: "send-mandate" },
						basis: {
							derived: "up to the promised 3 business days",
							from: [{ source: "guide", at: "Account" }],
						},
					},
					promise: {
						within: 3,
						unit: "business days",
						startsWhen: { done: "send-mandate" },
						basis: { published: "guide", at: "Account" },
					},
					basis: { published: "guide", at: "Account" },
				},
			},
		},
		review: {
			title: "Review and launch",
			goal: "Show that the integration works.",
			exit: "The review is passed.",
			basis: { published: "guide", at: "Review" },
			tasks: {
				build: {
					title: "Build the integration",
					actor: "partner",
					requirement: "mandatory",
					after: ["issue-credentials"],
					needs: [{ credential: "test" }],
					duration: {
						optimistic: 2,
						likely: 4,
						pessimistic: 8,
						unit: "weeks",
						startsWhen: { done: "issue-credentials" },
						basis: { assumed: "A small booking API, one developer." },
					},
					provenBy: ["book-and-cancel"],
					basis: { published: "guide", at: "Review" },
				},
				"review-round": {
					title: "Review the integration",
					actor: "provider",
					requirement: "mandatory",
					after: ["build"],
					contact: "desk",
					message: "ask-for-review",
					duration: {
						exactly: 5,
						unit: "business days",
						startsWhen: { done: "build" },
						basis: { published: "guide", at: "Review" },
					},
					review: {
						judges: ["build"],
						redo: "failed-cases",
						passes: {
							chance: 0.6,
							basis: { assumed: "How often a round passes is not published." },
						},
						fix: {
							optimistic: 1,
							likely: 3,
							pessimistic: 10,
							unit: "business days",
							startsWhen: { event: "a round has failed" },
							basis: { assumed: "Failed cases are usually small." },
						},
						basis: { published: "guide", at: "Review" },
					},
					basis: { published: "guide", at: "Review" },
				},
			},
		},
	},
	liveWith: "review-round",
});
