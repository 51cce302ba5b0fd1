/** A night, as examples ask for it. */
export const night = {
	checkin: "{{next_week}}",
	checkout: "{{in_eight_days}}",
};

/** Two guests in one room, as examples ask for them. */
export const couple = { totalRooms: "1", totalAdults: "2", totalChildren: "0" };
