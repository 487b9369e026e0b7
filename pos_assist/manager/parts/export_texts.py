"""Sentences of exporting and printing a screen: English sources, marked for lupdate."""

from __future__ import annotations

from pos_assist.services.texts import translate

EXPORT = translate("paper", "Export")
EXPORT_HELP = translate("paper", "What this screen shows, as a file")
PRINT = translate("paper", "Print")
PRINT_HELP = translate("paper", "Look at it on paper, then print")
FORMS = {
    "xlsx": translate("paper", "Workbook (XLSX)"),
    "csv": translate("paper", "Table (CSV)"),
    "pdf": translate("paper", "Paper (PDF)"),
}
SAVE_AS = translate("paper", "Save as")
WRITTEN = translate("paper", "Written to {file}.")
NOTHING = translate("paper", "There is nothing to write yet.")
