"""Practice needs no network and opens no microphone: nothing in the package could, a whole encounter asks for none."""

from __future__ import annotations

import ast
import subprocess
import sys
from pathlib import Path

from pos_assist.settings import LANGUAGES

PACKAGE = Path(__file__).resolve().parents[3] / "pos_assist"
SOUND = ("PySide6.QtMultimedia", "PySide6.QtTextToSpeech", "sounddevice", "pyaudio", "speech_recognition", "vosk")
ROOMS = ("training", "trainer", "services/practice")
NETWORK = ("socket", "ssl", "http", "urllib.request", "requests", "httpx", "PySide6.QtNetwork")
PLAY = """
import sys
def refuse(event, _given):
    if event.startswith('socket.'):
        raise RuntimeError(event)
sys.addaudithook(refuse)
from pos_assist.cli import main
from pathlib import Path
script = Path(sys.argv[1])
for language in sys.argv[2:]:
    assert main(['train', '--lang', language, '--seed', '7', '--plot', 'price', '--script', str(script), '--json']) == 0
import pos_assist.bootstrap.practice_window as window
from pos_assist import paths
ear = window.ear_of(window.practising_of(window.Settings(), paths.home()).content)
assert all(ear.hear(text, language).moves for text, language in (('No problem', 'en'), ('nie ma problemu', 'pl')))
print('loaded', *sorted(sys.modules), file=sys.stderr)
"""


def imported(module: Path) -> set[str]:
    found: set[str] = set()
    for node in ast.walk(ast.parse(module.read_text("utf-8"))):
        if isinstance(node, ast.ImportFrom):
            found |= {f"{node.module}", *(f"{node.module}.{one.name}" for one in node.names)}
        elif isinstance(node, ast.Import):
            found |= {one.name for one in node.names}
    return found


def guilty(folder: Path, names: tuple[str, ...]) -> list[str]:
    return [
        one.name
        for one in folder.rglob("*.py")
        if any(name == bad or name.startswith(f"{bad}.") for name in imported(one) for bad in names)
    ]


def test_nothing_in_the_program_can_open_a_microphone() -> None:
    assert guilty(PACKAGE, SOUND) == []
    assert guilty(PACKAGE / "trainer", ("PySide6.QtWidgets",))  # the search itself finds


def test_the_rooms_of_practice_know_no_network() -> None:
    assert [name for room in ROOMS for name in guilty(PACKAGE / room, NETWORK)] == []


def test_an_encounter_in_every_language_opens_no_connection_and_no_sound(tmp_path: Path) -> None:
    script = tmp_path / "said.txt"
    script.write_text("offer\nanswer\nprice\naccept_no\nskip\nskip\nskip\n", "utf-8")
    command = [sys.executable, "-c", PLAY, str(script), *LANGUAGES]
    ran = subprocess.run(command, capture_output=True, text=True, encoding="utf-8", cwd=PACKAGE.parent, check=False)
    assert ran.returncode == 0, ran.stderr
    loaded = set(ran.stderr.rpartition("loaded ")[2].split())
    assert "pos_assist.trainer.window" in loaded
    assert loaded.isdisjoint(SOUND)
