"""django-cash-register 0.2.3: a real Django server on a loopback port, driven as a browser would."""

from __future__ import annotations

import json
import subprocess
import time
import urllib.error
import urllib.request
from contextlib import ExitStack
from http.cookiejar import CookieJar
from pathlib import Path
from types import TracebackType
from typing import Any, Self
from urllib.parse import urlencode

from tests.e2e.tills.channel import INSIDE, TillError, free_port, start, stop
from tests.e2e.tills.goods import GOODS, OpenBasket, Saved, TillId
from tests.e2e.tills.installing import installed, program

PASSWORD = "till-under-test"  # noqa: S105 - of a throw-away database on a loopback port
CASHIERS = ("ana", "ben")
SETTINGS = """
INSTALLED_APPS += ["django_cash_register"]
DJANGO_CASH_REGISTER_MAIN_PAGE = True
STATICFILES_DIRS = []
"""
URLS = """
from django.contrib import admin
from django.urls import include, path

urlpatterns = [path("admin/", admin.site.urls), path("", include("django_cash_register.urls"))]
"""


class KeepRedirect(urllib.request.HTTPRedirectHandler):
    """A redirect is the answer to a form; the page behind it is not part of the save."""

    def redirect_request(self, *_: Any) -> None:
        """Follow nothing."""


class Browser:
    """One logged-in cashier."""

    def __init__(self, address: str, user: str) -> None:
        self._address = address
        self._cookies = CookieJar()
        self._opener = urllib.request.build_opener(urllib.request.HTTPCookieProcessor(self._cookies), KeepRedirect())
        self.get("login/")
        self.post("login/", username=user, password=PASSWORD)
        self.get("")  # the main page makes the cashier's cart

    def get(self, path: str) -> str:
        """A page."""
        return self._open(urllib.request.Request(f"http://{self._address}/{path}"))

    def post(self, path: str, **fields: object) -> float:
        """Send a form; how long the answer took, in ms."""
        token = next(cookie.value for cookie in self._cookies if cookie.name == "csrftoken") or ""
        form = urlencode({**fields, "csrfmiddlewaretoken": token}).encode()
        begin = time.perf_counter()
        page = self._open(urllib.request.Request(f"http://{self._address}/{path}", form))
        took = (time.perf_counter() - begin) * 1000
        if page:
            raise TillError(f"{path} was not accepted: {page[:2000]}")
        return round(took, 3)

    def cart(self) -> dict[str, Any]:
        """What the till's own page polls: cart number and lines."""
        items: dict[str, Any] = json.loads(self.get("ajax/getCartItems/"))
        return items

    def _open(self, request: urllib.request.Request) -> str:
        try:
            with self._opener.open(request, timeout=60) as answer:
                page: str = answer.read().decode()
                return page
        except urllib.error.HTTPError as error:
            if error.code == 302:
                return ""
            raise TillError(f"{request.full_url}: {error.code} {error.read().decode()[:2000]}") from error


