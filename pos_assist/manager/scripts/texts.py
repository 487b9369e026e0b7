"""Sentences of the script editor: English sources, marked for lupdate. What the check finds is in `finding_texts`."""

from __future__ import annotations

from pos_assist.engine.offers import OfferKind
from pos_assist.services.texts import translate

TITLE = translate("manager_scripts", "What is said")
HELP = translate(
    "manager_scripts",
    "Choose a sentence above and change it below; the preview shows it with goods of your shop. What must not be "
    "said cannot be saved. A sentence that you change stands in place of the original, which can be put back at any "
    "time.",
)
LIST = translate("manager_scripts", "Sentences")
KIND = translate("manager_scripts", "Kind of offer")
STATE = translate("manager_scripts", "State")
SENTENCE = translate("manager_scripts", "Sentence")
CHOOSE = translate("manager_scripts", "Choose a sentence above, or write a new one.")

KINDS = {
    OfferKind.ADDON: translate("manager_scripts", "Add-on"),
    OfferKind.UPGRADE: translate("manager_scripts", "Better version"),
    OfferKind.BUNDLE: translate("manager_scripts", "Set"),
    OfferKind.CHEAPER: translate("manager_scripts", "Cheaper option"),
    OfferKind.COVER: translate("manager_scripts", "Extra cover"),
    OfferKind.SUBSTITUTE: translate("manager_scripts", "In place of what is out"),
}
SHIPPED = translate("manager_scripts", "original")
CHANGED = translate("manager_scripts", "changed")
OWN = translate("manager_scripts", "your own")
PAUSED = translate("manager_scripts", "paused")
ARM = translate("manager_scripts", "only in test {arm}")
NOT_SAVED = translate("manager_scripts", "not saved")
WRONG = translate("manager_scripts", "has a mistake")

NEW = translate("manager_scripts", "New sentence")
DUPLICATE = translate("manager_scripts", "Copy as a variant")
RESTORE = translate("manager_scripts", "Put the original back")
PAUSE = translate("manager_scripts", "Pause")
RESUME = translate("manager_scripts", "Use again")
DELETE = translate("manager_scripts", "Delete")
VARIANT = translate("manager_scripts", "Only in test")
VARIANT_HELP = translate(
    "manager_scripts", "A letter or a word names the side of a test, for instance B. Empty: always."
)
ORDER = translate("manager_scripts", "When")
FIRST = translate("manager_scripts", "said before the originals")
LATER = translate("manager_scripts", "said as other wording")

SAMPLE = translate("manager_scripts", "Try it with")
USUAL = translate("manager_scripts", "a usual one")
SHORTEST = translate("manager_scripts", "the shortest name")
LONGEST = translate("manager_scripts", "the longest name")
PICK = translate("manager_scripts", "Choose a product")
NO_SAMPLE = translate(
    "manager_scripts", "Your shop has nothing of this kind yet; lengths are reckoned with short names."
)
INSERT = translate("manager_scripts", "Insert")

LANGUAGES = {
    "en": translate("manager_scripts", "English"),
    "pl": translate("manager_scripts", "Polish"),
    "sk": translate("manager_scripts", "Slovak"),
    "ro": translate("manager_scripts", "Romanian"),
}
METER = translate("manager_scripts", "Up to {chars} of {most} characters, {words} of {most_words} words, {seconds} s")
FITS = translate("manager_scripts", "good length")
LONG = translate("manager_scripts", "a little long")
TOO_LONG = translate("manager_scripts", "too long")
NOT_KNOWN = translate("manager_scripts", "Not said with this one, because it is not known: {names}.")
NOT_FITTING = translate("manager_scripts", "Not said with this one: too long with it.")
NOT_FILLED = translate("manager_scripts", "No preview: first put right what is told below.")
OURS_SAID = translate("manager_scripts", "Nothing is written here: the original is said.")
NOTHING_SAID = translate("manager_scripts", "Nothing is written here: it is not said in this language.")

MISTAKE = translate("manager_scripts", "Mistake: {text}")
HINT = translate("manager_scripts", "Hint: {text}")
MISTAKES = translate("manager_scripts", "%n mistake(s)", "", 1)
TOLD_BESIDE = translate("manager_scripts", "%n mistake(s), told beside the text. It cannot be saved like this.", "", 1)
ALL_RIGHT = translate("manager_scripts", "No mistakes")
CHANGE_NEW = translate("manager_scripts", "New: {name}")
CHANGE_TEXT = translate("manager_scripts", "{name}, {language}: {before} becomes: {after}")
CHANGE_GONE = translate("manager_scripts", "Original again: {name}")
CHANGE_DELETED = translate("manager_scripts", "Deleted: {name}")
CHANGE_PAUSED = translate("manager_scripts", "Paused: {name}")
CHANGE_RESUMED = translate("manager_scripts", "Used again: {name}")
CHANGE_OTHER = translate("manager_scripts", "Changed: {name}")
SAVED = translate("manager_scripts", "Saved. It is said from the next card on.")

MEANINGS = {
    "item": translate("manager_scripts", "name of what is offered"),
    "price": translate("manager_scripts", "its price"),
    "benefit": translate("manager_scripts", "what it is good for, in small letters"),
    "Benefit": translate("manager_scripts", "what it is good for, at the start of a sentence"),
    "diff": translate("manager_scripts", "difference in price"),
    "total": translate("manager_scripts", "total after adding"),
    "stock": translate("manager_scripts", "how many are there; not said when the figure is old"),
    "trigger": translate("manager_scripts", "what it goes with, from the basket"),
    "unit": translate("manager_scripts", "unit of the content: kg, l"),
    "unit_new": translate("manager_scripts", "price of one unit of the better one"),
    "unit_old": translate("manager_scripts", "price of one unit of the present one"),
    "save_abs": translate("manager_scripts", "what the set saves"),
    "save_pct": translate("manager_scripts", "what the set saves, in per cent"),
    "bundle_price": translate("manager_scripts", "price of the set"),
    "sum_price": translate("manager_scripts", "price of its parts one by one"),
    "legal": translate("manager_scripts", "period that the law gives"),
    "years": translate("manager_scripts", "period with the cover in total"),
    "cover": translate("manager_scripts", "name of the cover"),
    "out": translate("manager_scripts", "name of what is out"),
}
