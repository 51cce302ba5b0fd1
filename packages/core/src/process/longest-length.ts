/** The longest that anything may take, in whatever unit: far more than any integration, and a run stays finite. */
export const longestLength = 5000;
