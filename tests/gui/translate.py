"""Refresh the translation files from the sources: `python -m tests.gui.translate [NAME ...] [--fill FILE.json]`.

NAME is a context: each has files of its own, resources/translations/<context>_<language>.ts; what the cashier's
panel says (contexts cashier and keys) lies in pos_assist_*.
New sentences come in as unfinished, those that nobody uses go, and the .qm files are made anew; what is still to be
translated is listed. `--fill`: {"source": {"pl": "…", "sk": ["one", "few", "many"], …}}; English fills itself.
"""

from __future__ import annotations

import argparse
import json
import re
import subprocess
import sysconfig
import xml.etree.ElementTree as ET
from collections.abc import Iterator, Mapping, Sequence
from pathlib import Path
from typing import Any

import pos_assist
from pos_assist import paths
from pos_assist.ui.translation import FILES, LANGUAGES

FOLDER = paths.resources() / "translations"
PACKAGE = Path(pos_assist.__file__).parent
MARKED = re.compile(r"\btranslate\(\s*\"(\w+)\"")
TOOLS = Path(sysconfig.get_path("scripts"))


def sources() -> dict[str, list[Path]]:
    """Every family of translation files by its name, with the modules that mark its sentences."""
    found: dict[str, list[Path]] = {}
    for path in sorted(PACKAGE.rglob("*.py")):
        for context in sorted(set(MARKED.findall(path.read_text(encoding="utf-8")))):
            found.setdefault(FILES.get(context, context), []).append(path)
    return found


def ts_file(name: str, language: str) -> Path:
    """Where its sentences stand in one language."""
    return FOLDER / f"{name}_{language}.ts"


def update(modules: Sequence[Path], language: str, to: Path) -> None:
    """What lupdate makes of the sources, in `to`, which may be there already."""
    command = [str(TOOLS / "pyside6-lupdate"), "-locations", "none", "-no-obsolete", *map(str, modules)]
    command += ["-ts", str(to), "-source-language", "en", "-target-language", language]
    subprocess.run(command, check=True, capture_output=True)


def compile_to(source: Path, to: Path) -> None:
    """What lrelease makes of an edited file."""
    subprocess.run([str(TOOLS / "pyside6-lrelease"), str(source), "-qm", str(to)], check=True, capture_output=True)


def fill(path: Path, language: str, said: Mapping[str, Mapping[str, Any]]) -> None:
    """Write into an edited file what is known and not there yet."""
    tree = ET.parse(path)  # noqa: S314 - our own file
    for message in tree.getroot().iter("message"):
        translation = message.find("translation")
        source = message.findtext("source") or ""
        known = _english(source) if language == "en" else said.get(source, {}).get(language)
        if translation is None or translation.get("type") != "unfinished" or not known:
            continue
        del translation.attrib["type"]
        forms = translation.findall("numerusform")
        if forms:
            for place, form in enumerate(forms):
                form.text = known[place] if isinstance(known, list) else known
        else:
            translation.text = known if isinstance(known, str) else known[0]
    tree.write(path, encoding="utf-8", xml_declaration=True)


def _english(source: str) -> list[str]:
    """The source itself; '(s)' as singular and plural."""
    return [source.replace("(s)", ""), source.replace("(s)", "s")] if "(s)" in source else [source, source]


def unfinished(path: Path) -> Iterator[str]:
    """The sentences that wait for a translation."""
    for message in ET.parse(path).getroot().iter("message"):  # noqa: S314 - our own file
        translation = message.find("translation")
        if translation is None or translation.get("type") == "unfinished":
            yield message.findtext("source") or ""


def main(arguments: Sequence[str] | None = None) -> int:
    """Refresh, fill, compile; exit code 1 while something is untranslated."""
    parser = argparse.ArgumentParser(description=__doc__)
    parser.add_argument("name", nargs="*")
    parser.add_argument("--fill", type=Path, metavar="FILE.json")
    given = parser.parse_args(arguments)
    said = json.loads(given.fill.read_text(encoding="utf-8")) if given.fill else {}
    waiting = 0
    for name, modules in sources().items():
        for language in LANGUAGES if not given.name or name in given.name else ():
            path = ts_file(name, language)
            update(modules, language, path)
            fill(path, language, said)
            update(modules, language, path)  # in the tool's own way of writing
            compile_to(path, path.with_suffix(".qm"))
            left = list(unfinished(path))
            waiting += len(left)
            print(f"{path.name}: {len(left)} to translate")
            for source in left:
                print(f"  {source}")
    return int(waiting > 0)


if __name__ == "__main__":
    raise SystemExit(main())
