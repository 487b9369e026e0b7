"""Tryton 8.2 `sale_point`: the real trytond server on a loopback port, driven over its own RPC."""

from __future__ import annotations

import shutil
import sqlite3
import subprocess
import time
import urllib.request
from contextlib import ExitStack, closing
from pathlib import Path
from types import TracebackType
from typing import Any, Self

from filelock import FileLock

from tests.e2e.tills.channel import INSIDE, Channel, TillError, free_port, start, stop
from tests.e2e.tills.goods import GOODS, OpenBasket, Saved, TillId
from tests.e2e.tills.installing import PINS, cache_folder, fingerprint, installed, program

PASSWORD = "till-under-test"  # noqa: S105 - of a throw-away database on a loopback port
POINTS = ("Front till", "Back till")
CONFIGURATION = """[database]
uri = sqlite://
path = {folder}
[web]
listen = 127.0.0.1:{port}
[session]
authentications = password
timeout = 86400
"""  # by itself a session ends after five minutes without a call: between two tests of it there may be more


class Server:
    """trytond over one folder; the database is called `shop`."""

    def __init__(self, environment: Path, folder: Path) -> None:
        self.environment, self.folder = environment, folder
        self.port = free_port()
        self.log = folder / "trytond.log"
        self.configuration = folder / "trytond.conf"
        self.configuration.write_text(CONFIGURATION.format(folder=folder, port=self.port), "utf-8")
        self._process: subprocess.Popen[str] | None = None

    def administer(self, *arguments: str) -> None:
        """Run trytond-admin over the database.

        Raises:
            TillError: it failed.
        """
        secret = self.folder / "password"
        secret.write_text(PASSWORD, "utf-8")
        command = [
            program(self.environment, "trytond-admin"),
            "-c",
            self.configuration,
            "-d",
            "shop",
            *arguments,
        ]
        process = start(command, self.log, env={"TRYTONPASSFILE": str(secret)})
        if process.wait(300) != 0:
            raise TillError(f"trytond-admin {arguments}\n{self.log.read_text('utf-8')[-3000:]}")

    def run(self) -> None:
        """Start serving and wait until the server answers.

        Raises:
            TillError: it does not within a minute.
        """
        command = [program(self.environment, "trytond"), "-v", "-c", self.configuration, "-d", "shop"]
        self._process = start(command, self.log)
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and self._process.poll() is None:
            try:
                with urllib.request.urlopen(f"http://127.0.0.1:{self.port}/", timeout=5):
                    return
            except urllib.error.HTTPError:
                return  # it answers, only not with a page: no graphical web client is installed
            except OSError:
                time.sleep(0.1)
        self.close()
        raise TillError(f"trytond does not answer\n{self.log.read_text('utf-8')[-3000:]}")

    def script(self) -> Channel:
        """A session of our script with this server."""
        url = f"http://127.0.0.1:{self.port}/shop/rpc/"
        arguments = {"url": url, "user": "admin", "password": PASSWORD}
        return Channel(program(self.environment, "python"), "tryton_shop.py", arguments, self.folder / "script.log", {})

    def close(self) -> None:
        """Stop serving."""
        if self._process is not None:
            stop(self._process)


def stocked_shop(environment: Path) -> Path:
    """A database with our shop in it, made once by the real program and then kept in the cache."""
    mark = fingerprint(PINS / "tryton.txt", INSIDE / "tryton_shop.py", Path(__file__).with_name("goods.py"))
    month = time.strftime("%Y%m")  # its fiscal year ends some months after it was made
    kept = cache_folder() / f"tryton-shop-{mark}-{month}.sqlite"
    with FileLock(cache_folder() / "tryton-shop.lock"):
        if not kept.exists():
            for old in cache_folder().glob("tryton-shop-*.sqlite"):
                old.unlink()
            folder = cache_folder() / "tryton-making"
            shutil.rmtree(folder, ignore_errors=True)
            folder.mkdir()
            make_shop(Server(environment, folder))
            with (
                closing(sqlite3.connect(folder / "shop.sqlite")) as made,
                closing(sqlite3.connect(folder / "kept.sqlite")) as copy,
            ):
                made.backup(copy)
            (folder / "kept.sqlite").replace(kept)
    return kept


