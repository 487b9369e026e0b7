"""How a change is told; context 'manager_rules'."""

from __future__ import annotations

from pos_assist.services.texts import translate

ADDED = translate("manager_rules", "New: {what}")
BECOMES = translate("manager_rules", "{field}: {before} → {after}")
IS_NOW = translate("manager_rules", "{field}: {after}")
REMOVED = translate("manager_rules", "{field}: {before} is taken out")
YES = translate("manager_rules", "yes")
NO = translate("manager_rules", "no")
