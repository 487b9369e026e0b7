"""Runs in Tryton's own environment: proteus, its client library, over XML-RPC to the real trytond server."""

from __future__ import annotations

import datetime as dt
import importlib
from collections.abc import Mapping, Sequence
from decimal import Decimal
from typing import TYPE_CHECKING, Any

if TYPE_CHECKING:
    from tests.e2e.tills.inside.json_lines import Commands, arguments, serve, timed
else:  # started by its path, in an environment that knows nothing of our tests
    from json_lines import Commands, arguments, serve, timed

proteus: Any = importlib.import_module("proteus")
account_tools: Any = importlib.import_module("trytond.modules.account.tests.tools")
company_tools: Any = importlib.import_module("trytond.modules.company.tests.tools")
invoice_tools: Any = importlib.import_module("trytond.modules.account_invoice.tests.tools")

CHUNK = 25  # records a call: large saves over RPC grow slower than linearly


def model(name: str) -> Any:
    """A Tryton model class."""
    return proteus.Model.get(name)


def one(name: str, *clauses: tuple[Any, ...]) -> Any:
    """The first record that matches."""
    return model(name).find(list(clauses), limit=1)[0]


def seed(goods: Sequence[Mapping[str, Any]], points: Sequence[str]) -> None:
    """A shop that can sell: company, accounts, VAT 21 %, points of sale, cash, staff, products and stock."""
    company_tools.create_company(currency="EUR")
    account_tools.create_chart()
    fiscal_year = invoice_tools.set_fiscalyear_invoice_sequences(account_tools.create_fiscalyear())
    fiscal_year.click("create_period")
    accounts = account_tools.get_accounts()
    tax = account_tools.create_tax(Decimal("0.21"))
    tax.save()
    sold = model("product.category")(name="Sold goods", accounting=True)
    sold.account_revenue = accounts["revenue"]
    sold.account_expense = accounts["expense"]
    sold.customer_taxes.append(tax)
    sold.save()
    seed_points(points)
    model("sale.point.payment.method")(name="Cash", account=accounts["cash"], cash=True).save()
    party = model("party.party")(name="Ana Novak")
    party.save()
    model("company.employee")(party=party, company=company_tools.get_company()).save()
    seed_stock(seed_goods(goods, sold))


def seed_points(names: Sequence[str]) -> None:
    """One point of sale for each name, all selling from the one storage place."""
    point = model("sale.point")
    for name in names:
        pos = point(name=name, journal=one("account.journal", ("type", "=", "revenue")))
        pos.sequence = model("ir.sequence.strict")(name=name, company=pos.company)
        pos.sequence.sequence_type = one("ir.sequence.type", ("name", "=", "POS"))
        pos.sequence.save()
        pos.storage_location = one("stock.location", ("code", "=", "STO"))
        pos.customer_location = one("stock.location", ("code", "=", "CUS"))
        pos.save()


def seed_goods(goods: Sequence[Mapping[str, Any]], sold: Any) -> list[tuple[Any, int]]:
    """Templates and their variants, with price and barcode; returns what has to be received into stock."""
    families: dict[str, list[Mapping[str, Any]]] = {}
    for good in goods:
        families.setdefault(good["family"] or good["key"], []).append(good)
    received: list[tuple[Any, int]] = []
    for members in families.values():
        first = members[0]
        template = model("product.template")(name=first["name"], salable=True, account_category=sold)
        template.default_uom = one("product.uom", ("name", "=", "Unit"))
        template.type = "service" if first["service"] else "goods"
        template.list_price = Decimal(first["price"])
        template.gross_price = Decimal(first["price"])
        template.categories.append(category(first["category"]))
        template.products.pop()  # the empty variant a new template starts with
        template.save()
        received += [(seed_variant(template, good), good["stock"]) for good in members]
    return received


def category(name: str) -> Any:
    """A product category, made where it is not there yet."""
    found = model("product.category").find([("name", "=", name)])
    if found:
        return found[0]
    new = model("product.category")(name=name)
    new.save()
    return new