def make_shop(server: Server) -> None:
    """An empty file, Tryton's own initialisation, then our goods over RPC."""
    (server.folder / "shop.sqlite").touch()
    server.administer("--all", "--email", "admin@example.com")
    server.administer("-u", "sale_point", "stock", "--activate-dependencies")
    server.run()
    try:
        script = server.script()
        try:
            script.ask("seed", goods=[good.as_json() for good in GOODS], points=POINTS)
        finally:
            script.close()
    finally:
        server.close()


class TrytonTill:
    """One running Tryton with a fresh copy of the stocked shop."""

    name = "tryton-sale-point"

    def __init__(self, folder: Path) -> None:
        environment = installed("tryton")
        self.database = folder / "shop.sqlite"
        shutil.copyfile(stocked_shop(environment), self.database)
        self.points = POINTS
        self._server = Server(environment, folder)
        with ExitStack() as undo:
            undo.callback(self._server.close)
            self._server.run()
            self._script = self._server.script()
            undo.callback(self._script.close)
            ids = self._script.ask("products")["ids"]
            self._undo = undo.pop_all()
        self.product_ids: dict[str, TillId] = {good.key: ids[good.sku] for good in GOODS}

    def open_basket(self, till: int = 0, *, staff: bool = True) -> OpenBasket:
        """A new sale on the till with that index; without `staff` no employee is entered."""
        sale = self._script.ask("open_sale", till=till, staff=staff)["id"]
        return OpenBasket(sale, sale)

    def add_line(self, basket: OpenBasket, product: str, quantity: int = 1) -> Saved:
        """Ring up `quantity` of a product (negative: it comes back)."""
        return self._saved("add_line", sale=basket.key, product=self.product_ids[product], quantity=quantity)

    def change_quantity(self, basket: OpenBasket, line_id: TillId, quantity: int) -> Saved:
        """Write another quantity on the line."""
        return self._saved("change_quantity", line=line_id, quantity=quantity)

    def remove_line(self, basket: OpenBasket, line_id: TillId) -> Saved:
        """Take the line off the sale."""
        return self._saved("remove_line", line=line_id)

    def part_payment(self, basket: OpenBasket, amount: str) -> Saved:
        """Take some cash; the sale stays open."""
        return self._saved("part_payment", sale=basket.key, amount=amount)

    def pay(self, basket: OpenBasket) -> Saved:
        """Take the whole amount in cash: the sale is `done`."""
        return self._saved("pay", sale=basket.key)

    def finish(self, basket: OpenBasket) -> Saved:
        """Close an open sale that is paid in full already."""
        return self._saved("press", sale=basket.key, button="process")

    def post(self, basket: OpenBasket) -> Saved:
        """Post a paid sale: now its stock moves are written."""
        return self._saved("press", sale=basket.key, button="post")

    def void(self, basket: OpenBasket) -> Saved:
        """Cancel an open sale."""
        return self._saved("press", sale=basket.key, button="cancel")

    def reopen(self, basket: OpenBasket) -> Saved:
        """Open a cancelled or paid sale again."""
        return self._saved("press", sale=basket.key, button="open")

    def set_list_price(self, product: str, price: str) -> Saved:
        """Give a product a price without tax only."""
        return self._saved("set_price", product=self.product_ids[product], net=price, gross=None)

    def set_gross_price(self, product: str, price: str) -> Saved:
        """Give a product its price with tax."""
        return self._saved("set_price", product=self.product_ids[product], net=price, gross=price)

    def server_log(self) -> str:
        """What trytond wrote so far."""
        return self._server.log.read_text("utf-8")

    def close(self) -> None:
        """Stop the script and the server."""
        self._undo.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _saved(self, command: str, **arguments: Any) -> Saved:
        answer = self._script.ask(command, **arguments)
        return Saved(answer.get("id"), answer["ms"])
