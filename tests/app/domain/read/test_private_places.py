"""Faces and number plates, offered for blacking out."""

from typing import Any

import pytest

from app.domain.place.region import Region
from app.domain.read.private_places import PrivateKind, private_places
from app.domain.reading import Reading, TextLine
from app.domain.words import Kind
from tests.helpers import cases

FACE, PLATE = Region(0.1, 0.1, 0.2, 0.3), Region(0.4, 0.8, 0.6, 0.84)
READ = Reading((), (TextLine("AB 018 CD", PLATE, 0.9), TextLine("TAXI", FACE, 0.9)), (FACE,))


def _kinds(kind: Kind = Kind.VEHICLE, **changes: Any) -> list[PrivateKind]:
    photo = cases.photo(**({"reading": READ} | changes))
    return [place.kind for place in private_places(photo, kind)]


def test_faces_and_plates_with_a_margin() -> None:
    face, plate = private_places(cases.photo(reading=READ), Kind.VEHICLE)
    assert (face.kind, plate.kind) == (PrivateKind.FACE, PrivateKind.PLATE)
    assert face.region.as_list() == pytest.approx([0.085, 0.07, 0.215, 0.33])
    assert plate.region.as_list() == pytest.approx([0.37, 0.794, 0.63, 0.846])


def test_a_parcels_label_is_no_plate() -> None:
    assert _kinds(Kind.PARCEL) == [PrivateKind.FACE]


def test_nothing_is_offered_that_nobody_looked_for() -> None:
    assert _kinds(reading=None) == _kinds(reading=Reading()) == []


def test_what_is_blacked_out_already_is_not_offered_again() -> None:
    assert _kinds(blackouts=(Region(0.0, 0.0, 0.3, 0.4),)) == [PrivateKind.PLATE]
    assert len(_kinds(blackouts=(Region(0.0, 0.0, 0.15, 0.4),))) == 2


def test_a_margin_ends_with_the_photo() -> None:
    reading = Reading((), (), (Region(0.0, 0.0, 1.0, 0.5),))
    (place,) = private_places(cases.photo(reading=reading), Kind.VEHICLE)
    assert place.region.as_list() == pytest.approx([0.0, 0.0, 1.0, 0.575])
