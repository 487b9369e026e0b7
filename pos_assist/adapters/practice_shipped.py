"""Whole practice content, as it is shipped and as a shop copies it: structure in some files, words by language in one.

`personas.toml`, `sentences.toml` and `plots/*.toml` hold the structure, `stages.toml` the stages that plots share (a
plot names its `parts`), `<language>.toml` the words. Here they are put together into the tables of whole files.
"""

from __future__ import annotations

from collections.abc import Mapping
from pathlib import PurePath
from typing import Any

from pos_assist.adapters.practice_folders import Folder
from pos_assist.adapters.practice_tables import Table, refused
from pos_assist.adapters.practice_values import persona_of, plot_of, sentence_of
from pos_assist.training.content import Content, Plot, Words
from pos_assist.training.values import LANGUAGES

Texts = Mapping[str, Table]  # by language: its whole file
CUSTOMERS, SENTENCES, STAGES = 1, 2, 2  # tables in each other down to one thing, which is all the shop's or all shipped
WORDS = 9  # every text by itself


def read_shipped(folder: Folder) -> Content:
    """Everything of one folder.

    Raises:
        UserError: something is missing or cannot be used.
    """
    names = {PurePath(name).stem: name for name in folder.names("*.toml")}
    texts = {language: folder.table(name, WORDS) for language, name in names.items() if language in LANGUAGES}
    if not texts:
        raise refused(folder.path, "", "there are no words of practice in any language (en.toml and the like)")
    personas, sentences = folder.table("personas.toml", CUSTOMERS), folder.table("sentences.toml", SENTENCES)
    shared = folder.table("stages.toml", STAGES)
    plots = [_plot(folder.table(name), shared, texts) for name in folder.names("plots/*.toml")]
    return Content(
        personas={key: persona_of(key, _with_words(personas.within(key), texts)) for key in personas.values},
        plots={plot.key: plot for plot in plots},
        sentences={
            f"{move}.{name}": sentence_of(f"{move}.{name}", _sentence(sentences.within(move).within(name), texts))
            for move in sentences.values
            for name in sentences.within(move).values
        },
        feedback=_feedback(texts),
        version=folder.version(),
    )


def _with_words(table: Table, texts: Texts) -> Table:
    """A persona's table, with what every language says of it."""
    words = {language: text.within("personas").within(table.place) for language, text in texts.items()}
    merged = {**table.values, "says": _by_stage({language: said.within("says") for language, said in words.items()})}
    for key in ("name", "about"):
        merged[key] = {language: said.text(key) for language, said in words.items() if said.has(key)}
    merged["openings"] = {language: [*said.texts("openings")] for language, said in words.items()}
    return Table(table.path, table.place, merged)


def _by_stage(says: Mapping[str, Table]) -> dict[str, dict[str, Any]]:
    """By stage, then by language: the other way round than in the files."""
    stages = dict.fromkeys(stage for said in says.values() for stage in said.values)
    return {
        stage: {language: [*said.texts(stage)] for language, said in says.items() if said.has(stage)}
        for stage in stages
    }


def _sentence(table: Table, texts: Texts) -> Table:
    spoken = {language: text.within("sentences") for language, text in texts.items()}
    words = {language: said.text(table.place) for language, said in spoken.items() if said.has(table.place)}
    return Table(table.path, table.place, {**table.values, "text": words})


def _plot(table: Table, shared: Table, texts: Texts) -> Plot:
    """A plot with all words and its parts' stages: its own before a part's, an earlier part's before a later one's."""
    key = table.path.stem
    first, *rest = [_part(table, shared, part) for part in table.texts("parts")] or [{}]
    stages = {**first, **_stages(table.within("stages"))}
    for part in rest:
        stages = {**stages, **{key: stage for key, stage in part.items() if key not in stages}}
    merged = {name: value for name, value in table.values.items() if name != "parts"}
    words = {language: text.within("plots").within(key) for language, text in texts.items()}
    for name in ("title", "lesson"):
        merged[name] = {language: said.text(name) for language, said in words.items() if said.has(name)}
    own = _by_stage({language: said.within("says") for language, said in words.items()})
    common = _by_stage({language: text.within("common") for language, text in texts.items()})
    for name, stage in stages.items():  # the plot's own words come first
        stage["says"] = {**common.get(name, {}), **own.get(name, {})}
    return plot_of(key, Table(table.path, "", {**merged, "stages": stages}), own=False)


def _part(table: Table, shared: Table, part: str) -> dict[str, dict[str, Any]]:
    if not shared.has(part):
        table.refuse(f"there is no part '{part}' in {shared.path.name}")
    return _stages(shared.within(part))


def _stages(table: Table) -> dict[str, dict[str, Any]]:
    return {key: dict(table.within(key).values) for key in table.values}


def _feedback(texts: Texts) -> dict[str, Words]:
    told = {language: text.within("feedback") for language, text in texts.items()}
    keys = dict.fromkeys(key for table in told.values() for key in table.values)
    return {key: {language: table.text(key) for language, table in told.items() if table.has(key)} for key in keys}
