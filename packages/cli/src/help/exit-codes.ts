/** The codes with which a command ends. */
export const exitCodes = [
	{ code: 0, says: "Done." },
	{
		code: 1,
		says: "The answer is no: the check found errors, a case has not passed, a story has stopped, or a state could not be kept.",
	},
	{ code: 2, says: "The line was not understood; nothing was done." },
	{
		code: 3,
		says: "What was to be printed could not be written, for example because the disk is full.",
	},
	{
		code: 141,
		says: "The reader of the output closed it, as head does. Nothing is wrong.",
	},
] as const;
