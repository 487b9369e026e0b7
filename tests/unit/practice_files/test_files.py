"""Practice content in files: read, written whole and read again, and what is told where a file is not right."""

from __future__ import annotations

import os
import tomllib
from dataclasses import replace
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_assist.adapters.practice_files import check_key, load_content, own_plots, read_plot, write_plot
from pos_assist.errors import ExitCode, UserError
from pos_assist.training.content import Content, Plot, Stage, Way, When
from pos_assist.training.values import LANGUAGES, MOST_MOOD, End, Level, Move, Objection, Right, Says
from tests.unit.practice_files.conftest import SHIPPED

PLOT = """
title = { en = "Told", pl = "Powiedziane" }
right = "child"

[stages.start]
says.en = ["Hello."]
skip = { to = "served" }
offers = [{ to = "no", when = { says = ["price"] }, patience = -2 }, { to = "no" }]
swap = [{ to = "served" }]
otherwise = { to = "start" }

[stages.no]
no = true
otherwise = { to = "served" }

[stages.served]
ends = "served"
"""


def written(tmp_path: Path, text: str) -> Path:
    path = tmp_path / "told.toml"
    path.write_text(text, encoding="utf-8")
    return path


def test_a_plot_is_read_with_its_words_and_moves(tmp_path: Path) -> None:
    plot = read_plot(written(tmp_path, PLOT))
    start = plot.stages["start"]
    assert (plot.key, plot.title, plot.right, plot.own) == (
        "told",
        {"en": "Told", "pl": "Powiedziane"},
        Right.CHILD,
        True,
    )
    assert start.says == {"en": ("Hello.",)}
    assert start.moves[Move.OFFER] == (Way("no", When(says=frozenset({Says.PRICE})), patience=-2), Way("no"))
    assert start.moves[Move.SET] == start.moves[Move.OFFER]
    assert start.moves[Move.SWAP] == (Way("served"),)  # named by itself: comes before its group
    assert plot.stages["no"].no
    assert plot.stages["served"].ends is End.SERVED


def test_every_shipped_plot_comes_back_as_it_was(content: Content, tmp_path: Path) -> None:
    for plot in content.plots.values():
        path = tmp_path / f"{plot.key}.toml"
        write_plot(path, plot)
        assert read_plot(path) == replace(plot, own=True)


TEXTS = st.text(st.characters(exclude_categories=["Cs"]), max_size=20)
KEYS = st.text(st.characters(exclude_categories=["Cs"]), min_size=1, max_size=8)
FEELINGS = st.none() | st.integers(0, MOST_MOOD)
SAYS = st.frozensets(st.sampled_from(Says), max_size=2)
WHENS = st.builds(
    When,
    trust=FEELINGS,
    interest=FEELINGS,
    patience=FEELINGS,
    says=SAYS,
    told=SAYS,
    answers=st.booleans(),
    fits=st.none() | st.booleans(),
    level=st.none() | st.sampled_from(Level),
)
ADDED = st.integers(-MOST_MOOD, MOST_MOOD)
WAYS = st.builds(Way, to=KEYS, when=WHENS, patience=ADDED, trust=ADDED, interest=ADDED)
WORDS = st.dictionaries(st.sampled_from(LANGUAGES), TEXTS, max_size=4)
LINES = st.dictionaries(st.sampled_from(LANGUAGES), st.lists(TEXTS, min_size=1, max_size=2).map(tuple), max_size=2)
STAGES = st.builds(
    Stage,
    key=st.just(""),
    says=LINES,
    moves=st.dictionaries(st.sampled_from(Move), st.lists(WAYS, min_size=1, max_size=2).map(tuple), max_size=3),
    otherwise=st.none() | WAYS,
    ends=st.none() | st.sampled_from(End),
    no=st.booleans(),
    doubts=st.booleans(),
    yes=st.booleans(),
)


@st.composite
def plots(draw: st.DrawFn) -> Plot:
    """Whatever the form of the workshop can hold, right or wrong."""
    stages = draw(st.dictionaries(KEYS, STAGES, min_size=1, max_size=3))
    objection = draw(st.none() | st.sampled_from(Objection))
    return Plot(
        key="told",
        title=draw(WORDS),
        lesson=draw(WORDS),
        right=Right.OFFER if objection else Right.QUEUE,
        stages={key: replace(stage, key=key) for key, stage in stages.items()},
        start=next(iter(stages)),
        objection=objection,
        personas=draw(st.lists(TEXTS, max_size=2).map(tuple)),
        levels=draw(st.lists(st.sampled_from(Level), min_size=1, unique=True).map(tuple)),
        own=True,
    )


@given(plot=plots())
def test_whatever_a_trainer_writes_comes_back(tmp_path_factory: pytest.TempPathFactory, plot: Plot) -> None:
    path = tmp_path_factory.getbasetemp() / "told.toml"
    write_plot(path, plot)
    assert read_plot(path) == plot


