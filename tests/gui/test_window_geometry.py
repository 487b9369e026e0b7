"""Where the panel stands: inside the screen, never over the keep-clear zone, as large as it can be."""

from __future__ import annotations

import pytest
from hypothesis import given
from hypothesis import strategies as st

from pos_assist.ui.screens import Area, Monitor, area_of, monitor_for, panel_size, place

ROOMS = st.builds(
    Area, st.integers(-2000, 2000), st.integers(-500, 500), st.integers(320, 3840), st.integers(400, 2160)
)
ZONES = st.builds(Area, st.integers(-2500, 4000), st.integers(-700, 2200), st.integers(1, 2500), st.integers(1, 2500))
SIZES = st.tuples(st.integers(280, 1100), st.integers(480, 1400))
SIDES = st.sampled_from(("left", "right"))
FULL_HD = Area(0, 0, 1920, 1040)


@given(ROOMS, SIZES, SIDES, ZONES)
def test_it_stands_in_the_room_and_never_over_the_zone(
    room: Area, size: tuple[int, int], side: str, zone: Area
) -> None:
    found = place(room, size, side, zone)
    assert room.x <= found.x
    assert room.y <= found.y
    assert found.right <= room.right
    assert found.bottom <= room.bottom
    assert found.w <= size[0]
    assert found.h <= size[1]
    covers_all = zone.x <= room.x and zone.y <= room.y and zone.right >= room.right and zone.bottom >= room.bottom
    assert covers_all or not found.meets(zone)


@given(ROOMS, SIZES, SIDES, ZONES)
def test_it_shrinks_little_where_there_is_a_place_for_it(
    room: Area, size: tuple[int, int], side: str, zone: Area
) -> None:
    width, height = min(size[0], room.w), min(size[1], room.h)
    free = [
        (zone.x - room.x, room.h),
        (room.right - zone.right, room.h),
        (room.w, zone.y - room.y),
        (room.w, room.bottom - zone.bottom),
    ]
    found = place(room, size, side, zone)
    if any(w >= width and h >= height for w, h in free):
        assert found.w * found.h >= 0.8 * width * height


@given(ROOMS, SIZES, SIDES, st.none() | ZONES)
def test_a_zone_that_is_not_in_the_way_moves_nothing(
    room: Area, size: tuple[int, int], side: str, zone: Area | None
) -> None:
    usual = place(room, size, side, None)
    assert (usual.x == room.x) if side == "left" else (usual.right == room.right)
    assert usual.y == room.y
    if zone is None or not usual.meets(zone):
        assert place(room, size, side, zone) == usual


@pytest.mark.parametrize(
    ("zone", "stands"),
    [
        (Area(1500, 900, 420, 140), Area(1480, 0, 440, 880)),  # the total at the bottom right is below it
        (Area(1500, 780, 420, 260), Area(1480, 0, 440, 780)),  # a little shorter, and still at its side
        (Area(1500, 0, 420, 150), Area(1480, 150, 440, 880)),  # beneath it
        (Area(1600, 400, 320, 200), Area(1160, 0, 440, 880)),  # beside it: half as high would be too little
    ],
)
def test_how_it_gives_way(zone: Area, stands: Area) -> None:
    assert place(FULL_HD, (440, 880), "right", zone) == stands


def test_less_than_the_least_is_taken_only_where_there_is_nothing_else() -> None:
    room, zone = Area(0, 0, 800, 600), Area(300, 0, 500, 440)
    assert place(room, (360, 600), "right", zone, (280, 480)) == Area(0, 0, 300, 600)
    assert place(room, (360, 600), "right", zone, (310, 100)) == Area(440, 440, 360, 160)


@pytest.mark.parametrize("size", [(360, 720), (500, 700)])
def test_a_size_that_was_set_is_kept(size: tuple[int, int]) -> None:
    assert panel_size(size, FULL_HD, (360, 720), 2.0) == size


@pytest.mark.parametrize(
    ("room", "unit", "size"),
    [
        (Area(0, 0, 1024, 720), 1.05, (387, 720)),  # a little too low: a little wider
        (Area(0, 0, 1920, 1040), 1.17, (421, 842)),
        (Area(0, 0, 1280, 760), 1.83, (512, 760)),  # not more than its share of the screen
        (Area(0, 0, 800, 440), 1.0, (360, 440)),  # 0.4 of the screen is less than the design
        (Area(0, 0, 300, 400), 1.0, (300, 400)),
    ],
)
def test_a_size_that_was_not_set_is_what_the_eye_needs(room: Area, unit: float, size: tuple[int, int]) -> None:
    assert panel_size((0, 0), room, (360, 720), unit) == size


def test_a_screen_that_is_gone_gives_way_to_the_primary_one_until_it_is_back() -> None:
    first, second = Monitor("HDMI-1", FULL_HD), Monitor("DP-2", Area(1920, 0, 1280, 1024))
    assert monitor_for("DP-2", [first, second]) == second
    assert monitor_for("DP-2", [first]) == first
    assert monitor_for("", [second, first]) == second


def test_a_zone_is_written_as_four_numbers() -> None:
    assert area_of("") is None
    assert area_of("-10, 20,300,40") == Area(-10, 20, 300, 40)
    assert area_of(str(Area(1, 2, 3, 4))) == Area(1, 2, 3, 4)


@pytest.mark.parametrize("text", ["1,2,3", "a,b,c,d", "1,2,0,4", "1,2,3,-4", "1,2,3,4,5", "1.5,2,3,4"])
def test_anything_else_is_no_zone(text: str) -> None:
    with pytest.raises(ValueError, match=r"."):
        area_of(text)
