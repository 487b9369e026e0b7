"""Sentences of the receipts' page: English sources, marked for lupdate. No Qt."""

from __future__ import annotations

from pos_assist.services.texts import translate

TITLE = translate("manager_overview", "Receipts")
HELP = translate(
    "manager_overview",
    "The receipts behind a figure, the newest first; the filters say which. Nobody can be recognised here. Esc or "
    "Alt+Left leads back to the figure.",
)
WHEN = translate("manager_overview", "When")
RECEIPT = translate("manager_overview", "Receipt")
TILL = translate("manager_overview", "Till")
EMPLOYEE = translate("manager_overview", "Employee")
GROUP = translate("manager_overview", "Group")
LINES = translate("manager_overview", "Lines")
TOTAL = translate("manager_overview", "Value")
BEFORE_OFFER = translate("manager_overview", "At the offer")
CARDS = translate("manager_overview", "Cards")
ACCEPTED = translate("manager_overview", "Accepted")
CONFIRMED = translate("manager_overview", "On the receipt")
STATE = translate("manager_overview", "State")
STATES = {
    "paid": translate("manager_overview", "paid"),
    "voided": translate("manager_overview", "voided"),
    "post_voided": translate("manager_overview", "voided after payment"),
    "return": translate("manager_overview", "return"),
    "exchange": translate("manager_overview", "exchange"),
    "training": translate("manager_overview", "training"),
    "internal": translate("manager_overview", "internal"),
}
NOT_ALL = translate("manager_overview", "The newest {n} of {of} receipts.")
MORE = translate("manager_overview", "Show more: {left} left")
NONE = translate("manager_overview", "No receipts fit these filters.")
NONE_HINT = translate("manager_overview", "Take a filter away, or choose other days.")
