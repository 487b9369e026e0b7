"""WuttaPOS 0.4.2: its own batch handler, in a process of its own, as its terminal calls it."""

from __future__ import annotations

from contextlib import ExitStack
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from tests.e2e.tills.channel import Channel
from tests.e2e.tills.goods import GOODS, OpenBasket, Saved, TillId
from tests.e2e.tills.installing import installed, program

CASHIERS = ("Ana Novak", "Ben Horvat")
CONFIGURATION = """[wutta]
app_title = WuttaPOS
[wutta.db]
default.url = sqlite:///{database}
[wuttapos]
store_id = 001
terminal_id = 01
[wutta_continuum]
enable_versioning = false
"""


class WuttaPosTill:
    """One terminal of WuttaPOS with a fresh database.

    Its terminal cannot take payments in this version (`cmd_tender` says "not implemented"); `pay` calls
    `BatchHandler.do_execute`, which is what its tender code, commented out, ends with.
    """

    name = "wuttapos"

    def __init__(self, folder: Path) -> None:
        environment = installed("wuttapos")
        self.database = folder / "wuttapos.sqlite"
        self._log = folder / "wuttapos.log"
        configuration = folder / "wuttapos.conf"
        configuration.write_text(CONFIGURATION.format(database=self.database), "utf-8")
        with ExitStack() as undo:
            self._script = Channel(
                program(environment, "python"),
                "wuttapos_shop.py",
                {"configuration": str(configuration)},
                self._log,
                {},
            )
            undo.callback(self._script.close)
            seeded = self._script.ask("seed", goods=[good.as_json() for good in GOODS], cashiers=CASHIERS)
            self._undo = undo.pop_all()
        self.product_ids: dict[str, TillId] = dict(seeded["ids"])

    def open_basket(self, till: int = 0, *, training: bool = False) -> OpenBasket:
        """The live sale of the cashier with that index: there is one terminal, and one live sale a cashier."""
        batch = self._script.ask("open", cashier=till, training=training)["id"]
        return OpenBasket(batch, batch)

    def add_line(self, basket: OpenBasket, product: str, quantity: int = 1) -> Saved:
        """Key in the quantity and choose the product by item lookup."""
        return self._saved("ring", batch=basket.key, product=self.product_ids[product], quantity=quantity)

    def change_quantity(self, basket: OpenBasket, line_id: TillId, quantity: int) -> Saved:
        """Not possible on a line: void it and ring up again, as the cashier has to. The line gets a new id."""
        voided = self._saved("void_line", row=line_id)
        again = self._saved("ring_again", row=line_id, quantity=quantity)
        return Saved(again.line_id, voided.ms + again.ms)

    def remove_line(self, basket: OpenBasket, line_id: TillId) -> Saved:
        """Void a line."""
        return self._saved("void_line", row=line_id)

    def set_customer(self, basket: OpenBasket, name: str) -> Saved:
        """Enter a new customer; `line_id` is the customer's id."""
        return self._saved("set_customer", batch=basket.key, name=name)

    def park(self, basket: OpenBasket) -> Saved:
        """Suspend the sale."""
        return self._saved("end", batch=basket.key, how="suspend_transaction")

    def resume(self, basket: OpenBasket) -> OpenBasket:
        """Resume a suspended sale: a new batch with copied rows."""
        batch = self._script.ask("end", batch=basket.key, how="resume_transaction")["id"]
        return OpenBasket(batch, batch)

    def pay(self, basket: OpenBasket) -> Saved:
        """Execute the batch (see the class)."""
        return self._saved("end", batch=basket.key, how="do_execute")

    def void(self, basket: OpenBasket) -> Saved:
        """Void the whole sale."""
        return self._saved("end", batch=basket.key, how="void_batch")

    def server_log(self) -> str:
        """What the program wrote so far."""
        return self._log.read_text("utf-8")

    def close(self) -> None:
        """Stop the program."""
        self._undo.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _saved(self, command: str, **arguments: Any) -> Saved:
        answer = self._script.ask(command, **arguments)
        return Saved(answer["id"], answer["ms"])
