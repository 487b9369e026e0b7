"""Every sentence of the cashier's interface in its English source."""

from __future__ import annotations

from pos_assist.services.texts import SourceTexts, Texts, translate

__all__ = ["SourceTexts", "Texts", "translate"]

ADD = translate("cashier", "Add")
SWAP = translate("cashier", "Swap")
TAKE_SET = translate("cashier", "Take set")
ADD_COVER = translate("cashier", "Add cover")
DECLINES = translate("cashier", "Customer declines")
NOT_OFFERED = translate("cashier", "Not offered")
WHY = translate("cashier", "Why this?")
DISMISS = translate("cashier", "Dismiss")
UNDO = translate("cashier", "Undo")
OTHER_WORDING = translate("cashier", "Other wording")
COMPARE = translate("cashier", "Compare")
TERMS = translate("cashier", "Terms")
SOMETHING_CHEAPER = translate("cashier", "Something cheaper?")
BAD_SUGGESTION = translate("cashier", "Bad suggestion")
NOTED = translate("cashier", "Noted for the manager")
NOT_ON_SHELF = translate("cashier", "Not on shelf")
MENU = translate("cashier", "Menu")
QUEUE = translate("cashier", "Queue")
QUEUE_ON = translate("cashier", "Queue on")

ADD_ON = translate("cashier", "Add-on")
BETTER_VERSION = translate("cashier", "Better version")
SET = translate("cashier", "Set")
CHEAPER_OPTION = translate("cashier", "Cheaper option")
EXTRA_COVER = translate("cashier", "Extra cover")
SUBSTITUTE = translate("cashier", "Substitute")  # for what is out
INSTEAD_OF = translate("cashier", "{price} instead of {old}")
SUM_INSTEAD = translate("cashier", "instead of {sum}")  # what it would be otherwise, after the price
SAVES = translate("cashier", "You save {more} – that is {less}")  # an amount and a share, the larger number first
SAVES_ONLY = translate("cashier", "You save {amount}")
LESS_THAN = translate("cashier", "{less} less than {old}")
RUNG_UP_ALREADY = translate("cashier", "{product} – rung up")
LEGAL = translate("cashier", "Legal guarantee: {legal}")
COVER_YEARS = translate("cashier", "{years} in total")
COVERS = translate("cashier", "Covers: {product}")
TOTAL_AFTER_ADDING = translate("cashier", "Total after adding: {total}")
TOTAL_AFTER_SWAP = translate("cashier", "Total after swap: {total}")

ON_SHELF = translate("cashier", "On shelf: {count}")
SHELF_AND_ROOM = translate("cashier", "On shelf: {count} · in stock room: {room}")
STOCK_OLD = translate("cashier", "Stock data old – check shelf")
STOCK_UNKNOWN = translate("cashier", "Stock unknown – ask a colleague")
FITS = translate("cashier", "Fits: {product}")
IN_PLACE_OF = translate("cashier", "In place of: {product}")
CHEAPER_THAN = translate("cashier", "Cheaper than: {product}")
BOUGHT_TOGETHER = translate("cashier", "Bought together: {together} of {of} receipt(s)", "", 1)
BOUGHT_ON = translate("cashier", "Bought on {sold} receipt(s)", "", 1)  # the better version
EXPAND = translate("cashier", "Open the panel")  # the strip's handle, told by a screen reader
ZONE_HINT = translate(
    "cashier", "Draw with a finger or the mouse what must stay visible at the till, for example its total."
)
ZONE_TOO_LARGE = translate("cashier", "That leaves the panel no place. Please draw a smaller one.")
ZONE_NONE = translate("cashier", "No such zone")
ZONE_CANCEL = translate("cashier", "Leave it as it is")
YES = translate("cashier", "Yes")  # on the customer's own screen
NO_THANKS = translate("cashier", "No thanks")
CUSTOMER_CHOOSES = translate("cashier", "The customer is choosing")
NEXT = translate("cashier", "Next")  # before the second idea, which waits

NEW_CUSTOMER = translate("cashier", "New customer")
ACTIVE_CUSTOMER = translate("cashier", "Active customer")
LOYAL_CUSTOMER = translate("cashier", "Loyal customer")
LAPSED_CUSTOMER = translate("cashier", "Back after a while")
VALUED_CUSTOMER = translate("cashier", "Valued customer")
BOUGHT_BEFORE = translate("cashier", "Bought before: {item}")

