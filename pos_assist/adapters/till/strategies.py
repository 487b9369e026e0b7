"""Which of the three ways reads this till. All are measured: none ever makes the till wait or fail."""

from __future__ import annotations

from pos_assist.adapters.till.access import Gate
from pos_assist.adapters.till.files import HEADER_BYTES, TillFile, network_file_system
from pos_assist.adapters.till.problems import Unreadable
from pos_assist.adapters.till.profile import Journal
from pos_assist.adapters.till.reading import Reading
from pos_assist.adapters.till.rollback import RollbackReading
from pos_assist.adapters.till.snapshot import SnapshotReading
from pos_assist.adapters.till.wal import WalReading
from pos_assist.errors import ExitCode


def open_reading(file: TillFile, journal: Journal, gate: Gate) -> Reading:
    """The right way for this file: its header decides, and the profile where the header cannot tell.

    Raises:
        TillBusy: the till is writing at this moment.
        Unreadable: connecting is impossible, or could hurt the till.
    """
    network = network_file_system(file.path)
    if network:
        raise Unreadable(
            f"The till's database lies on a network share ({network}); there it cannot be read safely.",
            "Run this program on the computer that holds the database.",
            ExitCode.DOCTOR,
        )
    if journal is Journal.REWRITE and len(file.head(0, HEADER_BYTES)) < HEADER_BYTES:
        return SnapshotReading(file, gate)  # just being written
    if file.header().wal:
        return WalReading(file, gate)
    return SnapshotReading(file, gate) if journal is Journal.REWRITE else RollbackReading(file, gate)
