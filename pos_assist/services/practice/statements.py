"""Practice as xAPI statements (1.0.3, also IEEE 9274.1.1): for a learning record store, without names or words.

The actor is an account of this shop under a pseudonym; one statement an encounter that was played, one a certificate.
Keys are made of our own, so that the same encounter always is the same statement and can be sent twice.
"""

from __future__ import annotations

import uuid
from collections.abc import Callable, Iterable, Mapping
from dataclasses import dataclass
from datetime import UTC, date, datetime, time
from typing import Any

from pos_assist.services.practice.records import Certificate, Mode, Outcome
from pos_assist.training.content import Words
from pos_assist.training.values import LANGUAGES

Statement = dict[str, Any]

SHOP = "https://pos-assist.invalid/shop"  # stands for this shop where it names no address of its own (RFC 2606)
_VERBS = {  # ADL's vocabulary
    "completed": "http://adlnet.gov/expapi/verbs/completed",
    "passed": "http://adlnet.gov/expapi/verbs/passed",
    "failed": "http://adlnet.gov/expapi/verbs/failed",
    "earned": "http://id.tincanapi.com/verb/earned",
}
_ENCOUNTER = "http://adlnet.gov/expapi/activities/simulation"
_SITTING = "http://adlnet.gov/expapi/activities/assessment"
_CERTIFICATE = "https://www.opigno.org/en/tincan_registry/activity_type/certificate"
_KEYS = uuid.uuid5(uuid.NAMESPACE_URL, "https://pos-assist.invalid/statements")


@dataclass(frozen=True)
class Telling:
    """How statements of this shop are written.

    `pseudonym`: of the till's key of a person; `titles`: of scenarios by key; `pass_mark`: per cent; `shop`: an IRI.
    """

    pseudonym: Callable[[str], str]
    titles: Mapping[str, Words]
    pass_mark: int
    shop: str = SHOP

    def statements(self, outcomes: Iterable[Outcome], certificates: Iterable[Certificate]) -> list[Statement]:
        """In the order of time; encounters that were left are not told."""
        told = [self._encounter(one) for one in outcomes if one.end is not None]
        told += [self._certificate(one) for one in certificates]
        return sorted(told, key=lambda one: (one["timestamp"], one["id"]))

    def _encounter(self, one: Outcome) -> Statement:
        success = one.percent >= self.pass_mark and not one.hard_fail
        verb = "completed"
        if one.mode is Mode.ASSESSMENT:
            verb = "passed" if success else "failed"
        return {
            "id": _key("encounter", one.encounter_id),
            "actor": self._actor(one.staff_id),
            "verb": _verb(verb),
            "object": self._activity(
                f"scenarios/{one.plot}", self.titles.get(one.plot) or {"en": one.plot}, _ENCOUNTER
            ),
            "result": {
                "score": {"scaled": one.percent / 100, "raw": one.percent, "min": 0, "max": 100},
                "success": success,
                "completion": True,
                "duration": f"PT{max(0.0, one.seconds):.2f}S",
                "extensions": {
                    self._iri("checks"): {check.value: met for check, met in one.checks.items() if met is not None}
                },
            },
            "context": {
                "registration": _key("session", one.session_id),
                "contextActivities": {
                    "grouping": [self._activity(one.mode.value, {"en": one.mode.value.capitalize()}, _SITTING)]
                },
                "extensions": {
                    self._iri("persona"): one.persona,
                    self._iri("level"): int(one.level),
                    self._iri("attempt"): one.attempt,
                },
            },
            "timestamp": _stamp(one.at),
        }

    def _certificate(self, one: Certificate) -> Statement:
        about = f"certificates/{one.group}" if one.group else "certificates"
        name = {"en": f"Certificate: {one.group}" if one.group else "Certificate"}
        return {
            "id": _key("certificate", one.certificate_id),
            "actor": self._actor(one.staff_id),
            "verb": _verb("earned"),
            "object": self._activity(about, name, _CERTIFICATE),
            "result": {
                "score": {"scaled": one.percent / 100, "raw": one.percent, "min": 0, "max": 100},
                "success": True,
                "completion": True,
            },
            "context": {"extensions": {self._iri("expires"): one.expires.isoformat()}},
            "timestamp": _stamp(_noon(one.on)),
        }

    def _actor(self, staff_id: str) -> Statement:
        return {"objectType": "Agent", "account": {"homePage": self.shop, "name": self.pseudonym(staff_id)}}

    def _activity(self, path: str, name: Words, kind: str) -> Statement:
        names = {language: name[language] for language in LANGUAGES if name.get(language)}
        return {"objectType": "Activity", "id": self._iri(path), "definition": {"name": names, "type": kind}}

    def _iri(self, path: str) -> str:
        """Below the shop's address; whatever an IRI may not hold is written as its bytes."""
        from urllib.parse import quote

        return f"{self.shop.rstrip('/')}/practice/{quote(path)}"


def _verb(name: str) -> Statement:
    return {"id": _VERBS[name], "display": {"en": name}}


def _key(kind: str, key: str) -> str:
    return str(uuid.uuid5(_KEYS, f"{kind}|{key}"))


def _stamp(at: datetime) -> str:
    return at.astimezone(UTC).isoformat(timespec="milliseconds").replace("+00:00", "Z")


def _noon(day: date) -> datetime:
    """A certificate knows its day alone."""
    return datetime.combine(day, time(12), UTC)