@pytest.mark.parametrize(
    ("old", "new", "place", "what"),
    [
        ("skip =", "skpi =", "stages.start", "'skpi' is not known here. Did you mean 'skip'?"),
        ('right = "child"', 'right = "kid"', "", "'right' cannot be 'kid'."),
        ('right = "child"', "", "", "'right' is missing: what is right here."),
        (
            'right = "child"',
            'right = "offer"',
            "",
            "a plot has an objection where offering is right, and none elsewhere.",
        ),
        ('ends = "served"', 'ends = "bought"', "stages.served", "'ends' cannot be 'bought'."),
        ("no = true", 'no = "yes"', "stages.no", "'no' is neither true nor false."),
        ("patience = -2", "patience = -9", "stages.start.offers", "'patience' is no whole number from -5 to 5."),
        ("patience = -2", "patience = true", "stages.start.offers", "'patience' is no whole number from -5 to 5."),
        ('{ to = "start" }', "{ trust = 1 }", "stages.start.otherwise", "'to' is missing: the stage that comes next."),
        ('["Hello."]', '"Hello."', "stages.start.says", "'en' is no list of texts."),
        ("says.en", "says.de", "stages.start.says", "'de' is not known here."),
        ("[stages.start]", "[stages.begin]", "stages", "there is no stage 'start' to begin with."),
        ('title = { en = "Told"', "title = { en = 5", "title", "'en' is no text."),
        ("title = {", 'title = "Told"\nlesson = {', "title", "this is no table."),
    ],
)
def test_what_is_wrong_is_told_with_its_place(tmp_path: Path, old: str, new: str, place: str, what: str) -> None:
    assert old in PLOT
    path = written(tmp_path, PLOT.replace(old, new, 1))
    with pytest.raises(UserError) as caught:
        read_plot(path)
    where = f"{path}, in [{place}]: " if place else f"{path}: "
    assert str(caught.value).startswith(where + what)
    assert caught.value.hint
    assert caught.value.code is ExitCode.BAD_DATA


@pytest.mark.parametrize("text", ["right = ", 'a = "\x00"', "[" * 5000, f"a = {'9' * 5000}", "x" * 1_000_001])
def test_what_is_no_toml_is_refused_in_a_sentence(tmp_path: Path, text: str) -> None:
    path = written(tmp_path, text)
    with pytest.raises(UserError, match=r"^.*told\.toml: it "):
        read_plot(path)


def test_a_file_of_other_letters_is_refused(tmp_path: Path) -> None:
    path = tmp_path / "told.toml"
    path.write_bytes(PLOT.replace("Hello", "Cześć").encode("cp1250"))
    with pytest.raises(UserError, match="is not TOML"):
        read_plot(path)


def test_a_file_that_is_not_there(tmp_path: Path) -> None:
    with pytest.raises(UserError, match="cannot be read"):
        read_plot(tmp_path / "told.toml")


@pytest.mark.parametrize("key", ["", "Price", "cena ż", "../price", "-", "a.b"])
def test_a_key_is_a_plain_file_name(key: str) -> None:
    with pytest.raises(UserError, match="cannot be called"):
        check_key(key)


def test_a_file_that_is_there_stays_unless_it_may_be_replaced(content: Content, tmp_path: Path) -> None:
    path = tmp_path / "price.toml"
    path.write_text("mine", encoding="utf-8")
    with pytest.raises(UserError, match="exists already"):
        write_plot(path, content.plots["price"], replace=False)
    assert path.read_text(encoding="utf-8") == "mine"
    write_plot(path, content.plots["price"], replace=True)
    assert read_plot(path).title == content.plots["price"].title


def test_own_scenarios_are_played_with_the_shipped_ones_and_a_broken_one_is_left_out(
    content: Content, tmp_path: Path
) -> None:
    written(tmp_path, PLOT)
    (tmp_path / "price.toml").write_text(PLOT, encoding="utf-8")  # the key is taken
    (tmp_path / "broken.toml").write_text("right =", encoding="utf-8")
    (tmp_path / "drafts").mkdir()
    (tmp_path / "drafts" / "draft.toml").write_text(PLOT, encoding="utf-8")
    loaded = load_content(SHIPPED, tmp_path)
    assert set(loaded.plots) == {*content.plots, "told"}
    assert loaded.plots["price"] == content.plots["price"]
    assert loaded.version != content.version
    plots, wrong = own_plots(tmp_path)
    assert [plot.key for plot in plots] == ["price", "told"]
    assert [error.title for error in wrong if "broken.toml" in error.title] == [error.title for error in wrong] != []


