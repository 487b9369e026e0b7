"""Sentences of the sheets in their English source; see `texts.py` for how they are translated."""

from __future__ import annotations

from pos_assist.cashier.texts import translate

MENU = translate("cashier", "Menu")
WHOLE_MENU = translate("cashier", "Whole menu")  # from the sellers; the status line has a "Menu" of its own
BACK = translate("cashier", "Back")
CLOSE = translate("cashier", "Close")
QUEUE_MODE = translate("cashier", "Queue mode")
SOMETHING_CHEAPER = translate("cashier", "Something cheaper?")
COLLAPSE = translate("cashier", "Collapse")
PRACTICE = translate("cashier", "Practice")  # opens role-play in a window of its own

SELLER = translate("cashier", "Seller")
WHO_SERVES = translate("cashier", "Who serves?")
NO_NAMES = translate("cashier", "The till tells no names.")
SIGN_OUT = translate("cashier", "Sign out")
NAMES_BEFORE = translate("cashier", "Names before")
MORE_NAMES = translate("cashier", "More names")

PIN_OF = translate("cashier", "PIN: {name}")
PIN_DIGITS = translate("cashier", "A PIN has 4 to 8 digits.")
ERASE = translate("cashier", "Erase")
CLEAR = translate("cashier", "Clear")
OK = translate("cashier", "OK")
CHECKING = translate("cashier", "The PIN is being checked…")
WRONG = translate("cashier", "Wrong PIN. Please try again.")
WRONG_WAIT = translate("cashier", "Wrong PIN. Try again in %n second(s).", "", 1)
NOT_CHECKED = translate("cashier", "The PIN cannot be checked just now.")
NO_PIN = translate("cashier", "No PIN yet. The manager sets one.")

LANGUAGE = translate("cashier", "Language")
LINE_TO_SAY = translate("cashier", "Line to say")  # its language; a tile says 'Line to say: Polski'
AS_THE_PANEL = translate("cashier", "Like the panel")  # the language of the line to say

THIS_PANEL = translate("cashier", "This panel")
COLOURS = translate("cashier", "Colours")
AS_THE_SYSTEM = translate("cashier", "Like the system")  # the colours
LIGHT = translate("cashier", "Light")
DARK = translate("cashier", "Dark")
CONTRAST = translate("cashier", "High contrast")
SIZE = translate("cashier", "Size")
SMALL = translate("cashier", "Small")
MEDIUM = translate("cashier", "Medium")
LARGE = translate("cashier", "Large")
VERY_LARGE = translate("cashier", "Very large")
SIDE = translate("cashier", "Side")
LEFT = translate("cashier", "Left")
RIGHT = translate("cashier", "Right")
KEEP_CLEAR = translate("cashier", "Keep-clear zone")  # of the screen, which the panel never covers
ABOUT = translate("cashier", "About")
VERSION = translate("cashier", "Version {version}")
LICENCES = translate("cashier", "MIT licence. Qt and PySide6: LGPL 3.")
