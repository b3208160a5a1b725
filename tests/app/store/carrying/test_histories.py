"""Every entry of a log says which places it changed."""

import pytest

from app.domain.details.case_fields import SECTIONS
from app.domain.merging import Place, Spot
from app.store.base.entry import What
from app.store.carrying.histories import DETAILS, places_of

ALL = ("photo", "run", "turn", "place", "finding", "one", "other", "lack", "sha256", "ticket")
DATA = dict.fromkeys(ALL, "x") | {
    "fields": "cause plate",
    "spot": "case",
    "id": "",
    "field": "item",
}


@pytest.mark.parametrize("what", What)
def test_what_it_changed_is_known_of_every_kind_of_entry(what: What) -> None:
    assert isinstance(places_of(what, DATA), tuple)


def test_fields_are_places_of_their_own() -> None:
    two = (Place(Spot.CASE, "", "cause"), Place(Spot.CASE, "", "plate"))
    assert places_of(What.CASE_DESCRIBED, DATA) == two
    assert places_of(What.CONFLICT_SETTLED, DATA) == (Place(Spot.CASE, "", "item"),)
    with pytest.raises(KeyError):
        places_of("case_dreamt", DATA)


def test_no_fact_goes_by_the_name_of_a_column() -> None:
    told = {field.code for all_of in SECTIONS.values() for each in all_of for field in each.fields}
    assert not told & set(DETAILS)
