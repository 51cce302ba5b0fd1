import { carried } from "../carried.ts";
/** A night, as examples ask for it. */
export const night = {
	checkin: carried.next_week,
	checkout: carried.in_eight_days,
};

/** Two guests in one room, as examples ask for them. */
export const couple = { totalRooms: "1", totalAdults: "2", totalChildren: "0" };
