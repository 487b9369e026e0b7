"""A shop's whole copy of practice: written, changed, filled from what is shipped, and set aside where it is wrong."""

from __future__ import annotations

import logging
import re
import shutil
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import HealthCheck, given, settings
from hypothesis import strategies as st

from pos_assist.adapters.practice_copy import PATTERNS, read_copy, write_copy
from pos_assist.adapters.practice_files import load_content, write_plot
from pos_assist.bootstrap.practice_content import content_of, workshop_of
from pos_assist.errors import UserError
from pos_assist.paths import Home
from pos_assist.training.content import Content
from tests.unit.practice_files.conftest import SHIPPED


@pytest.fixture
def home(tmp_path: Path) -> Home:
    """A shop with a copy that nobody changed yet."""
    home = Home(tmp_path / "config", tmp_path / "data", tmp_path / "logs")
    write_copy(SHIPPED, home.practice)
    return home


def changed(file: Path, pattern: str, new: str) -> None:
    text = file.read_text("utf-8")
    assert re.search(pattern, text, re.MULTILINE)
    file.write_text(re.sub(pattern, new, text, count=1, flags=re.MULTILINE), "utf-8")


def test_an_unchanged_copy_is_what_is_shipped(home: Home, content: Content) -> None:
    assert content_of(home) == content


def test_the_ear_is_not_copied(home: Home) -> None:
    written = {path.relative_to(home.practice) for path in home.practice.rglob("*") if path.is_file()}
    assert written == {path.relative_to(SHIPPED) for pattern in PATTERNS for path in SHIPPED.glob(pattern)}
    assert not (home.practice / "ear").exists()


def test_customers_levels_sentences_and_words_are_the_shops(home: Home, content: Content) -> None:
    changed(home.practice / "en.toml", '^name = "In a hurry"', 'name = "Late for the train"')
    changed(home.practice / "en.toml", r'^"accept_no\.plain" = .*', '"accept_no.plain" = "That is quite all right."')
    changed(home.practice / "personas.toml", r"(?s)\[browsing\]\npatience = 5", "[browsing]\npatience = 1")
    changed(home.practice / "plots" / "price.toml", "^right", "levels = [1]\nright")
    played = content_of(home)
    assert played.personas["hurried"].name["en"] == "Late for the train"
    assert played.sentences["accept_no.plain"].text["en"] == "That is quite all right."
    assert played.personas["browsing"].patience == 1
    assert [int(level) for level in played.plots["price"].levels] == [1]
    assert played.personas["hurried"].name["pl"] == content.personas["hurried"].name["pl"]
    assert played.version != content.version
    assert not played.trouble


def test_a_customer_a_sentence_and_a_scenario_of_the_shops_are_there(home: Home) -> None:
    with (home.practice / "personas.toml").open("a", encoding="utf-8") as file:
        file.write('\n[nurse]\npatience = 2\ntrust = 3\ninterest = 3\nobjections = ["time"]\n')
    with (home.practice / "en.toml").open("a", encoding="utf-8") as file:
        file.write('\n[personas.nurse]\nname = "After the night"\nabout = "Tired."\nopenings = ["Good morning."]\n')
        file.write('\n[plots.dear_too]\ntitle = "Dear, too"\nlesson = "What it does, then the price."\n')
        file.write('says.doubt = ["That is dear."]\nsays.explain = ["I mean the money."]\n')
    shutil.copy(SHIPPED / "plots" / "price.toml", home.practice / "plots" / "dear_too.toml")
    played = content_of(home)
    assert not played.trouble
    assert played.personas["nurse"].openings == {"en": ("Good morning.",)}
    assert played.plots["dear_too"].title == {"en": "Dear, too"}


def test_what_a_newer_version_brings_comes_from_there_and_is_told(home: Home, content: Content) -> None:
    changed(home.practice / "personas.toml", r"(?s)\[hurried\].*?(?=\n\[price_sensitive\])", "")
    changed(home.practice / "sentences.toml", r"(?s)\[accept_no\.plain\].*?\n\n", "")
    changed(home.practice / "en.toml", r'^"accept_no\.plain" = .*\n', "")
    (home.practice / "plots" / "queue.toml").unlink()
    (home.practice / "ro.toml").unlink()
    copy = read_copy(home.practice, SHIPPED)
    assert content_of(home).plots == content.plots
    assert set(content_of(home).personas) == set(content.personas)
    assert content_of(home).sentences == content.sentences
    assert content_of(home).feedback == content.feedback
    assert not copy.trouble
    assert copy.lacking == {
        "personas.toml": ("hurried",),
        "sentences.toml": ("accept_no.plain",),
        "en.toml": ("sentences.accept_no.plain",),
        "plots/queue.toml": ("",),
        "ro.toml": ("",),
    }


