"""Prints what the package holidays knows of regions, as JSON: regions and years are JSON arrays."""

import json
import sys
import warnings

import holidays

warnings.simplefilter("ignore")
english = ("en_US", "en_GB", "en", "en_IN", "en_HK", "en_SG", "en_PH", "en_AU", "en_NZ", "en_CA")
regions, years = json.loads(sys.argv[1]), json.loads(sys.argv[2])
known = {}
for region in regions:
    country, _, part = region.partition("-")
    offered = getattr(holidays, country).supported_languages
    language = next((each for each in english if each in offered), None)
    try:
        days = holidays.country_holidays(country, subdiv=part or None, years=years, language=language)
    except NotImplementedError:
        continue
    half = {}
    if "half_day" in getattr(holidays, country).supported_categories:
        half = holidays.country_holidays(country, subdiv=part or None, years=years, language=language, categories=("half_day",))
    known[region] = {
        # Evenings are no half days for those who work by day.
        "half": {str(day): name for day, name in sorted(half.items()) if day.year in years and "pm)" not in name.replace("1pm)", "")},
        "holidays": {str(day): name for day, name in sorted(days.items()) if day.year in years},
        "worked": sorted(str(day) for day in days.weekend_workdays if day.year in years),
    }
print(json.dumps(known))
