"""A small content of our own: two customers, four plots, few sentences; and baskets to play them with."""

from __future__ import annotations

from dataclasses import replace

from pos_assist.engine.offers import OfferKind
from pos_assist.training.content import Content, Lines, Persona, Plot, Sentence, Stage, Way, When, Words
from pos_assist.training.encounter import Said, Setup, State
from pos_assist.training.playing import begin, play
from pos_assist.training.scene import Idea, Scene, SceneLine
from pos_assist.training.values import End, Level, Mood, Move, Objection, Right, Says
from pos_assist.training.wording import filled

PESTO = Idea(
    OfferKind.ADDON,
    "Pesto",
    "12,99 zł",
    "44,39 zł",
    "Do tego: Pesto, 12,99 zł?",
    benefit="dinner in ten minutes",
    proof="Goes with: pasta",
    cheaper_item="Pesto small",
    cheaper_price="7,99 zł",
    cheaper_total="39,39 zł",
    group="food",
)
SCENE = Scene("s1", "en", (SceneLine("Pasta", "2", "31,40 zł"),), "31,40 zł", PESTO)
UPGRADE = replace(SCENE, scene_id="s2", idea=replace(PESTO, kind=OfferKind.UPGRADE, instead_of="Pasta"))
SET = replace(SCENE, scene_id="s3", idea=replace(PESTO, kind=OfferKind.BUNDLE, saving="3,00 zł"))
BARE = replace(SCENE, scene_id="s4", idea=None)
SCENES = (SCENE, UPGRADE, SET, BARE, *(replace(SCENE, scene_id=f"more{n}") for n in range(4)))

OFFERS = (Move.OFFER, Move.SWAP, Move.SET, Move.CHEAPER)
PUSHES = (*OFFERS, Move.REPEAT, Move.PRESS)


def said(text: str) -> Words:
    """The same words in every language: what they say does not matter here."""
    return dict.fromkeys(("en", "pl", "sk", "ro"), text)


def lines(*texts: str) -> Lines:
    """The same variants in every language."""
    return dict.fromkeys(("en", "pl", "sk", "ro"), texts)


def _ends() -> dict[str, Stage]:
    ends = (End.SOLD, End.CHEAPER_SOLD, End.DECLINED, End.SERVED, End.LEFT)
    return {end.value: Stage(end.value, lines(f"({end.value})"), ends=end) for end in ends}


def _no() -> dict[str, Stage]:
    again = {move: (Way("no", patience=-2),) for move in PUSHES}
    letting_go = {Move.ACCEPT_NO: (Way("bye"),), Move.SKIP: (Way("declined"),)}
    return {
        "no": Stage("no", lines("No, thanks.", "No."), {**again, **letting_go}, Way("no", patience=-1), no=True),
        "bye": Stage("bye", lines("Thanks."), {**again, Move.SKIP: (Way("declined"),)}, Way("declined")),
    }


def _stages() -> dict[str, Stage]:
    """Start, one doubt, yes and no: what is offered must fit, what is answered must fit, and trust decides."""
    offered = (Way("doubt", When(fits=True)), Way("no"))
    fits = When(answers=True, trust=2)
    stages = {
        "start": Stage(
            "start",
            lines("These, please."),
            {
                Move.ASK: (Way("start", trust=1, patience=-1),),
                Move.SKIP: (Way("served"),),
                **dict.fromkeys(OFFERS, offered),
                Move.PRESS: (Way("no", trust=-2, patience=-2),),
            },
            Way("start", patience=-1),
        ),
        "doubt": Stage(
            "doubt",
            lines("{item}? Hm.", "I do not know."),
            {
                Move.ANSWER: (
                    Way("yes", fits, trust=1),
                    Way("doubt", When(answers=True), trust=1),
                    Way("no", trust=-1),
                ),
                Move.CHEAPER: (Way("yes_cheaper"),),
                Move.SKIP: (Way("declined"),),
                Move.ACCEPT_NO: (Way("bye"),),
            },
            Way("no", patience=-1),
            doubts=True,
        ),
        "yes": Stage("yes", lines("Good, I take it."), {Move.SKIP: (Way("sold"),)}, Way("sold"), yes=True),
        "yes_cheaper": Stage("yes_cheaper", lines("That one."), otherwise=Way("cheaper_sold"), yes=True),
    }
    return {**stages, **_no(), **_ends()}


def _silent(key: str, right: Right, words: str, *, no: bool = False) -> Plot:
    start = Stage(
        "start",
        lines(words),
        {**{move: (Way("no", patience=-2),) for move in PUSHES}, Move.SKIP: (Way("served"),)},
        Way("start", patience=-1),
        no=no,
    )
    stages = {"start": start, **_no(), **_ends()}
    return Plot(key, said(key), said("Leave it."), right, stages, good=("skip.total",), bad=("offer.full", "repeat"))


