"""The rules of xAPI 1.0.3 (part 2, Statements) for what we write, as a check of one statement."""

from __future__ import annotations

import re
from datetime import datetime
from typing import Any
from urllib.parse import urlsplit
from uuid import UUID

LANGUAGE = re.compile(r"[a-z]{2,3}(-[A-Za-z0-9]{2,8})*")
DURATION = re.compile(r"P(?=.)(\d+(\.\d+)?Y)?(\d+(\.\d+)?M)?(\d+(\.\d+)?D)?(T(?=.)(\d+H)?(\d+M)?(\d+(\.\d+)?S)?)?")
PARTS = {  # of each object: what must be there, and what may
    "statement": (
        {"actor", "verb", "object"},
        {"id", "result", "context", "timestamp", "stored", "authority", "version"},
    ),
    "actor": ({"account"}, {"objectType", "name"}),
    "account": ({"homePage", "name"}, set()),
    "verb": ({"id"}, {"display"}),
    "object": ({"id"}, {"objectType", "definition"}),
    "definition": (set(), {"name", "description", "type", "moreInfo", "extensions"}),
    "result": (set(), {"score", "success", "completion", "response", "duration", "extensions"}),
    "score": (set(), {"scaled", "raw", "min", "max"}),
    "context": (set(), {"registration", "contextActivities", "language", "extensions", "revision", "platform"}),
}


def check(statement: dict[str, Any]) -> None:
    """AssertionError names the first rule that is broken."""
    _parts("statement", statement)
    _no_null(statement)
    assert str(UUID(statement["id"])) == statement["id"]
    _actor(statement["actor"])
    _parts("verb", statement["verb"])
    _iri(statement["verb"]["id"])
    _language_map(statement["verb"].get("display", {}))
    _activity(statement["object"])
    _result(statement.get("result", {}))
    _context(statement.get("context", {}))
    at = datetime.fromisoformat(statement["timestamp"])
    assert at.tzinfo is not None, "a timestamp has its zone"


def _actor(actor: dict[str, Any]) -> None:
    _parts("actor", actor)
    _parts("account", actor["account"])
    assert actor.get("objectType", "Agent") == "Agent"
    assert urlsplit(actor["account"]["homePage"]).scheme in ("http", "https"), "homePage is an IRL"
    assert isinstance(actor["account"]["name"], str)


def _activity(one: dict[str, Any]) -> None:
    _parts("object", one)
    assert one.get("objectType", "Activity") == "Activity"
    _iri(one["id"])
    _parts("definition", one.get("definition", {}))
    _language_map(one.get("definition", {}).get("name", {}))
    if "type" in one.get("definition", {}):
        _iri(one["definition"]["type"])


def _result(result: dict[str, Any]) -> None:
    _parts("result", result)
    score = result.get("score", {})
    _parts("score", score)
    assert -1 <= score.get("scaled", 0) <= 1
    if {"raw", "min", "max"} <= score.keys():
        assert score["min"] < score["max"]
        assert score["min"] <= score["raw"] <= score["max"]
    for name in ("success", "completion"):
        assert isinstance(result.get(name, True), bool)
    if "duration" in result:
        assert DURATION.fullmatch(result["duration"])
    _extensions(result.get("extensions", {}))


def _context(context: dict[str, Any]) -> None:
    _parts("context", context)
    if "registration" in context:
        UUID(context["registration"])
    groups = context.get("contextActivities", {})
    assert groups.keys() <= {"parent", "grouping", "category", "other"}
    for activities in groups.values():
        for one in activities:
            _activity(one)
    _extensions(context.get("extensions", {}))


def _extensions(extensions: dict[str, Any]) -> None:
    for key in extensions:
        _iri(key)


def _language_map(words: dict[str, Any]) -> None:
    for language, text in words.items():
        assert LANGUAGE.fullmatch(language)
        assert isinstance(text, str)


def _iri(text: str) -> None:
    assert urlsplit(text).scheme, f"{text} has no scheme"
    assert not re.search(r"[\s<>\"{}|\\^`]", text), f"{text} is no IRI"


def _parts(name: str, one: dict[str, Any]) -> None:
    must, may = PARTS[name]
    assert must <= one.keys() <= must | may, f"{name}: {sorted(one)}"


def _no_null(one: Any) -> None:
    """No property is null but inside extensions (2.2, 2.4)."""
    if isinstance(one, dict):
        for key, value in one.items():
            assert value is not None, key
            if key != "extensions":
                _no_null(value)
    elif isinstance(one, list):
        for value in one:
            _no_null(value)
