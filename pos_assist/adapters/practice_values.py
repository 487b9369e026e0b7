"""Personas, sentences and plots out of their tables, and a plot back into one."""

from __future__ import annotations

from typing import Any

from pos_assist.adapters.practice_tables import Table
from pos_assist.engine.offers import OfferKind
from pos_assist.training.content import Lines, Persona, Plot, Sentence, Stage, Way, When
from pos_assist.training.values import MOST_MOOD, End, Level, Mood, Move, Objection, Right, Says

GROUPS = {  # one key for moves that usually lead on alike
    "offers": (Move.OFFER, Move.SWAP, Move.SET),
    "pushes": (Move.REPEAT, Move.PRESS),
}
MOST_STAGES = 200  # of a plot: ours have ten to twenty, and nobody stays longer than twelve turns
START = "start"
FEELINGS = ("patience", "trust", "interest")


def persona_of(key: str, table: Table) -> Persona:
    """A kind of customer.

    Raises:
        UserError: something in it is missing or not right; the same for all of this module.
    """
    feelings = {name: table.whole(name, 0, MOST_MOOD) for name in FEELINGS}
    for name, value in feelings.items():
        if value is None:
            table.refuse(f"'{name}' is missing: a whole number from 0 to {MOST_MOOD}")
    says = table.within("says")
    persona = Persona(
        key=key,
        name=table.words("name"),
        about=table.words("about"),
        patience=feelings["patience"] or 0,
        trust=feelings["trust"] or 0,
        interest=feelings["interest"] or 0,
        objections=table.choices("objections", Objection),
        moods=table.choices("moods", Mood) or (Mood.CALM,),
        hurry=table.flag("hurry"),
        openings=table.lines("openings"),
        says={stage: says.lines(stage) for stage in says.values},
    )
    table.finish()
    return persona


def sentence_of(key: str, table: Table) -> Sentence:
    """Something a seller may say."""
    move = table.choice("move", Move) or table.refuse("'move' is missing")
    sentence = Sentence(
        key=key,
        move=move,
        text=table.words("text"),
        says=frozenset(table.choices("says", Says)),
        answers=table.choice("answers", Objection),
        kinds=_kinds(table),
        good=table.flag("good", default=True),
        where=frozenset(table.names("where", [one.value for one in (*Objection, *Right)])),
    )
    table.finish()
    return sentence


def plot_of(key: str, table: Table, *, own: bool) -> Plot:
    """One course of an encounter."""
    stages = table.within("stages")
    start = table.text("start", START)
    right = table.choice("right", Right) or table.refuse("'right' is missing: what is right here")
    plot = Plot(
        key=key,
        title=table.words("title"),
        lesson=table.words("lesson"),
        right=right,
        stages={name: _stage(name, stages.within(name)) for name in stages.values},
        start=start,
        objection=table.choice("objection", Objection),
        personas=table.texts("personas"),
        levels=table.choices("levels", Level) or tuple(Level),
        kinds=_kinds(table),
        good=table.texts("good"),
        bad=table.texts("bad"),
        own=own,
    )
    if len(plot.stages) > MOST_STAGES:
        stages.refuse(f"there are more than {MOST_STAGES} stages")
    if start not in plot.stages:
        stages.refuse(f"there is no stage '{start}' to begin with")
    if (right is Right.OFFER) != (plot.objection is not None):
        table.refuse("a plot has an objection where offering is right, and none elsewhere")
    table.finish()
    return plot


def _kinds(table: Table) -> tuple[str, ...]:
    return tuple(kind.value for kind in table.choices("kinds", OfferKind))


def _stage(key: str, table: Table) -> Stage:
    moves: dict[Move, tuple[Way, ...]] = {}
    for group, members in GROUPS.items():
        if ways := _ways(group, table):
            moves.update(dict.fromkeys(members, ways))
    for move in Move:
        if ways := _ways(move.value, table):
            moves[move] = ways  # named by itself: comes before its group
    otherwise = table.tables("otherwise")
    if len(otherwise) > 1:
        table.refuse("'otherwise' is one way, not several")
    stage = Stage(
        key=key,
        says=table.lines("says"),
        moves=moves,
        otherwise=_way(otherwise[0]) if otherwise else None,
        ends=table.choice("ends", End),
        no=table.flag("no"),
        doubts=table.flag("doubts"),
        yes=table.flag("yes"),
    )
    table.finish()
    return stage


def _ways(move: str, table: Table) -> tuple[Way, ...]:
    return tuple(_way(way) for way in table.tables(move))


def _way(table: Table) -> Way:
    added = {name: table.whole(name, -MOST_MOOD, MOST_MOOD) or 0 for name in FEELINGS}
    to = table.text("to") or table.refuse("'to' is missing: the stage that comes next")
    when = _when(table.within("when"))
    table.finish()
    return Way(to, when, **added)


def _when(table: Table) -> When:
    level = table.whole("level", min(Level), max(Level))
    when = When(
        **{name: table.whole(name, 0, MOST_MOOD) for name in FEELINGS},
        says=frozenset(table.choices("says", Says)),
        told=frozenset(table.choices("told", Says)),
        answers=table.flag("answers"),
        fits=table.flag("fits") if table.has("fits") else None,
        level=None if level is None else Level(level),
    )
    table.finish((*FEELINGS, "fits"))
    return when


def document_of(plot: Plot) -> dict[str, Any]:
    """A plot as TOML tables: what reading it again gives back, with nothing that says nothing."""
    head = {
        "title": dict(plot.title),
        "lesson": dict(plot.lesson),
        "right": plot.right.value,
        "objection": plot.objection.value if plot.objection else "",
        "start": "" if plot.start == START else plot.start,
        "personas": list(plot.personas),
        "levels": [] if plot.levels == tuple(Level) else [int(level) for level in plot.levels],
        "kinds": list(plot.kinds),
        "good": list(plot.good),
        "bad": list(plot.bad),
    }
    return _said(head) | {"stages": {key: _stage_document(stage) for key, stage in plot.stages.items()}}


def _stage_document(stage: Stage) -> dict[str, Any]:
    document: dict[str, Any] = {"says": _texts(stage.says)}
    document |= {"ends": stage.ends.value if stage.ends else ""}
    document |= {"no": stage.no, "doubts": stage.doubts, "yes": stage.yes}
    moves = dict(stage.moves)
    for group, members in GROUPS.items():
        ways = moves.get(members[0])
        if ways and all(moves.get(member) == ways for member in members):
            document[group] = [_way_document(way) for way in ways]
            for member in members:
                del moves[member]
    document |= {move.value: [_way_document(way) for way in ways] for move, ways in moves.items()}
    document["otherwise"] = _way_document(stage.otherwise) if stage.otherwise else {}
    return _said(document)


def _way_document(way: Way) -> dict[str, Any]:
    when = way.when
    condition = {name: getattr(when, name) for name in (*FEELINGS, "fits")}
    told = {"says": sorted(one.value for one in when.says), "told": sorted(one.value for one in when.told)}
    rest = {"answers": when.answers or None, "level": None if when.level is None else int(when.level)}
    kept = {key: value for key, value in {**condition, **told, **rest}.items() if value not in (None, [])}
    return _said({"to": way.to, "when": kept, **{name: getattr(way, name) for name in FEELINGS}})


def _texts(lines: Lines) -> dict[str, list[str]]:
    return {language: list(said) for language, said in lines.items()}


def _said(document: dict[str, Any]) -> dict[str, Any]:
    """Without what is empty, 0 or false: reading gives those back by itself."""
    return {key: value for key, value in document.items() if value}
