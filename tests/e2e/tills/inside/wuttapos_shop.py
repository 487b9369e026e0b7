"""Runs in WuttaPOS's own environment: its batch handler, called and committed as its terminal screen does."""

from __future__ import annotations

import importlib
from collections.abc import Callable, Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any
from uuid import UUID

if TYPE_CHECKING:
    from tests.e2e.tills.inside.json_lines import Commands, arguments, serve, timed
else:  # started by its path, in an environment that knows nothing of our tests
    from json_lines import Commands, arguments, serve, timed

conf: Any = importlib.import_module("wuttjamaican.conf")
pos: Any = importlib.import_module("wuttapos.batch.pos")


class Terminal:
    """What `wuttapos.terminal.views.pos.POSView` does with the database, without its window."""

    def __init__(self, configuration: str) -> None:
        config = conf.make_config(files=[configuration], appname="wutta", extend=True)
        self.engine = config.appdb_engine
        self.app = config.get_app()
        self.model = self.app.model
        self.handler = pos.POSBatchHandler(config)

    def seed(self, goods: Sequence[Mapping[str, Any]], cashiers: Sequence[str]) -> dict[str, Any]:
        """Tables from the program's own metadata (its migrations do not run on SQLite), then the shop."""
        model = self.model
        model.Base.metadata.create_all(self.engine)
        session = self.app.make_session()
        session.add(model.Store(store_id="001", name="Main street"))
        session.add(model.Terminal(terminal_id="01", name="Front till"))
        for name in cashiers:
            person = model.Person(full_name=name)
            session.add(model.User(username=name.split()[0].lower(), person=person))
            session.add(model.Employee(person=person, name=name, active=True))
        departments = {
            name: model.Department(department_id=name[:20], name=name, for_products=True, for_personnel=False)
            for name in {good["category"] for good in goods}
        }
        products = {good["key"]: self._product(good, departments[good["category"]]) for good in goods}
        session.add_all([*departments.values(), *products.values()])
        session.commit()
        ids = {key: product.uuid.hex for key, product in products.items()}
        session.close()
        return {"ids": ids}

    def _product(self, good: Mapping[str, Any], department: Any) -> Any:
        model = self.model
        size = good["sku"].rpartition("-")[2] if good["family"] else None
        product = model.Product(product_id=good["barcode"], description=good["name"], size=size)
        product.department = department
        product.sold_by_weight = False
        product.unit_price_reg = Decimal(good["price"])
        product.unit_cost = Decimal(good["cost"])
        product.inventory = model.ProductInventory(on_hand=good["stock"])
        return product

    def _user(self, session: Any, cashier: int) -> Any:
        users = session.query(self.model.User).order_by(self.model.User.uuid).all()
        return users[cashier]

    def _work(self, work: Callable[[Any], Any]) -> dict[str, Any]:
        """One press of a button: session, handler, commit. Returns the id of what `work` made."""
        session = self.app.make_session()
        made: list[Any] = []

        def press() -> None:
            made.append(work(session))
            session.commit()

        try:
            took = timed(press)
            return {"ms": took, "id": made[0].uuid.hex if made[0] is not None else None}
        finally:
            session.close()

    def open(self, cashier: int, training: bool) -> dict[str, Any]:
        """The cashier's live batch, made where there is none."""
        return self._work(
            lambda session: self.handler.get_current_batch(
                self._user(session, cashier), training_mode=training, create=True
            )
        )

    def ring(self, batch: str, product: str, quantity: int) -> dict[str, Any]:
        """The quantity keyed in, then the product chosen by item lookup.

        A typed or scanned barcode does not work on SQLite in this version: `locate_product_for_entry` first
        asks for a product whose UUID is the barcode, and the column type refuses that text.
        """

        def work(session: Any) -> Any:
            record, chosen = self._batch(session, batch), session.get(self.model.Product, UUID(product))
            return self.handler.process_entry(
                record,
                chosen,
                quantity=Decimal(quantity),
                item_entry=chosen.product_id,
                user=record.created_by,
            )

        return self._work(work)

    def ring_again(self, row: str, quantity: int) -> dict[str, Any]:
        """Ring up once more what stands on that line, in another quantity."""
        session = self.app.make_session()
        record = session.get(self.model.POSBatchRow, UUID(row))
        batch, product = record.batch_uuid.hex, record.product_uuid.hex
        session.close()
        return self.ring(batch, product, quantity)

    def void_line(self, row: str) -> dict[str, Any]:
        """The Void key with a line selected."""

        def work(session: Any) -> None:
            record = session.get(self.model.POSBatchRow, UUID(row))
            self.handler.void_row(record, record.batch.created_by)

        return self._work(work)

    def end(self, batch: str, how: str) -> dict[str, Any]:
        """Suspend, resume, void or execute a batch; `resume_transaction` answers with the new batch."""

        def work(session: Any) -> Any:
            record = self._batch(session, batch)
            return getattr(self.handler, how)(record, record.created_by)

        return self._work(work if how == "resume_transaction" else lambda session: work(session) and None)

    def set_customer(self, batch: str, name: str) -> dict[str, Any]:
        """A customer of that name is entered on the sale."""

        def work(session: Any) -> Any:
            customer = self.model.Customer(customer_id=name[:20], name=name)
            session.add(customer)
            record = self._batch(session, batch)
            self.handler.set_customer(record, customer, user=record.created_by)
            return customer

        return self._work(work)

    def _batch(self, session: Any, batch: str) -> Any:
        return session.get(self.model.POSBatch, UUID(batch))


if __name__ == "__main__":
    terminal = Terminal(arguments()["configuration"])
    commands: Commands = {
        "seed": terminal.seed,
        "open": terminal.open,
        "ring": terminal.ring,
        "ring_again": terminal.ring_again,
        "void_line": terminal.void_line,
        "end": terminal.end,
        "set_customer": terminal.set_customer,
    }
    serve(commands)
