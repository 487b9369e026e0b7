"""Sentences of the list after the purchase: English sources, marked for lupdate."""

from __future__ import annotations

from pos_assist.services.texts import translate

TITLE = translate("manager_growth", "After the purchase")
HELP = translate(
    "manager_growth",
    "Customers who consented to be contacted and bought something without what goes with it, as a file for your mail "
    "program. Nobody is listed twice within the period. Count first; nothing is written then.",
)

PROGRAM = translate("manager_growth", "Columns for")
SPREADSHEET = translate("manager_growth", "Spreadsheet (CSV)")
DAYS = translate("manager_growth", "Purchases, days back")
PERIOD = translate("manager_growth", "Nobody twice, days")
FILE = translate("manager_growth", "File")
FILE_HELP = translate("manager_growth", "It holds personal data: import it, then delete it.")
CHOOSE = translate("manager_growth", "Choose…")
REPLACE = translate("manager_growth", "Replace it if it exists")
COUNT = translate("manager_growth", "Count only")
WRITE = translate("manager_growth", "Write the list")
NO_FILE = translate("manager_growth", "Give a file to write to.")
NO_TILL = translate("manager_growth", "No till is connected.")
NO_TILL_HINT = translate("manager_growth", "Name one in the settings: [till] db and profile.")

CONSENTING = translate("manager_growth", "%n customer(s) consented to be contacted.", "", 1)
BOUGHT = translate("manager_growth", "%n of them bought something in that time.", "", 1)
WITHOUT = translate("manager_growth", "%n of them lack what goes with it.", "", 1)
BEFORE = translate("manager_growth", "%n of those were listed within the period.", "", 1)
NO_ADDRESS = translate("manager_growth", "%n of those have no address that can be used.", "", 1)
UNREADABLE = translate("manager_growth", "%n entry(ies) of the till cannot be read and count as no consent.", "", 1)
WOULD = translate("manager_growth", "%n would be listed. Nothing was written.", "", 1)
WRITTEN = translate("manager_growth", "%n written to {file}.", "", 1)
PAIRS = translate("manager_growth", "What they would be told of")
PAIR_BOUGHT = translate("manager_growth", "Bought")
PAIR_MISSING = translate("manager_growth", "Goes with it")
PAIR_CUSTOMERS = translate("manager_growth", "Customers")
