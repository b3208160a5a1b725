"""Tags stay on the photo and apart; a pointer finds the box that was meant."""

from dataclasses import replace
from pathlib import Path

from PySide6.QtCore import QPointF, QRectF, QSizeF

from app.domain.place.region import Region
from app.domain.words import Severity, Verdict
from tests.helpers import cases, table
from ui.inspection.table.light_table import LightTable
from ui.inspection.table.photo.box_places import Box, Placed, hits, next_hit, tag_place
from ui.inspection.table.photo.photo_boxes import boxes_by_photo

PHOTO = QRectF(0, 0, 400, 300)
TAG = QSizeF(40, 18)


def test_a_tag_stands_above_its_box() -> None:
    assert tag_place(QRectF(50, 60, 100, 80), TAG, PHOTO, []) == QRectF(50, 42, 40, 18)


def test_a_tag_never_leaves_the_photo() -> None:
    for x in (-20, 0, 150, 370, 395):
        for y in (-10, 0, 140, 280, 295):
            for side in (4, 30, 500):
                tag = tag_place(QRectF(x, y, side, side), TAG, PHOTO, [])
                assert PHOTO.contains(tag), (x, y, side)


def test_tags_of_boxes_in_one_place_do_not_cover_each_other() -> None:
    taken: list[QRectF] = []
    for _ in range(4):
        taken.append(tag_place(QRectF(100, 100, 120, 90), TAG, PHOTO, taken))
    assert not any(a.intersects(b) for i, a in enumerate(taken) for b in taken[i + 1 :])


def _placed(name: str, rect: QRectF) -> Placed:
    box = Box(name, 1, Region(0, 0, 1, 1), Severity.MINOR, None, "Minor")
    return Placed(box, rect, QRectF(rect.topLeft() - QPointF(0, 18), TAG))


def test_the_smaller_box_is_hit_first_and_a_tag_before_both() -> None:
    outer, inner = _placed("outer", QRectF(20, 40, 300, 200)), _placed("in", QRectF(60, 90, 50, 50))
    assert hits([outer, inner], QPointF(80, 110), 1) == ["in", "outer"]
    assert hits([outer, inner], QPointF(300, 200), 1) == ["outer"]
    assert hits([outer, inner], QPointF(30, 30), 1) == ["outer"]
    assert hits([outer, inner], QPointF(390, 290), 1) == []
    assert hits([outer, inner], QPointF(323, 100), 1) == ["outer"], "a little beside the line"


def test_clicking_again_goes_through_all_boxes_there() -> None:
    chosen, selected = [], ""
    for _ in range(4):
        selected = next_hit(["a", "b", "c"], selected)
        chosen.append(selected)
    assert chosen == ["a", "b", "c", "a"]
    assert next_hit([], "a") == ""


def test_boxes_carry_the_case_s_numbers_and_the_person_s_value() -> None:
    one, two = cases.photo(1), cases.photo(2)
    place = Region(0.1, 0.1, 0.2, 0.2)
    edited = cases.value(region=place, severity=Severity.SEVERE)
    findings = (
        table.finding(1, one, None),
        table.finding(2, two, place),
        cases.finding(3, photo_id=two.id, review=cases.review(Verdict.EDITED, value=edited)),
    )
    boxes = boxes_by_photo(table.case(2, *findings))
    assert set(boxes) == {two.id}
    assert [box.number for box in boxes[two.id]] == [2, 3]
    assert boxes[two.id][1].severity is Severity.SEVERE
    assert boxes[two.id][1].verdict is Verdict.EDITED


def test_the_same_photo_in_another_case_has_none_of_the_first_ones_boxes(
    boxed: LightTable, tmp_path: Path
) -> None:
    """In the same place and size, its bytes in the same file: nothing else draws it anew."""
    view, path = table.view_of(boxed), table.pictures(tmp_path)(cases.photo(1))
    boxed.select("")
    assert view.placed
    view.show_photo(replace(cases.photo(1), id="photo-of-another-case"), path)
    view.set_boxes(())
    assert not view.placed
