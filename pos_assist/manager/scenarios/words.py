"""What the workshop writes of a scenario: its name, its stages and its ways. No Qt."""

from __future__ import annotations

from collections.abc import Iterator, Mapping

from pos_assist.manager.scenarios import texts as say
from pos_assist.manager.scenarios import value_texts
from pos_assist.services.practice.plot_editing import Step
from pos_assist.services.practice.workshop import Scenario, Standing
from pos_assist.services.texts import Texts
from pos_assist.training.content import Lines, Plot, Stage, When, Words

MOOD = (("patience", say.PATIENCE), ("trust", say.TRUST), ("interest", say.INTEREST))
MOST_WORDS = 48  # characters of a customer's sentence in a list


def in_language(words: Words, language: str) -> str:
    """The text in this language, else in English, else in any."""
    return words.get(language) or words.get("en") or next(iter(words.values()), "")


def title_of(plot: Plot, texts: Texts) -> str:
    """What a person knows it by."""
    return in_language(plot.title, texts.language) or f"{texts.tr(say.UNTITLED)} ({plot.key})"


def standing_of(scenario: Scenario, texts: Texts, author: str, names: Mapping[str, str]) -> str:
    """Where it stands; of what others than `author` handed in also by whom."""
    if scenario.standing is Standing.HANDED_IN and scenario.author != author:
        return texts.tr(say.BY).format(who=names.get(scenario.author) or scenario.author)
    return texts.tr(say.STANDINGS[scenario.standing])


def stage_title(plot: Plot, key: str, texts: Texts) -> str:
    """'2 doubt – Hm, the price…'; of an end, how it ends. A stage that is not there: its key."""
    stage = plot.stages.get(key)
    if stage is None:
        return key
    return f"{place_words(plot, key)} – {_gist(stage, plot, texts)}"


def _gist(stage: Stage, plot: Plot, texts: Texts) -> str:
    if stage.ends is not None:
        return texts.tr(value_texts.ENDS[stage.ends])
    said = first_line(stage.says, texts.language)
    if not said:
        return texts.tr(say.OWN_OPENING if stage.key == plot.start else say.NO_WORDS)
    return said if len(said) <= MOST_WORDS else f"{said[: MOST_WORDS - 1]}…"


def first_line(lines: Lines, language: str) -> str:
    """One of the sentences, in this language where there is one."""
    known = lines.get(language) or lines.get("en") or next(iter(lines.values()), ())
    return known[0] if known else ""


def way_words(step: Step, plot: Plot, texts: Texts) -> str:
    """One way as a sentence; what it does to the mood in brackets."""
    move = texts.tr(value_texts.MOVES[step.move] if step.move is not None else say.EVERYTHING_ELSE)
    conditions = ", ".join(_conditions(step.way.when, texts))
    pattern = texts.tr(say.WAY_WHEN if conditions else say.WAY)
    told = pattern.format(move=move[:1].upper() + move[1:], when=conditions, to=place_words(plot, step.way.to))
    mood = ", ".join(f"{texts.tr(name)} {added:+d}" for what, name in MOOD if (added := getattr(step.way, what)))
    return f"{told} ({mood})" if mood else told


def place_words(plot: Plot, key: str) -> str:
    """A stage by its number and key: '2 doubt'."""
    return f"{list(plot.stages).index(key) + 1} {key}" if key in plot.stages else key


def _conditions(when: When, texts: Texts) -> Iterator[str]:
    for what, name in MOOD:
        least = getattr(when, what)
        if least is not None:
            yield texts.tr(say.AT_LEAST).format(what=texts.tr(name), n=least)
    for said, name in ((when.says, say.SAYS_NOW), (when.told, say.TOLD)):
        if said:
            what = " + ".join(texts.tr(value_texts.SAYS[one]) for one in value_texts.SAYS if one in said)
            yield f"{texts.tr(name)}: {what}"
    if when.answers:
        yield texts.tr(say.ANSWERS)
    if when.fits is not None:
        yield texts.tr(say.FITS if when.fits else say.FITS_NOT)
    if when.level is not None:
        yield texts.tr(say.UP_TO_LEVEL).format(n=int(when.level))
