"""A template's text is told how often it looks, and is otherwise what it was."""

import pytest

from app.domain.strategy import Strategy, Way, strategy
from app.templates.looking import with_looking
from tests.app.templates.test_reading import LISTS, OWN
from tests.helpers.templates import reading

DAMAGE = OWN.replace('"tagging"', '"parcel"').split("[[fields]]")[0] + LISTS


@pytest.mark.parametrize(
    "wanted",
    [
        Strategy(), strategy(Way.SEVERAL, 5, 4), strategy(Way.TILES), strategy(Way.PARTS),
        strategy(Way.REFEREE, referee='A "judge"'),
    ],
)  # fmt: skip
def test_what_is_written_is_read_and_goes_again(wanted: Strategy) -> None:
    before = (
        DAMAGE + '\n[looking]\nway = "several"\n# thrice\n\n[views]\nfront = { en = "Front" }\n'
    )
    told = with_looking(before, wanted)
    template, flaws = reading(told)
    assert flaws == ()
    assert template is not None
    assert template.strategy == wanted
    assert [view.code for view in template.views] == ["front"]
    assert with_looking(told, Strategy()) == with_looking(before, Strategy())
