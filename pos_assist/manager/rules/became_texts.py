"""What the screens of rules say of what became of a rule; context 'manager_rules'."""

from __future__ import annotations

from pos_assist.services.texts import translate

ACCEPTED = translate("manager_rules", "Accepted")
SINCE = translate("manager_rules", "Since {date}, all that was recorded")
NOTHING_YET = translate("manager_rules", "No offer was recorded yet.")
SHOWN = translate("manager_rules", "shown: {n}")
OFFERED = translate("manager_rules", "offered: {n}")
WAS_ACCEPTED = translate("manager_rules", "accepted: {n}")
CONFIRMED = translate("manager_rules", "of these on the paid receipt: {n}")
TOO_LITTLE = translate("manager_rules", "not enough data")
RATE = translate("manager_rules", "{share} ({low}–{high})")
MEANING = translate(
    "manager_rules",
    "Offered means answered with yes or no; answers taken back and voided receipts do not count. In brackets the 95 %"
    " interval (Wilson); below {enough} offers no share is told.",
)
OUT_NOW = translate("manager_rules", "None in stock by the last figure: {names}")
