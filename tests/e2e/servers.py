"""Real database servers, started by a test as an ordinary user in a folder of their own, and stopped after it."""

from __future__ import annotations

import os
import shutil
import socket
import subprocess
import tempfile
import time
from collections.abc import Iterator, Sequence
from contextlib import contextmanager
from dataclasses import dataclass, field
from pathlib import Path
from typing import Any

PASSWORD = "w0rd/with:@signs"  # noqa: S105 - of a server that lives for one test; what must be escaped in a URL
ESCAPED = "w0rd%2Fwith%3A%40signs"
START_SECONDS = 60


@dataclass
class Server:
    """A server that can be killed and started again. `url`: of a user who may only read `stock`."""

    command: Sequence[str]
    folder: Path
    port: int
    kind: str
    process: subprocess.Popen[bytes] | None = field(default=None)

    def url(self, user: str = "reader", password: str = ESCAPED, database: str = "shop") -> str:
        """A URL for this user, without a driver, as a shop writes it."""
        return f"{self.kind}://{user}:{password}@127.0.0.1:{self.port}/{database}"

    def start(self) -> None:
        """Start it, and wait until it answers."""
        with (self.folder / "server.log").open("ab") as log:
            self.process = subprocess.Popen(self.command, stdout=log, stderr=log, **_ordinary())
        deadline = time.monotonic() + START_SECONDS
        while True:
            try:
                socket.create_connection(("127.0.0.1", self.port), 1).close()
                self.tell("SELECT 1", database="")
            except Exception:
                if time.monotonic() > deadline or self.process.poll() is not None:
                    raise RuntimeError((self.folder / "server.log").read_text(errors="replace")) from None
                time.sleep(0.1)
            else:
                return

    def kill(self) -> None:
        """As when the power goes."""
        if self.process is not None:
            self.process.kill()
            self.process.wait()
            self.process = None
        (self.folder / "data" / "postmaster.pid").unlink(missing_ok=True)

    def tell(self, *statements: str, database: str = "shop") -> None:
        """Run statements as the server's owner."""
        with self._owner(database) as connection:
            cursor = connection.cursor()
            for statement in statements:
                cursor.execute(statement)
            cursor.close()

    def _owner(self, database: str) -> Any:
        from contextlib import closing

        if self.kind == "postgresql":
            import psycopg

            name = database or "postgres"
            return psycopg.connect(
                host="127.0.0.1", port=self.port, user="owner", password=PASSWORD, dbname=name, autocommit=True
            )
        import pymysql

        socket_file = str(self.folder / "server.sock")
        return closing(
            pymysql.connect(unix_socket=socket_file, user="root", database=database or None, autocommit=True)
        )


@contextmanager
def postgresql() -> Iterator[Server]:
    """PostgreSQL with a database `shop`, a table `stock` and a user `reader` who may only read it."""
    with _folder() as folder:
        data, word = folder / "data", folder / "word"
        word.write_text(PASSWORD, encoding="utf-8")
        programs = _postgresql_programs()
        words = ("-A", "scram-sha-256", f"--pwfile={word}", "-U", "owner", "--locale=C.UTF-8", "-N")
        _run([str(programs / "initdb"), "-D", str(data), *words])
        port = _free_port()
        options = ("-c", "listen_addresses=127.0.0.1", "-c", "fsync=off", "-k", str(folder), "-p", str(port))
        server = Server([str(programs / "postgres"), "-D", str(data), *options], folder, port, "postgresql")
        server.start()
        try:
            server.tell("CREATE DATABASE shop", database="")
            server.tell(
                "CREATE TABLE stock (code text, place text, amount numeric(12,3), changed_at timestamptz)",
                "CREATE TABLE secret (word text)",
                f"CREATE USER reader PASSWORD '{PASSWORD}'",
                f"CREATE USER stranger PASSWORD '{PASSWORD}'",
                "GRANT SELECT, INSERT, UPDATE ON stock TO reader",  # our connection must refuse by itself
            )
            yield server
        finally:
            server.kill()


@contextmanager
def mariadb() -> Iterator[Server]:
    """MariaDB, likewise."""
    with _folder() as folder:
        data = folder / "data"
        words = ("--no-defaults", f"--datadir={data}", "--auth-root-authentication-method=normal", "--skip-test-db")
        _run(["mariadb-install-db", *words])
        port = _free_port()
        daemon = shutil.which("mariadbd", path=f"{os.environ.get('PATH', '')}:/usr/sbin:/usr/local/sbin")
        assert daemon, "mariadbd is not installed: sh .ci/setup test"
        options = (f"--socket={folder / 'server.sock'}", f"--pid-file={folder / 'pid'}", f"--port={port}")
        command = [daemon, "--no-defaults", f"--datadir={data}", "--bind-address=127.0.0.1", *options]
        server = Server(command, folder, port, "mariadb")
        server.start()
        try:
            server.tell("CREATE DATABASE shop", database="")
            server.tell(
                "CREATE TABLE stock (code varchar(40), place varchar(9), amount decimal(12,3), changed_at datetime(6))",
                "CREATE TABLE secret (word text)",
                f"CREATE USER reader@'127.0.0.1' IDENTIFIED BY '{PASSWORD}'",
                f"CREATE USER stranger@'127.0.0.1' IDENTIFIED BY '{PASSWORD}'",
                "GRANT SELECT, INSERT, UPDATE ON shop.stock TO reader@'127.0.0.1'",
                "GRANT USAGE ON *.* TO stranger@'127.0.0.1'",
                "CREATE TABLE open (word text)",
                "GRANT SELECT ON shop.open TO stranger@'127.0.0.1'",
            )
            yield server
        finally:
            server.kill()


@contextmanager
def _folder() -> Iterator[Path]:
    """A folder of the ordinary user's, with a short name: a socket's path may have 107 letters."""
    folder = Path(tempfile.mkdtemp(prefix="pos-"))
    try:
        if os.geteuid() == 0:
            shutil.chown(folder, "nobody")
        yield folder
    finally:
        shutil.rmtree(folder, ignore_errors=True)


def _ordinary() -> dict[str, Any]:
    """Database servers refuse to run as root."""
    return {"user": "nobody", "extra_groups": []} if os.geteuid() == 0 else {}


def _run(command: list[str]) -> None:
    done = subprocess.run(command, capture_output=True, text=True, check=False, **_ordinary())
    assert done.returncode == 0, done.stdout + done.stderr


def _postgresql_programs() -> Path:
    """Debian keeps them out of the PATH."""
    found = sorted(Path("/usr/lib/postgresql").glob("*/bin/initdb"), key=lambda path: float(path.parts[-3]))
    program = str(found[-1]) if found else shutil.which("initdb")
    assert program, "PostgreSQL is not installed: sh .ci/setup test"
    return Path(program).parent


def _free_port() -> int:
    with socket.socket() as probe:
        probe.bind(("127.0.0.1", 0))
        return int(probe.getsockname()[1])