def seed_variant(template: Any, good: Mapping[str, Any]) -> Any:
    """One sellable variant; its own price only where it has siblings."""
    product = model("product.product")(template=template, suffix_code=good["sku"])
    product.cost_price = Decimal(good["cost"])
    if good["family"]:
        product.gross_price = Decimal(good["price"])
    identifier = product.identifiers.new()
    identifier.type = "ean"
    identifier.code = good["barcode"]
    product.save()
    return product


def seed_stock(received: Sequence[tuple[Any, int]]) -> None:
    """Goods come in from the supplier."""
    moves = []
    for product, quantity in received:
        if quantity:
            move = model("stock.move")(product=product, quantity=quantity)
            move.from_location = one("stock.location", ("code", "=", "SUP"))
            move.to_location = one("stock.location", ("code", "=", "STO"))
            move.unit_price = product.cost_price
            move.currency = company_tools.get_company().currency
            move.effective_date = dt.datetime.now().astimezone().date()
            moves.append(move)
    for start in range(0, len(moves), CHUNK):
        model("stock.move").save(moves[start : start + CHUNK])
        model("stock.move").click(moves[start : start + CHUNK], "do")


def products() -> dict[str, Any]:
    """Product ids by code."""
    return {"ids": {product.code: product.id for product in model("product.product").find([])}}


def open_sale(till: int, staff: bool = True) -> dict[str, Any]:
    """A new, empty sale on the point with that index."""
    point = model("sale.point").find([], order=[("id", "ASC")])[till]
    sale = model("sale.point.sale")(point=point)
    if staff:
        sale.employee = one("company.employee")
    return {"ms": timed(sale.save), "id": sale.id}


def add_line(sale: int, product: int, quantity: int) -> dict[str, Any]:
    """One product rung up: one save of one line."""
    line = model("sale.point.sale.line")(sale=model("sale.point.sale")(sale))
    line.product = model("product.product")(product)
    line.quantity = quantity
    return {"ms": timed(line.save), "id": line.id}


def change_quantity(line: int, quantity: int) -> dict[str, Any]:
    """Another quantity on a line."""
    record = model("sale.point.sale.line")(line)
    record.quantity = quantity
    return {"ms": timed(record.save), "id": line}


def remove_line(line: int) -> dict[str, Any]:
    """Take a line off, as the graphical client does: by saving the sale without it."""
    sale = model("sale.point.sale.line")(line).sale
    sale.lines.remove(next(each for each in sale.lines if each.id == line))
    return {"ms": timed(sale.save), "id": None}


def pay(sale: int) -> dict[str, Any]:
    """The Pay wizard, all of it in cash; the sale is `done` after it."""
    record = model("sale.point.sale")(sale)

    def tender() -> None:
        wizard = record.click("pay")
        wizard.form.method = one("sale.point.payment.method")
        wizard.execute("pay")

    took = timed(tender)
    record.reload()
    return {"ms": took, "state": record.state}


def part_payment(sale: int, amount: str) -> dict[str, Any]:
    """Some cash on the sale, which stays open."""
    payment = model("sale.point.payment")(sale=model("sale.point.sale")(sale))
    payment.method = one("sale.point.payment.method")
    payment.amount = Decimal(amount)
    return {"ms": timed(payment.save)}


def press(sale: int, button: str) -> dict[str, Any]:
    """Another button of the sale: cancel, open or post."""
    record = model("sale.point.sale")(sale)
    return {"ms": timed(lambda: record.click(button))}


def set_price(product: int, net: str, gross: str | None) -> dict[str, Any]:
    """List price and gross price of a product's template."""
    template = model("product.product")(product).template
    template.list_price = Decimal(net)
    template.gross_price = Decimal(gross) if gross else None
    return {"ms": timed(template.save)}


COMMANDS: Commands = {
    "seed": seed,
    "products": products,
    "open_sale": open_sale,
    "add_line": add_line,
    "change_quantity": change_quantity,
    "remove_line": remove_line,
    "pay": pay,
    "part_payment": part_payment,
    "press": press,
    "set_price": set_price,
}

if __name__ == "__main__":
    given = arguments()
    with proteus.config.set_xmlrpc_session(given["url"], given["user"], given["password"]):
        serve(COMMANDS)
