"""On which Pythons the tests run once more."""

import pytest

import interpreters


@pytest.mark.parametrize(
    ("there", "here", "again"),
    [
        (("3.11", "3.12", "3.13"), "3.11", ["3.13"]),
        (("3.11", "3.12", "3.13"), "3.12", ["3.11", "3.13"]),
        (("3.11", "3.12", "3.13"), "3.13", ["3.11"]),
        (("3.12", "3.13"), "3.12", ["3.13"]),
        (("3.11",), "3.11", []),
        ((), "3.12", []),
    ],
)
def test_the_oldest_and_the_newest_there_are(
    there: tuple[str, ...], here: str, again: list[str], monkeypatch: pytest.MonkeyPatch
) -> None:
    monkeypatch.setattr(interpreters, "here", lambda: here)
    monkeypatch.setattr(interpreters, "find", lambda version: version if version in there else None)
    assert interpreters.others() == again
