"""What the history says; context 'manager_rules'."""

from __future__ import annotations

from pos_assist.services.texts import translate

AT = translate("manager_rules", "When")
BY = translate("manager_rules", "Who")
WHY = translate("manager_rules", "Why")
SOURCE = translate("manager_rules", "Where from")
CHANGED = translate("manager_rules", "What changed")
MANY = translate("manager_rules", "%n change(s)", "", 1)
EVERYBODY = translate("manager_rules", "Everybody")
SINCE = translate("manager_rules", "Since")
UNTIL = translate("manager_rules", "Until (that day too)")
DAY = translate("manager_rules", "year-month-day, e.g. 2026-12-31")
NO_DAY = translate("manager_rules", "This is no day; write it as 2026-12-31.")
TAKE_BACK = translate("manager_rules", "Take this change back")
WHY_BACK = translate("manager_rules", "Why is it taken back?")
UNDOES = translate("manager_rules", "takes back number {number}")
NOTHING = translate("manager_rules", "Nothing was changed yet.")
NUMBER = translate("manager_rules", "No.")
UNKNOWN = translate("manager_rules", "not told")
TAKEN_BACK = translate("manager_rules", "Taken back: number {number}. It is in force as it was before.")
REPLACED = translate("manager_rules", "This version was taken over as a whole; what changed in it is not known.")
