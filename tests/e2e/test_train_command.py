"""`pos-assist train` as it is run: the same seed and words give the same encounter; every failure is one sentence."""

from __future__ import annotations

import subprocess
import sys
from pathlib import Path

import pytest

from pos_assist.training.values import LANGUAGES, WEIGHTS, Check
from tests.e2e.command import REPOSITORY, Ran, pos_assist

GOOD = "offer\nanswer\nprice\naccept_no\nskip\nskip\n"
PUSHY = "offer\nrepeat\npress\nrepeat\npress\nrepeat\n"


def script(folder: Path, text: str, name: str = "said.txt") -> Path:
    path = folder / name
    path.write_text(text, "utf-8")
    return path


def train(*arguments: str | Path) -> Ran:
    return pos_assist("train", "--seed", "7", *arguments)


def test_the_same_seed_and_words_give_the_same_result(tmp_path: Path) -> None:
    said = script(tmp_path, GOOD)

    first = train("--lang", "pl", "--plot", "price", "--script", said, "--json")

    assert first.code == 0, first.err
    assert train("--lang", "pl", "--plot", "price", "--script", said, "--json").out == first.out
    other = pos_assist("train", "--seed", "8", "--lang", "pl", "--plot", "price", "--script", said, "--json")
    assert other.json["scene"] != first.json["scene"] or other.json["steps"] != first.json["steps"]


@pytest.mark.parametrize("language", LANGUAGES)
def test_every_step_check_and_score_in_every_language(tmp_path: Path, language: str) -> None:
    told = train("--lang", language, "--plot", "price", "--script", script(tmp_path, GOOD), "--json").json

    assert (told["language"], told["plot"], told["seed"]) == (language, "price", 7)
    assert told["ended"] is not None
    assert [one["check"] for one in told["checks"]] == [check.value for check in Check]
    assert [one["weight"] for one in told["checks"]] == list(WEIGHTS.values())
    assert 0 <= told["score"] <= 100
    assert told["steps"][0]["said"] is None
    assert told["steps"][0]["customer"]
    assert all(one["said"]["text"] for one in told["steps"][1:])
    assert "{" not in "".join(step["customer"] + (step["said"] or {"text": ""})["text"] for step in told["steps"])
    assert told["strength"]


def test_asking_again_after_a_no_never_reaches_more_than_forty(tmp_path: Path) -> None:
    said = script(tmp_path, PUSHY)
    for plot in ("price", "has_one", "just_this"):
        told = train("--lang", "en", "--plot", plot, "--script", said, "--json").json
        assert told["hard_fail"], plot
        assert told["score"] <= 40, plot


def test_own_words_are_heard_and_told_as_what(tmp_path: Path) -> None:
    said = script(tmp_path, "Nie ma problemu, jak pani woli\nskip: Dziękuję, do widzenia\nskip\n")

    told = train("--lang", "pl", "--plot", "just_this", "--script", said, "--json").json

    assert told["steps"][1]["heard"][0][0] == "accept_no"
    assert told["steps"][1]["said"]["text"] == "Nie ma problemu, jak pani woli"


def test_for_a_person_with_the_line_and_a_better_one(tmp_path: Path) -> None:
    ran = train(
        "--lang", "en", "--plot", "queue", "--persona", "hurried", "--script", script(tmp_path, "offer\nskip\n")
    )

    assert ran.code in (0, 8), ran.err
    assert "[queue]" in ran.out
    assert "[hurried]" in ran.out
    assert "Customer" in ran.out


def test_what_the_panel_offers_is_named_even_where_its_line_does_not_say_it(tmp_path: Path) -> None:
    said = script(tmp_path, "skip\n")
    asked = ("--lang", "en", "--plot", "set_needed", "--script", said)

    (told,) = (line for line in train(*asked).out.splitlines() if line.startswith("  Panel ["))
    assert train(*asked, "--json").json["scene"]["idea"]["item"] in told


def test_a_script_that_stops_too_soon_says_that_the_customer_still_waits(tmp_path: Path) -> None:
    ran = train("--lang", "en", "--plot", "price", "--script", script(tmp_path, "offer\n"), "--json")

    assert ran.code == 8
    assert "still waits" in ran.err
    assert ran.json["ended"] is None
    assert (ran.json["score"], ran.json["checks"]) == (None, [])


def test_lines_after_the_end_are_told(tmp_path: Path) -> None:
    ran = train("--lang", "en", "--plot", "no_idea", "--script", script(tmp_path, "skip\n" * 9), "--json")

    assert ran.code == 0
    assert ran.json["unsaid"] > 0
    assert f": {ran.json['unsaid']}." in ran.err


def test_a_script_in_toml_tells_the_encounter_and_flags_come_first(tmp_path: Path) -> None:
    said = script(tmp_path, 'lang = "sk"\nseed = 3\nplot = "queue"\nlevel = 3\nsay = ["skip"]\n', "said.toml")

    told = pos_assist("train", "--script", said, "--json").json
    assert (told["language"], told["seed"], told["plot"], told["level"]) == ("sk", 3, "queue", 3)
    assert train("--lang", "ro", "--script", said, "--json").json["language"] == "ro"


def test_mistakes_are_told_in_a_sentence(tmp_path: Path) -> None:
    train("--plot", "pricee", "--script", script(tmp_path, GOOD)).complains(4, "no scenario 'pricee'", "price")
    train("--persona", "nobody", "--script", script(tmp_path, GOOD)).complains(4, "no customer 'nobody'")
    train("--script", tmp_path / "none.txt").complains(4, "none.txt", "No such file")
    train("--lang", "en", "--script", script(tmp_path, "skip\n", "a.txt"), "--level", "9").complains(2, "--level")
    train("--lang", "en", "--script", script(tmp_path, "offer.ful\n")).complains(4, "said.txt, line 1", "offer.full")
    train("--lang", "en", "--script", script(tmp_path, "\n# hm\nqwzx\n")).complains(4, "said.txt, line 3", "offer: …")
    train("--json").complains(2, "--script")
    train("--db", tmp_path / "no.db", "--profile", "demo", "--script", script(tmp_path, GOOD)).complains(5, "no.db")


def test_a_conversation_in_the_terminal_and_nothing_is_recorded(tmp_path: Path, own_home: Path) -> None:
    talk = subprocess.run(
        [sys.executable, "-m", "pos_assist", "train", "--lang", "en", "--seed", "7", "--plot", "price"],
        input="blub qwzx\n99\nhm the other colour maybe\noffer\nskip\nskip\nskip\n",
        capture_output=True,
        text=True,
        timeout=120,
        check=False,
        cwd=REPOSITORY,
    )

    assert talk.returncode == 0, talk.stderr
    assert "was not understood" in talk.stdout
    assert "no card 99" in talk.stdout
    assert "Taken for" in talk.stdout
    assert "[offer]: hm the other colour maybe" in talk.stdout
    assert "Score:" in talk.stdout
    assert "1  " in talk.stdout
    assert [path.name for path in own_home.rglob("*") if path.is_file()] == []


def test_the_end_of_input_leaves_the_encounter_open() -> None:
    ran = pos_assist("train", "--lang", "en", "--seed", "7", "--plot", "price")

    assert ran.code == 0
    assert "not over" in ran.out
