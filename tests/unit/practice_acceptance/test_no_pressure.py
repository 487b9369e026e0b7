"""No gamified pressure (T10), and no certificate that decides who may work (T13)."""

from __future__ import annotations

import ast
import re
from pathlib import Path

import pytest

from pos_assist.paths import resources
from pos_assist.settings import LANGUAGES

PACKAGE = Path(__file__).resolve().parents[3] / "pos_assist"
CONTEXTS = ("practice", "manager_practice", "practice_certificate")
LOSS = {  # losing, breaking, being behind, being worse than others, being told to hurry
    "en": r"\b(lose|losing|loses|lost your|break your|broken streak|leader|behind others|"
    r"don't miss|beat|winner|worst|best of|points lost|hurry up)\b",
    "pl": r"\b(stracisz|tracisz|utrat\w+|przerwan\w+ seri\w+|pośpiesz\w*|najgorsz\w+|zwycięzc\w+)\b",
    "sk": r"\b(stratíš|strácaš|stratíte|prerušen\w+ séri\w+|rebríč\w+|ponáhľajte|najhorš\w+|víťaz\w*)\b",
    "ro": r"\b(pierzi|pierdeți|grăbiți|cel mai slab|câștigător\w*)\b",
}
PRACTISES = ("services.practice", "training", "trainer", "adapters.store.practice")
SELLING = ("cashier", "engine", "ui", "services")
PANEL = ("bootstrap/panel.py", "bootstrap/window.py", "bootstrap/owning.py")


def spoken(context: str, language: str) -> list[str]:
    """Everything that a context says, plurals too."""
    file = (resources() / "translations" / f"{context}_{language}.ts").read_text("utf-8")
    texts = re.findall(r"<(?:translation|numerusform)[^>]*>([^<]+)<", file)
    return [text for text in texts if text.strip()]


@pytest.mark.parametrize("language", LANGUAGES)
def test_no_word_of_losing_ranking_or_hurrying_and_no_exclamation_mark(language: str) -> None:
    said = [text for context in CONTEXTS for text in spoken(context, language)]
    assert len(said) > 140
    pressing = re.compile(LOSS[language], re.IGNORECASE)
    assert [text for text in said if "!" in text or pressing.search(text)] == []
    assert pressing.search({"en": "Do not lose it", "pl": "Stracisz", "sk": "Stratíte", "ro": "Pierdeți"}[language])


def test_practice_calls_nobody() -> None:
    """No reminder comes, at night or at all: no tray, no message, no start by itself."""
    pushing = re.compile(r"QSystemTrayIcon|showMessage\(|notify-send|win10toast|desktop_notifier|crontab|schtasks")
    rooms = [*(PACKAGE / "trainer").rglob("*.py"), *(PACKAGE / "services" / "practice").rglob("*.py")]
    assert len(rooms) > 40
    assert [one.name for one in rooms if pushing.search(one.read_text("utf-8"))] == []


def test_selling_asks_no_certificate() -> None:
    """Nothing that runs the till's panel imports practice: no result of it can open or close anything there."""
    folders = [PACKAGE / name for name in SELLING]
    files = [one for folder in folders for one in folder.rglob("*.py") if "practice" not in one.parts]
    files += [PACKAGE / name for name in PANEL]
    assert len(files) > 100
    found = []
    for one in files:
        for node in ast.walk(ast.parse(one.read_text("utf-8"))):
            name = node.module or "" if isinstance(node, ast.ImportFrom) else ""
            if name.removeprefix("pos_assist.").startswith(PRACTISES):
                found.append((one.name, name))
    assert found == []
