/** What is told step by step: the story of a mock, or a certification case. */
export interface Tale {
	/** What the button says that leads on. */
	readonly label: string;
	/** Whether there is a step to send; else that button begins anew. */
	readonly goesOn: boolean;
	/** What happened last, in words. */
	readonly news: string;
	/** Sends the next step, or all that are left. Answers with why one was not sent, if so. */
	tell(whole: boolean): Promise<string | undefined>;
	/** Puts the sandbox back to its beginning. */
	reset(): void;
}
