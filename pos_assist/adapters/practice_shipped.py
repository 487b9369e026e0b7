"""The practice content that is shipped: structure in some files, the words of each language in one.

`personas.toml`, `sentences.toml` and `plots/*.toml` hold the structure, `stages.toml` the stages that plots share (a
plot names its `parts`), `<language>.toml` the words. Here they are put together into the tables of whole files.
"""

from __future__ import annotations

import zlib
from collections.abc import Iterable, Mapping
from pathlib import Path
from typing import Any

from pos_assist.adapters.practice_tables import Table, read_document, refused
from pos_assist.adapters.practice_values import persona_of, plot_of, sentence_of
from pos_assist.training.content import Content, Plot, Words
from pos_assist.training.values import LANGUAGES

Texts = Mapping[str, Table]  # by language: its whole file
Said = dict[str, Any]  # what one language says about one thing


def read_shipped(folder: Path) -> Content:
    """Everything of one folder.

    Raises:
        UserError: something is missing or cannot be used.
    """
    texts = {path.stem: _whole(path) for path in sorted(folder.glob("*.toml")) if path.stem in LANGUAGES}
    if not texts:
        raise refused(folder, "", "there are no words of practice in any language (en.toml and the like)")
    personas, sentences = _whole(folder / "personas.toml"), _whole(folder / "sentences.toml")
    plots = [_plot(path, _whole(folder / "stages.toml"), texts) for path in sorted((folder / "plots").glob("*.toml"))]
    return Content(
        personas={key: persona_of(key, _with_words(personas.within(key), texts)) for key in personas.values},
        plots={plot.key: plot for plot in plots},
        sentences={
            f"{move}.{name}": sentence_of(f"{move}.{name}", _sentence(sentences.within(move).within(name), texts))
            for move in sentences.values
            for name in sentences.within(move).values
        },
        feedback=_feedback(texts),
        version=version_of([*folder.glob("*.toml"), *folder.glob("plots/*.toml")]),
    )


def version_of(paths: Iterable[Path]) -> str:
    """Of what files hold: another one as soon as one letter is."""
    number = 0
    for path in sorted(paths):
        number = zlib.crc32(path.read_bytes(), number)
    return f"{number:08x}"


def _whole(path: Path) -> Table:
    return Table(path, "", read_document(path))


def _with_words(table: Table, texts: Texts) -> Table:
    """A persona's table, with what every language says of it."""
    merged = dict(table.values)
    for language, text in texts.items():
        for key, said in text.within("personas").within(table.place).values.items():
            if key == "says":
                _say(merged.setdefault("says", {}), language, said)
            else:
                merged.setdefault(key, {})[language] = said
    return Table(table.path, table.place, merged)


def _say(by_stage: Said, language: str, said: Mapping[str, Any]) -> None:
    for stage, lines in said.items():
        by_stage.setdefault(stage, {})[language] = lines


def _sentence(table: Table, texts: Texts) -> Table:
    spoken = {language: text.within("sentences") for language, text in texts.items()}
    words = {language: said.text(table.place) for language, said in spoken.items() if said.has(table.place)}
    return Table(table.path, table.place, {**table.values, "text": words})


def _plot(path: Path, shared: Table, texts: Texts) -> Plot:
    """A plot with the stages of its parts (its own first, then those of the part that is named first) and all words."""
    table = _whole(path)
    stages: dict[str, Said] = {}
    for group in [table.within("stages"), *(_part(table, shared, part) for part in table.texts("parts"))]:
        for key, stage in group.values.items():
            stages.setdefault(key, dict(stage))
    merged = {key: value for key, value in table.values.items() if key != "parts"}
    for language, text in texts.items():
        words = text.within("plots").within(path.stem)
        for key in ("title", "lesson"):
            if words.has(key):
                merged.setdefault(key, {})[language] = words.text(key)
        for said in (words.within("says"), text.within("common")):  # the plot's own words come first
            for key in stages.keys() & said.values.keys():
                stages[key].setdefault("says", {}).setdefault(language, said.values[key])
    return plot_of(path.stem, Table(path, "", {**merged, "stages": stages}), own=False)


def _part(table: Table, shared: Table, part: str) -> Table:
    if not shared.has(part):
        table.refuse(f"there is no part '{part}' in {shared.path.name}")
    return shared.within(part)


def _feedback(texts: Texts) -> dict[str, Words]:
    told = {language: text.within("feedback") for language, text in texts.items()}
    keys = dict.fromkeys(key for table in told.values() for key in table.values)
    return {key: {language: table.text(key) for language, table in told.items() if table.has(key)} for key in keys}
