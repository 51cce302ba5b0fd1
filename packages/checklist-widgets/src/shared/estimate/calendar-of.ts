import { type WorkingCalendar, workingCalendar } from "@slipway/core/calendar";
import type { CalendarData } from "./calendar-data.ts";

/** The calendar that has travelled to a worker. */
export const calendarOf = (data: CalendarData): WorkingCalendar =>
	workingCalendar(data.region, data.weekdays, data.holidays, data);
