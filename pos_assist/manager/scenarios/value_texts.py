"""How the values of a scenario are called: moves, objections, reasons, ends. English sources, marked for lupdate."""

from __future__ import annotations

from pos_assist.engine.offers import OfferKind
from pos_assist.services.texts import translate
from pos_assist.training.values import Check, End, Level, Move, Objection, Right, Says

MOVES = {
    Move.ASK: translate("manager_scenarios", "asks for a need"),
    Move.OFFER: translate("manager_scenarios", "offers an add-on"),
    Move.SWAP: translate("manager_scenarios", "offers the better version"),
    Move.SET: translate("manager_scenarios", "offers the set"),
    Move.BENEFIT: translate("manager_scenarios", "says what it is good for"),
    Move.PROOF: translate("manager_scenarios", "says why that is true"),
    Move.PRICE: translate("manager_scenarios", "names price and total"),
    Move.ANSWER: translate("manager_scenarios", "answers the doubt honestly"),
    Move.CHEAPER: translate("manager_scenarios", "offers the cheaper option"),
    Move.ACCEPT_NO: translate("manager_scenarios", "takes the no"),
    Move.SKIP: translate("manager_scenarios", "offers nothing, total and goodbye"),
    Move.REPEAT: translate("manager_scenarios", "asks again"),
    Move.PRESS: translate("manager_scenarios", "presses"),
}
OBJECTIONS = {
    Objection.HAS_ONE: translate("manager_scenarios", "has one already"),
    Objection.PRICE: translate("manager_scenarios", "the price"),
    Objection.NEED: translate("manager_scenarios", "does not need it"),
    Objection.TRUST: translate("manager_scenarios", "does not believe it"),
    Objection.TIME: translate("manager_scenarios", "has no time"),
    Objection.COMPATIBILITY: translate("manager_scenarios", "does it fit"),
    Objection.JUST_THIS: translate("manager_scenarios", "just this, please"),
    Objection.ELSEWHERE: translate("manager_scenarios", "costs less elsewhere"),
}
RIGHTS = {
    Right.OFFER: translate("manager_scenarios", "Offer it"),
    Right.QUEUE: translate("manager_scenarios", "Offer nothing: three or more wait"),
    Right.NO_IDEA: translate("manager_scenarios", "Offer nothing: there is no idea"),
    Right.SAID_JUST_THIS: translate("manager_scenarios", "Offer nothing: said so before"),
    Right.UPSET: translate("manager_scenarios", "Offer nothing: brings a complaint"),
    Right.NOT_FITTING: translate("manager_scenarios", "Offer nothing: the idea does not fit"),
    Right.CHILD: translate("manager_scenarios", "Offer nothing: a child with counted money"),
    Right.PAYING: translate("manager_scenarios", "Offer nothing: is paying already"),
}
LEVELS = {
    Level.EASY: translate("manager_scenarios", "1, one clear doubt"),
    Level.USUAL: translate("manager_scenarios", "2, the answer must fit"),
    Level.HARD: translate("manager_scenarios", "3, mixed signs"),
}
ENDS = {
    End.SOLD: translate("manager_scenarios", "ends: sold"),
    End.CHEAPER_SOLD: translate("manager_scenarios", "ends: the cheaper one sold"),
    End.DECLINED: translate("manager_scenarios", "ends: the customer declined"),
    End.SERVED: translate("manager_scenarios", "ends: served, nothing offered"),
    End.LEFT: translate("manager_scenarios", "ends: the customer had enough"),
}
SAYS = {
    Says.BENEFIT: translate("manager_scenarios", "a benefit"),
    Says.PROOF: translate("manager_scenarios", "a proof"),
    Says.PRICE: translate("manager_scenarios", "the price"),
    Says.TOTAL: translate("manager_scenarios", "the total"),
    Says.QUESTION: translate("manager_scenarios", "a question with two ways out"),
    Says.VAGUE: translate("manager_scenarios", "nothing definite"),
    Says.THANKS: translate("manager_scenarios", "thanks"),
}
KINDS = {
    OfferKind.ADDON: translate("manager_scenarios", "Add-on"),
    OfferKind.UPGRADE: translate("manager_scenarios", "Better version"),
    OfferKind.BUNDLE: translate("manager_scenarios", "Set"),
    OfferKind.CHEAPER: translate("manager_scenarios", "Cheaper option"),
    OfferKind.COVER: translate("manager_scenarios", "Extra cover"),
    OfferKind.SUBSTITUTE: translate("manager_scenarios", "In place of what is out"),
}
CHECKS = {
    Check.FIT: translate("manager_scenarios", "need and fit"),
    Check.TIMING: translate("manager_scenarios", "moment and queue"),
    Check.ONE_OFFER: translate("manager_scenarios", "one clear offer"),
    Check.BENEFIT_PROOF: translate("manager_scenarios", "benefit, then proof"),
    Check.PRICE_TOTAL: translate("manager_scenarios", "price and total"),
    Check.RESPECT: translate("manager_scenarios", "the no is taken"),
}