class DjangoCashRegisterTill:
    """One running server with a fresh database; `open_basket(0)` and `(1)` are two cashiers."""

    name = "django-cash-register"

    def __init__(self, folder: Path) -> None:
        self._folder = folder
        self._environment = installed("django-cash-register")
        self.database = folder / "db.sqlite3"
        self._log = folder / "django.log"
        self.product_ids = self._make_project()
        self._address = f"127.0.0.1:{free_port()}"
        with ExitStack() as undo:
            server = self._manage("runserver", "--noreload", self._address)
            undo.callback(stop, server)
            self._wait(server)
            self._browsers = [Browser(self._address, cashier) for cashier in CASHIERS]
            self._undo = undo.pop_all()

    def _make_project(self) -> dict[str, TillId]:
        """startproject, migrate, and our goods."""
        python = program(self._environment, "python")
        self._finish(start([python, "-m", "django", "startproject", "shop", "."], self._log, cwd=self._folder))
        with (self._folder / "shop" / "settings.py").open("a", encoding="utf-8") as settings:
            settings.write(SETTINGS)
        (self._folder / "shop" / "urls.py").write_text(URLS, "utf-8")
        self._finish(self._manage("migrate"))
        given = {
            "project": str(self._folder),
            "cashiers": CASHIERS,
            "password": PASSWORD,
            "goods": [good.as_json() for good in GOODS],
        }
        command = [python, INSIDE / "django_shop.py", json.dumps(given)]
        ids: dict[str, TillId] = json.loads(
            self._finish(start(command, self._log, stdout=subprocess.PIPE)).splitlines()[-1]
        )
        return ids

    def _manage(self, *arguments: str) -> subprocess.Popen[str]:
        command = [program(self._environment, "python"), "-u", "manage.py", *arguments]
        return start(command, self._log, cwd=self._folder)

    def _finish(self, process: subprocess.Popen[str]) -> str:
        output, _ = process.communicate(timeout=120)
        if process.returncode != 0:
            raise TillError(f"{process.args!r}\n{self.server_log()[-3000:]}")
        return output or ""

    def _wait(self, server: subprocess.Popen[str]) -> None:
        deadline = time.monotonic() + 60
        while time.monotonic() < deadline and server.poll() is None:
            try:
                with urllib.request.urlopen(f"http://{self._address}/login/", timeout=5):
                    return
            except OSError:
                time.sleep(0.1)
        raise TillError(f"Django does not answer\n{self.server_log()[-3000:]}")

    def open_basket(self, till: int = 0) -> OpenBasket:
        """The cart of the cashier with that index; it becomes a basket with its first line."""
        basket = OpenBasket(till, None)
        self._lines(basket)
        return basket

    def add_line(self, basket: OpenBasket, product: str, quantity: int = 1) -> Saved:
        """Put a product into the cart, through the form the program has for it."""
        browser = self._browsers[int(basket.key)]
        before = self._lines(basket)
        cart = browser.cart()["cart_number"]
        took = browser.post(
            "admin/django_cash_register/cart/add/",
            cart_number=cart,
            product=self.product_ids[product],
            product_count=quantity,
            _save="Save",
        )
        new = self._lines(basket).keys() - before.keys()
        if not new:
            raise TillError(f"{product} is in some cart already: the till silently adds no second line of it")
        return Saved(max(new), took)

    def change_quantity(self, basket: OpenBasket, line_id: TillId, quantity: int) -> Saved:
        """Press plus or minus until the quantity is right; each press is a save."""
        now = round(self._lines(basket)[int(line_id)])
        operation = "item_counter_plus" if quantity > now else "item_counter_minus"
        took = sum(self._press(basket, operation, line_id) for _ in range(abs(quantity - now)))
        return Saved(line_id, took)

    def remove_line(self, basket: OpenBasket, line_id: TillId) -> Saved:
        """The line's remove button."""
        return Saved(None, self._press(basket, "item_remove", line_id))

    def pay(self, basket: OpenBasket) -> Saved:
        """The Sell button: stock goes down, a history row for each product, the cart is emptied."""
        return Saved(None, self._press(basket, "sell"))

    def void(self, basket: OpenBasket) -> Saved:
        """The Remove all button."""
        return Saved(None, self._press(basket, "item_remove_all"))

    def server_log(self) -> str:
        """What Django wrote so far."""
        return self._log.read_text("utf-8")

    def close(self) -> None:
        """Stop the server."""
        self._undo.close()

    def __enter__(self) -> Self:
        return self

    def __exit__(
        self, kind: type[BaseException] | None, error: BaseException | None, trace: TracebackType | None
    ) -> None:
        self.close()

    def _press(self, basket: OpenBasket, operation: str, line_id: TillId | None = None) -> float:
        browser = self._browsers[int(basket.key)]
        fields: dict[str, object] = {"operation": operation, "cart_number": browser.cart()["cart_number"]}
        if line_id is not None:
            fields["product_id"] = f"product-{line_id}"  # the view cuts off eight characters
        took = browser.post("ajax/cartBtns/", **fields)
        self._lines(basket)
        return took

    def _lines(self, basket: OpenBasket) -> dict[int, float]:
        """Quantities by line, as the till shows them; notes the id our views give this basket now."""
        cart = self._browsers[int(basket.key)].cart()
        lines = {int(item["pk"]): float(item["product_count"]) for item in cart["products"]}
        basket.basket_id = f"{cart['cart_number']}-{min(lines)}" if lines else None
        return lines
