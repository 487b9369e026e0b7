"""The comparison of people, over the facts of this home."""

from __future__ import annotations

from pos_assist.adapters.facts.people_queries import PeopleQueries
from pos_assist.paths import Home
from pos_assist.services.people import PeopleFigures
from pos_assist.services.people_compared import ComparedPeople
from pos_assist.settings import Settings


def people_of(settings: Settings, home: Home) -> PeopleFigures:
    """Reads the facts as they are: whoever wants them fresh refreshes first. Writes nothing."""
    del settings  # what it counts by is counted into the facts already
    return ComparedPeople(PeopleQueries(home.facts))