def _plot(key: str, objection: Objection) -> Plot:
    return Plot(key, said(key), said("Answer, then let them choose."), Right.OFFER, _stages(), objection=objection)


PLOTS = (
    _plot("price", Objection.PRICE),
    _plot("trust", Objection.TRUST),
    _plot("need", Objection.NEED),
    _plot("has_one", Objection.HAS_ONE),
    _silent("queue", Right.QUEUE, "Quite a line."),
    _silent("no_idea", Right.NO_IDEA, "That is all."),
    _silent("just_this", Right.SAID_JUST_THIS, "Just this.", no=True),
)
PERSONAS = (
    Persona("calm", said("Calm"), said("Has time."), 5, 3, 3, (Objection.TRUST, Objection.NEED, Objection.PRICE)),
    Persona(
        "hurried",
        said("Hurried"),
        said("Has none."),
        3,
        1,
        2,
        (Objection.PRICE, Objection.HAS_ONE),
        (Mood.HURRIED,),
        hurry=True,
    ),
    Persona("doubter", said("Doubter"), said("Doubts."), 4, 0, 2, (Objection.TRUST, Objection.PRICE, Objection.NEED)),
)


def _sentence(
    key: str, move: Move, text: str, *says: Says, answers: Objection | None = None, good: bool = True
) -> Sentence:
    kinds = {Move.SWAP: ("upgrade",), Move.SET: ("bundle",)}.get(move, ())
    return Sentence(key, move, said(text), frozenset(says), answers, kinds, good)


SENTENCES = (
    _sentence("ask", Move.ASK, "What is it for?", Says.QUESTION),
    _sentence("offer.full", Move.OFFER, "{benefit}: {item}, {price}. Add it?", Says.BENEFIT, Says.PRICE, Says.QUESTION),
    _sentence("offer.bare", Move.OFFER, "{item}?", Says.QUESTION),
    _sentence("offer.vague", Move.OFFER, "Anything else?", Says.VAGUE, good=False),
    _sentence("swap", Move.SWAP, "{benefit}: {item}, {price} more. Swap?", Says.BENEFIT, Says.PRICE, Says.QUESTION),
    _sentence("set", Move.SET, "{benefit}: {item}, {saving} less. Set?", Says.BENEFIT, Says.PRICE, Says.QUESTION),
    _sentence("benefit", Move.BENEFIT, "{benefit}."),
    _sentence("proof", Move.PROOF, "{proof}."),
    _sentence("price", Move.PRICE, "{price}, {total} in all.", Says.PRICE, Says.TOTAL),
    _sentence("cheaper", Move.CHEAPER, "{cheaper_item}: {cheaper_price}.", Says.PRICE),
    *(
        _sentence(f"answer.{one.value}", Move.ANSWER, f"Well, {one.value}: that is so.", answers=one)
        for one in Objection
    ),
    _sentence("answer.wrong", Move.ANSWER, "It is not.", good=False),
    _sentence("accept_no", Move.ACCEPT_NO, "No problem."),
    _sentence("skip.total", Move.SKIP, "{total}, thank you.", Says.TOTAL, Says.THANKS),
    _sentence("skip.bare", Move.SKIP, "Thank you."),
    _sentence("repeat", Move.REPEAT, "Sure?", good=False),
    _sentence("press", Move.PRESS, "Everybody takes it.", good=False),
)
FEEDBACK_KEYS = (
    *("fit", "timing", "one_offer", "benefit_proof", "price_total", "respect"),
    *("fit.no.missed", "respect.no.hard", "timing.no.queue"),
)
CONTENT = Content(
    {one.key: one for one in PERSONAS},
    {one.key: one for one in PLOTS},
    {one.key: one for one in SENTENCES},
    {
        **{f"strength.{key}": said(f"strength {key}") for key in (*FEEDBACK_KEYS[:6], "none", "not_offering")},
        **{f"{key}.no": said(f"try {key}") for key in FEEDBACK_KEYS[:6]},
        **{key: said(f"try {key}") for key in FEEDBACK_KEYS[6:]},
        "customer.left": said("Goodbye."),
    },
    "1",
)


def setup(
    plot: str = "price", persona: str = "calm", scene: Scene = SCENE, *, level: Level = Level.USUAL, seed: int = 7
) -> Setup:
    """One encounter, calm and without a queue."""
    return Setup(plot, persona, Mood.CALM, level, "en", scene, seed=seed)


def say(key: str, scene: Scene = SCENE) -> Said:
    """A sentence as a card says it."""
    said_ = filled(CONTENT.sentences[key], scene, "en")
    assert said_ is not None
    return said_


def played(first: Setup, *keys: str) -> State:
    """An encounter with these sentences, one after another."""
    state = begin(first, CONTENT)
    for key in keys:
        state = play(state, say(key, first.scene), CONTENT)
    return state
