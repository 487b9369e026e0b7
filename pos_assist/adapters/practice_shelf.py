"""Scenarios as files: the shop's own that are played, and by author what is a draft or handed in. A place is a state.

<own>/KEY.toml                      played
<own>/drafts/by-AUTHOR/KEY.toml     a draft; AUTHOR as in a URL, empty for the trainer
<own>/handed_in/by-AUTHOR/KEY.toml  handed in
"""

from __future__ import annotations

from collections.abc import Iterator, Sequence
from contextlib import suppress
from pathlib import Path
from urllib.parse import quote, unquote

from pos_assist.adapters.practice_files import load_content, read_plot, write_plot
from pos_assist.errors import UserError
from pos_assist.services.practice.workshop import TRAINER, Scenario, Standing, Unreadable
from pos_assist.training.content import Content, Plot

FOLDERS = {Standing.DRAFT: "drafts", Standing.HANDED_IN: "handed_in"}
BY = "by-"


class PracticeShelf:
    """`workshop.Shelf` over two folders: what is shipped, and what is the shop's own (made on the first save)."""

    def __init__(self, shipped: Path, own: Path, copy: Path | None = None) -> None:
        """`copy`: of the shop's own, of everything that is shipped; played in its place where it is right."""
        self._shipped, self._own, self._copy = shipped, own, copy

    def shipped(self) -> Content:
        """What comes with the program, as this shop plays it."""
        return load_content(self._shipped, copy=self._copy)

    def own(self) -> tuple[Sequence[Scenario], Sequence[Unreadable]]:
        """Of every author; a file that cannot be read is named, and the others are there."""
        found: list[Scenario] = []
        broken: list[Unreadable] = []
        for standing, author, path in self._files():
            try:
                plot = read_plot(path)
            except UserError as error:
                broken.append(Unreadable(path.name, str(error)))
            else:
                found.append(Scenario(plot, standing, author))
        return found, broken

    def put(self, scenario: Scenario) -> None:
        """First it is in its new place, then it leaves the old one: at no moment it is nowhere."""
        to = self._place(scenario)
        try:
            to.parent.mkdir(parents=True, exist_ok=True)
        except OSError as error:
            raise UserError(f"{to.parent} cannot be made: {error.strerror or error}.") from error
        write_plot(to, scenario.plot, replace=True)
        self._take_away(scenario.key, but=to)

    def remove(self, scenario: Scenario) -> None:
        """Wherever it stands."""
        self._take_away(scenario.key)

    def forget(self, author: str) -> int:
        """Delete what this person wrote and the trainer has not taken up; returns how many. Raises UserError."""
        theirs = [path for _, by, path in self._files() if by == author != TRAINER]
        for path in theirs:
            _delete(path)
            with suppress(OSError):  # something else is in it, too
                path.parent.rmdir()
        return len(theirs)

    def read(self, path: Path) -> Plot:
        """From anywhere."""
        return read_plot(path)

    def export(self, plot: Plot, path: Path) -> None:
        """A dialog has asked before whether a file that is there shall go."""
        write_plot(path, plot, replace=True)

    def _files(self) -> Iterator[tuple[Standing, str, Path]]:
        for path in sorted(self._own.glob("*.toml")):
            yield Standing.IN_PLAY, TRAINER, path
        for standing, name in FOLDERS.items():
            for path in sorted((self._own / name).glob(f"{BY}*/*.toml")):
                yield standing, unquote(path.parent.name.removeprefix(BY)), path

    def _place(self, scenario: Scenario) -> Path:
        name = f"{scenario.key}.toml"
        if scenario.standing is Standing.IN_PLAY:
            return self._own / name
        return self._own / FOLDERS[scenario.standing] / f"{BY}{quote(scenario.author, safe='')}" / name

    def _take_away(self, key: str, but: Path | None = None) -> None:
        for _, _, path in self._files():
            if path.stem == key and path != but:
                _delete(path)


def _delete(path: Path) -> None:
    try:
        path.unlink(missing_ok=True)
    except OSError as error:
        raise UserError(f"{path} cannot be deleted: {error.strerror or error}.") from error
