"""Which photos of the watched folder are shown together."""

from pathlib import Path

from app.watched.groups import grouped
from app.watched.watch import Waiting


def at(seconds: float) -> Waiting:
    return Waiting(Path(f"{seconds}.jpg"), seconds)


def groups_of(*seconds: float, **labels: str) -> list[tuple[str, list[float]]]:
    """labels: t10="A B" for the photo taken at 10."""
    said = {at(int(name[1:])).path: tuple(words.split()) for name, words in labels.items()}
    groups = grouped([at(second) for second in seconds], said)
    return [(group.label, [each.changed for each in group.photos]) for group in groups]


def test_what_came_within_two_minutes_belongs_together() -> None:
    assert groups_of(1000, 0, 110, 220, 1119, 341) == [
        ("", [0, 110, 220]),
        ("", [341]),
        ("", [1000, 1119]),
    ]
    assert grouped([], {}) == ()


def test_another_label_begins_another_parcel() -> None:
    assert groups_of(0, 10, 20, 30, 40, t0="A", t20="B") == [("A", [0, 10]), ("B", [20, 30, 40])]


def test_photos_before_the_first_label_go_with_it() -> None:
    assert groups_of(0, 10, 20, t20="A") == [("A", [0, 10, 20])]


def test_the_same_label_is_the_same_parcel_whenever_it_was_photographed() -> None:
    assert groups_of(0, 10, 20, 5000, 5010, t0="A", t10="B", t5000="X A") == [
        ("A", [0, 5000, 5010]),
        ("B", [10, 20]),
    ]


def test_any_of_several_codes_on_a_label_tells_it() -> None:
    told = groups_of(0, 10, 20, t0="A ROUTE", t10="ROUTE", t20="C")
    assert told == [("A", [0, 10]), ("C", [20])]


def test_two_minutes_without_a_photo_end_a_parcel_that_is_not_seen_again() -> None:
    assert groups_of(0, 500, t0="A") == [("A", [0]), ("", [500])]