WHY_RULE = translate("cashier", "Rule {rule}")

THIS_ONE = translate("cashier", "This one")  # rung up; what follows are the better ones
BETTER = translate("cashier", "Better")
BEST = translate("cashier", "Best")
RUNG_UP = translate("cashier", "rung up")
SUGGESTED = translate("cashier", "suggested")

ADDING_SCAN = translate("cashier", "Adding… scan this code")
ADDING_BY_HAND = translate("cashier", "Adding… ring it up at the till")
SHELF = translate("cashier", "Shelf: {place}")
ADDED = translate("cashier", "Added. The total is {total}.")
NOT_IN_BASKET = translate("cashier", "Not in basket yet – scan it")
REMOVE_BY_HAND = translate("cashier", "Take it off at the till by hand")
NO_PROBLEM = translate("cashier", "No problem.")
WHY_DECLINED = translate("cashier", "Reason? You may leave it out.")
HAS_ONE = translate("cashier", "Has one already")
PRICE = translate("cashier", "Price")
NO_TIME = translate("cashier", "No time")
NOT_SUITABLE = translate("cashier", "Not suitable")
DONT_ASK = translate("cashier", "Don't ask")
OTHER = translate("cashier", "Other")
SKIPPED = translate("cashier", "Skipped")
NO_LONGER_VALID = translate("cashier", "Offer no longer valid")

WAITING_FOR_BASKET = translate("cashier", "Waiting for basket")
NO_PRACTICE = translate("cashier", "Practice cannot be opened just now.")
SUGGESTIONS_TODAY = translate("cashier", "%n suggestion(s) today", "", 1)
NO_IDEA = translate("cashier", "No idea for this basket")
QUEUE_PAUSED = translate("cashier", "Queue – suggestions paused")
MINUTES_LEFT = translate("cashier", "%n minute(s) left", "", 1)
QUEUE_AUTOMATIC = translate("cashier", "Switched on by itself: receipts follow fast")
IDEA_READY = translate("cashier", "An idea is ready")
RESTING = translate("cashier", "Assistant resting")
SELLING_GOES_ON = translate("cashier", "Selling is not affected.")
ERROR_CODE = translate("cashier", "Code: {code}")

TILL_CONNECTED = translate("cashier", "Till connected")
NO_CONNECTION = translate("cashier", "No connection")
TILL_NOT_CONNECTED = translate("cashier", "Till not connected – selling is not affected")
LAST_SEEN = translate("cashier", "Last seen: {time}")
UNATTRIBUTED = translate("cashier", "Unattributed")  # no seller is known; answers count for the shop
KEYS_OFF = translate("cashier", "The hotkeys do not work; the screen does.")
KEY_ACCEPT = translate("cashier", "yes")  # one word after a key: 'F9 yes'
KEY_DECLINE = translate("cashier", "no")
KEY_NOT_OFFERED = translate("cashier", "not offered")
KEY_UNDO = translate("cashier", "undo")
KEY_QUEUE = translate("cashier", "queue")
KEY_PEEK = translate("cashier", "idea")
NOT_SAVED = translate("cashier", "%n answer(s) not saved yet", "", 1)
# Why the till cannot be read, as adapters/till says it; what is not here is told as SEE_LOG in other languages.
NOT_SAVING = translate("cashier", "Answers are not being saved")
TILL_NOT_RUNNING = translate("cashier", "The till program is not running; waiting for it.")
TILL_STOPPED = translate("cashier", "The till stopped in the middle of writing; it has to be started again.")
TILL_WRITING = translate("cashier", "The till has been writing for seconds; its basket cannot be seen meanwhile.")
TILL_EXCLUSIVE = translate(
    "cashier", "The till keeps its database for itself alone (exclusive locking); it cannot be read beside it."
)
TILL_UNREADABLE = translate("cashier", "The till cannot be read just now.")
SEE_LOG = translate("cashier", "The log says why.")

DEMO = translate("cashier", "DEMO")
DEMO_NOTE = translate("cashier", "Demo – invented shop, invented prices")

BASKET = translate("cashier", "Basket (%n)", "", 1)
TOTAL = translate("cashier", "Total")