@pytest.mark.parametrize(
    ("old", "new"),
    [
        ('skip = { to = "served" }', 'skip = { to = "nowhere" }'),  # a move that leads to nothing
        ('otherwise = { to = "start" }', 'otherwise = { to = "nowhere" }'),
        ("[stages.start]", '[stages.start]\nends = "served"'),  # over before anybody can say a word
    ],
)
def test_what_nobody_could_play_to_its_end_is_left_out(content: Content, tmp_path: Path, old: str, new: str) -> None:
    assert old in PLOT
    written(tmp_path, PLOT.replace(old, new, 1))
    assert load_content(SHIPPED, tmp_path) == content
    assert [plot.key for plot in own_plots(tmp_path)[0]] == ["told"]  # it is read, to be put right


@pytest.mark.skipif(not hasattr(os, "mkfifo"), reason="there are no such files here")
def test_what_is_no_file_is_not_waited_for(tmp_path: Path) -> None:
    os.mkfifo(tmp_path / "told.toml")
    with pytest.raises(UserError, match="it is no plain file"):
        read_plot(tmp_path / "told.toml")


def test_a_scenario_of_more_stages_than_anybody_writes_is_refused(tmp_path: Path) -> None:
    path = written(tmp_path, PLOT + "".join(f'\n[stages.s{number}]\nends = "served"\n' for number in range(201)))
    with pytest.raises(UserError, match="more than 200 stages"):
        read_plot(path)


def test_a_shop_without_scenarios_has_the_shipped_ones(content: Content, tmp_path: Path) -> None:
    assert load_content(SHIPPED, tmp_path / "nothing") == content


def test_another_letter_is_another_version(folder: Path, content: Content) -> None:
    """A transcript names the version: it must tell one content from the other."""
    assert load_content(folder).version == content.version
    file = folder / "en.toml"
    file.write_text(file.read_text(encoding="utf-8").replace("No problem.", "No problem at all."), encoding="utf-8")
    assert load_content(folder).version != content.version


@pytest.mark.parametrize(
    ("file", "old", "new", "what"),
    [
        ("personas.toml", "patience = 3", "patience = 30", "'patience' is no whole number from 0 to 5"),
        ("personas.toml", "patience = 3\n", "", "'patience' is missing"),
        ("sentences.toml", 'move = "ask"', 'move = "beg"', "'move' cannot be 'beg'"),
        (
            "sentences.toml",
            'where = ["upset"]',
            'where = ["upste"]',
            "'where' cannot be 'upste'. Did you mean 'upset'?",
        ),
        ("plots/price.toml", '"opening"', '"openings"', "there is no part 'openings' in stages.toml"),
        ("en.toml", '"ask.use" = "', '"ask.use" = 5 # "', "'ask.use' is no text"),
    ],
)
def test_spoiled_shipped_content_is_told_with_its_file(folder: Path, file: str, old: str, new: str, what: str) -> None:
    path = folder / file
    text = path.read_text(encoding="utf-8")
    assert old in text
    path.write_text(text.replace(old, new, 1), encoding="utf-8")
    with pytest.raises(UserError) as caught:
        load_content(folder)
    assert str(path) in caught.value.title
    assert what in caught.value.title
    assert caught.value.code is ExitCode.CONFIGURATION


@pytest.mark.parametrize("file", ["personas.toml", "sentences.toml", "stages.toml", "plots/price.toml", "en.toml"])
def test_whatever_a_hand_spoils_is_told_in_a_sentence(folder: Path, file: str) -> None:
    """Every so often a line says something else than it should: what is wrong is told with the file it stands in."""
    path = folder / file
    lines = path.read_text(encoding="utf-8").splitlines()
    written = [number for number, line in enumerate(lines) if " = " in line and not line.startswith((" ", "#"))]
    told = []
    for number in written[:: 1 + len(written) // 6]:
        spoiled = [*lines]
        spoiled[number] = lines[number].split(" = ")[0] + " = 3.5"
        path.write_text("\n".join(spoiled), encoding="utf-8")
        try:
            load_content(folder)
        except UserError as error:
            told.append(error.title)
    assert len(told) > len(written[:: 1 + len(written) // 6]) / 2
    assert [title for title in told if not title.startswith((str(path), str(folder / "plots")))] == []


def test_a_folder_without_words_is_no_content(folder: Path) -> None:
    for language in LANGUAGES:
        (folder / f"{language}.toml").unlink()
    with pytest.raises(UserError, match="no words of practice"):
        load_content(folder)


def test_a_language_may_be_missing(folder: Path) -> None:
    (folder / "ro.toml").unlink()
    plot = load_content(folder).plots["price"]
    assert set(plot.title) == {"en", "pl", "sk"}


def test_a_written_file_is_plain_toml(content: Content, tmp_path: Path) -> None:
    """A trainer reads it: moves that lead on alike are written once."""
    path = tmp_path / "price.toml"
    write_plot(path, content.plots["price"])
    document = tomllib.loads(path.read_text(encoding="utf-8"))
    assert document["stages"]["no"]["offers"] == [{"to": "pushed", "patience": -2, "trust": -1}]
    assert "offer" not in document["stages"]["no"]
    assert document["title"]["en"] == content.plots["price"].title["en"]
