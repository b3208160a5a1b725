"""What stands behind the errors that libraries wrap in each other."""

import httpx

from app.wire.unreached import words_of


def test_the_systems_own_words_are_found_however_deep() -> None:
    refused = OSError(111, "Connection refused")
    outer = httpx.ConnectError("All connection attempts failed")
    outer.__cause__ = ExceptionGroup("several", [RuntimeError("one"), refused])
    assert words_of(outer) == "one"
    outer.__cause__ = ExceptionGroup("several", [refused, RuntimeError("one")])
    assert words_of(outer) == "Connection refused"


def test_errors_that_lead_back_to_each_other_are_followed_once() -> None:
    """As `raise … from …` of libraries can leave them behind a cancellation."""
    one, other = httpx.ConnectError("one"), RuntimeError("other")
    one.__cause__, other.__context__ = other, one
    assert words_of(one) == "one"
