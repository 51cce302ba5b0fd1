"""Reads a calendar file with one library for Python, and prints its events as JSON."""

import json
import sys


def day(value):
    return str(value)[:10]


def with_icalendar(text):
    from icalendar import Calendar

    for event in Calendar.from_ical(text).walk("VEVENT"):
        yield {
            "uid": str(event["UID"]),
            "title": str(event["SUMMARY"]),
            "first": day(event.decoded("DTSTART")),
            "end": day(event.decoded("DTEND")),
            "sequence": int(event["SEQUENCE"]),
            "status": str(event.get("STATUS", "")),
            "alarms": len(event.walk("VALARM")),
        }


def with_vobject(text):
    import vobject

    for event in vobject.readOne(text).vevent_list:
        yield {
            "uid": event.uid.value,
            "title": event.summary.value,
            "first": day(event.dtstart.value),
            "end": day(event.dtend.value),
            "sequence": int(event.sequence.value),
            "status": event.status.value if hasattr(event, "status") else "",
            "alarms": len(event.contents.get("valarm", [])),
        }


readers = {"icalendar": with_icalendar, "vobject": with_vobject}
print(json.dumps(list(readers[sys.argv[1]](sys.stdin.read()))))
