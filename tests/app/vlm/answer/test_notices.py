"""What a model says is to be known before deciding."""

import json

import pytest

from app.domain.events import Repair
from app.domain.notice import TOLD_BY_MODELS, Notice, NoticeKind
from app.domain.words import Kind
from app.vlm.request.schema import schema
from tests.app.vlm.request.test_schema import fits
from tests.helpers.answers import TEMPLATES, answer, details, question, repairs, understood, written


def _notice(**changes: object) -> dict[str, object]:
    return {"photo": 2, "kind": "screenshot", "text": "A status bar runs along the top."} | changes


def test_notices_are_told_with_their_photo() -> None:
    every = [_notice(kind=kind.value) for kind in TOLD_BY_MODELS]
    told = understood(written(notices=every))
    assert [n.kind for n in told.notices] == list(TOLD_BY_MODELS)
    assert told.notices[0] == Notice(
        NoticeKind.DIFFERENT_OBJECT, "photo-2", "A status bar runs along the top."
    )
    assert told.warnings == ()


def test_without_a_photo_it_is_of_all_of_them() -> None:
    told = understood(written(notices=[_notice(photo=None, kind="different_object")]))
    assert [n.photo_id for n in told.notices] == [None]
    assert repairs(told) == []


def test_an_answer_without_notices_is_whole() -> None:
    older = {name: value for name, value in answer().items() if name != "notices"}
    told = understood(json.dumps(older))
    assert told.notices == ()
    assert len(told.findings) == 1
    assert repairs(told) == []


@pytest.mark.parametrize("kind", ["Photo of screen", "PHOTO-OF-SCREEN", "photo_of_screen"])
def test_spelling_does_not_matter(kind: str) -> None:
    told = understood(written(notices=[_notice(kind=kind)]))
    assert [n.kind for n in told.notices] == [NoticeKind.PHOTO_OF_SCREEN]


def test_what_is_of_no_known_kind_is_left_out_and_said() -> None:
    told = understood(written(notices=[_notice(kind="mood"), "words alone", _notice(photo=9)]))
    assert [n.photo_id for n in told.notices] == [None]
    assert details(told, Repair.DROPPED_ITEM) == ["notices mood", "words alone"]
    assert Repair.WRONG_PHOTO in repairs(told)


def test_read_twice_it_is_told_once() -> None:
    broken = written(notices=[_notice()])[:-1]
    assert len(understood(broken, reason="length").notices) == 1


@pytest.mark.parametrize(
    ("notice", "good"), [({}, True), ({"photo": None}, True), ({"kind": "x"}, False)]
)
def test_the_form_holds_them(notice: dict[str, object], good: bool) -> None:
    form = schema(TEMPLATES[Kind.VEHICLE], len(question().pictures))
    assert fits(answer(notices=[_notice(**notice)]), form) is good