def test_what_was_taken_out_of_a_customer_or_a_stage_stays_out(home: Home) -> None:
    changed(home.practice / "personas.toml", r"^hurry = true\n", "")
    changed(home.practice / "stages.toml", r"^cheaper = \[\{ to = \"doubt\" \}\]\n", "")
    copy = read_copy(home.practice, SHIPPED)
    assert copy.content is not None
    assert not copy.content.personas["hurried"].hurry
    assert copy.lacking == {}


@pytest.mark.parametrize(
    ("file", "pattern", "new", "told"),
    [
        ("en.toml", r"\Z", "x =", "en.toml: it is not TOML"),
        ("personas.toml", "^patience = 3", "patience = 30", "personas.toml, in [hurried]: 'patience'"),
        ("stages.toml", 'to = "need"', 'to = "nede"', "It has mistakes: "),
        ("plots/price.toml", 'to = "wavering"', 'to = "waving"', "the first one in 'price, doubt'"),
        ("en.toml", r'^"accept_no\.plain" = .*', '"accept_no.plain" = "It is {cost}."', "sentences.accept_no.plain"),
    ],
)
def test_a_copy_with_a_mistake_is_set_aside_and_told(home: Home, file: str, pattern: str, new: str, told: str) -> None:
    changed(home.practice / file, pattern, new)
    shipped, played = load_content(SHIPPED), content_of(home)
    assert told in played.trouble
    assert str(home.practice) not in played.trouble  # a window of a third of a screen has no room for it
    assert replace(played, trouble="") == shipped
    assert workshop_of(home).read().content.plots == shipped.plots


def test_a_copy_that_is_set_aside_is_told_in_the_log(home: Home, caplog: pytest.LogCaptureFixture) -> None:
    changed(home.practice / "en.toml", r"\Z", "x =")
    with caplog.at_level(logging.WARNING):
        trouble = content_of(home).trouble
    told = f"The shop's own practice content in {home.practice} is not played, but what is shipped. {trouble}"
    assert told in caplog.messages


def test_the_shops_scenarios_are_played_beside_either(home: Home, content: Content) -> None:
    home.scenarios.mkdir(parents=True)
    write_plot(home.scenarios / "ours.toml", content.plots["upset"])
    assert "ours" in content_of(home).plots
    changed(home.practice / "en.toml", r"\Z", "x =")
    assert "ours" in content_of(home).plots


def test_the_workshop_plays_the_shops_copy(home: Home) -> None:
    changed(home.practice / "en.toml", '^name = "In a hurry"', 'name = "Late for the train"')
    assert workshop_of(home).read().content.personas["hurried"].name["en"] == "Late for the train"


def test_a_copy_is_not_written_over_unless_asked(home: Home, content: Content) -> None:
    changed(home.practice / "en.toml", '^name = "In a hurry"', 'name = "Late for the train"')
    with pytest.raises(UserError, match="is there already"):
        write_copy(SHIPPED, home.practice)
    assert content_of(home) != content
    (home.practice / "notes.txt").write_text("ours", "utf-8")
    write_copy(SHIPPED, home.practice, replace=True)
    assert content_of(home) == content
    assert (home.practice / "notes.txt").read_text("utf-8") == "ours"


def test_a_place_that_cannot_be_a_folder_is_told(tmp_path: Path) -> None:
    (tmp_path / "file").write_text("", "utf-8")
    with pytest.raises(UserError, match="is there already"):
        write_copy(SHIPPED, tmp_path / "file")
    with pytest.raises(UserError, match="cannot be made"):
        write_copy(SHIPPED, tmp_path / "file", replace=True)


FILES = [path for pattern in PATTERNS for path in SHIPPED.glob(pattern)]
LINES = {path.relative_to(SHIPPED): path.read_text("utf-8").splitlines() for path in FILES}
SPOILS = ("", "x =", "[", "[stages]", "says = 3", 'text = ""', "a.b.c = [{}]", "[personas]\nhurried = 1")


@settings(max_examples=40, deadline=None, suppress_health_check=[HealthCheck.function_scoped_fixture])
@given(file=st.sampled_from(sorted(LINES)), share=st.floats(0, 0.999), spoilt=st.sampled_from(SPOILS))
def test_whatever_is_written_in_it_something_is_played(home: Home, file: Path, share: float, spoilt: str) -> None:
    lines = list(LINES[file])
    lines[int(share * len(lines))] = spoilt
    (home.practice / file).write_text("\n".join(lines), "utf-8")
    played = load_content(SHIPPED, copy=home.practice)
    (home.practice / file).write_text("\n".join(LINES[file]), "utf-8")
    assert played.trouble or read_copy(home.practice, SHIPPED).content is not None
    assert {"hurried", "tourist"} <= set(played.personas)
    assert {"price", "queue"} <= set(played.plots)
