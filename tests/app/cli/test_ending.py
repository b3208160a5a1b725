"""How a command ends is said in whole words."""

import pytest

from app.cli.ending import counted


@pytest.mark.parametrize(
    ("number", "what", "said"),
    [(0, "case", "0 cases"), (1, "case", "1 case"), (2, "photo", "2 photos")],
)
def test_one_is_not_told_as_many(number: int, what: str, said: str) -> None:
    assert counted(number, what) == said
