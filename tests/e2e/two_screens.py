"""A cashier's panel and a customer's screen in one process: run beside a demo shop, it tells what both showed.

Run: python -m tests.e2e.two_screens SHOP; the last line of its output is JSON. Screens are given to a
program as it starts, which is why this is a process of its own.
"""

from __future__ import annotations

import json
import sys
from pathlib import Path
from typing import Any

from pos_assist import paths
from pos_assist.cashier.customer_window import CustomerWindow
from pos_assist.services.events import EventKind
from pos_assist.services.panel_state import Phase
from pos_assist.settings import CustomerDisplaySettings, PanelSettings, Settings
from tests.e2e.counter import QUICK, Counter
from tests.e2e.tills.demo import DemoShopTill

SETTINGS = Settings(
    panel=PanelSettings(language="pl"),
    customer_display=CustomerDisplaySettings(enabled=True, language="en"),
    moments=QUICK,
)


def screens(folder: Path, count: int) -> str:
    """What QT_QPA_PLATFORM has to be for so many screens beside each other."""
    file = folder / "screens.json"
    size = {"y": 0, "width": 1024, "height": 768, "logicalDpi": 96, "logicalBaseDpi": 96, "dpr": 1}
    file.write_text(
        json.dumps({"screens": [{"name": f"screen-{at}", "x": 1024 * at, **size} for at in range(count)]}), "utf-8"
    )
    return f"offscreen:configfile={file}"


def asked(counter: Counter, till: DemoShopTill, customers: CustomerWindow) -> dict[str, Any]:
    """A yes and a no of the customer, a cover, a card that payment takes away; what was seen meanwhile."""
    seen: dict[str, Any] = {}
    basket = till.ring("IR-1")
    counter.until_card()
    seen["cashier_is_told"] = "Klient" in counter.read() and counter.state.customer_choosing
    seen["customer"] = customers.screen_shown._asdict()
    counter.press("Yes", on=customers)
    counter.until_phase(Phase.ACCEPTED_WAITING)
    seen["blank_after"] = customers.screen_shown.item == ""
    till.add_line(basket, till.sku(counter.card.candidate.product_id))
    counter.until_phase(Phase.ADDED)
    till.pay(basket)
    counter.until_recorded(EventKind.CONFIRMED)

    basket = till.ring("VC-1", "DB-S1X")
    counter.until_card()
    first = counter.state.card_id
    counter.press("No thanks", on=customers)
    counter.until_phase(Phase.DECLINED)
    counter.until_card(other_than=first)  # the cover, which a person explains
    seen["cover"] = [counter.card.candidate.kind.value, customers.screen_shown.item, counter.state.customer_choosing]
    till.pay(basket)
    counter.until_recorded(EventKind.RECEIPT_CLOSED, 2)

    basket = till.ring("DT-60")
    counter.until_card()
    counter.until(lambda: customers.screen_shown.item != "", "the customer never saw it")
    till.tender(basket)
    counter.until(lambda: customers.screen_shown.item == "", "the customer still sees it at payment")
    seen["answers"] = [[event.answer, event.staff_id] for event in counter.events(EventKind.ANSWERED)]
    return seen


def main() -> int:
    """Run the journey beside a copy of the shop."""
    shop, home = Path(sys.argv[1]), paths.home()
    rules = (paths.db() / "demo" / "rules.toml").read_text("utf-8")
    till = DemoShopTill(shop, home.data / "till")
    with till, Counter(till.database, till.name, home, rules=rules, settings=SETTINGS) as counter:
        (customers,) = [w for w in counter.window.application.topLevelWidgets() if isinstance(w, CustomerWindow)]
        told = {"up": customers.isVisible(), "screen": customers.screen().name()}
        told |= asked(counter, till, customers) if customers.isVisible() else {}
    print(json.dumps(told))
    return 0


if __name__ == "__main__":
    sys.exit(main())
