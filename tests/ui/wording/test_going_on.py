"""Who goes on with many cases is not told to analyse one again."""

import pytest

from app import errors as er
from app.batch.judging import Then, then
from ui.wording.going_on import mended


def _below(kind: type[er.ModelError]) -> list[type[er.ModelError]]:
    return [kind, *(each for child in kind.__subclasses__() for each in _below(child))]


@pytest.mark.parametrize(
    "kind",
    [each for each in _below(er.ModelError) if then(each(host="vlm")) is not Then.FAIL],
    ids=lambda kind: kind.__name__,
)
def test_what_all_cases_meet_is_mended_and_gone_on_with(kind: type[er.ModelError]) -> None:
    told = mended(kind(host="vlm"))
    assert told
    assert "nalyse again" not in told
    assert "{" not in told


def test_a_proxy_is_named_by_whom_it_holds_off_and_a_server_is_waited_for() -> None:
    assert mended(er.ProxyBlocked(host="vlm")) == "Ask your IT to allow vlm, then go on."
    assert mended(er.ServerBusy(host="vlm")) == "Go on once the server answers as it should."
    assert mended(er.QuotaUsedUp(host="vlm")) == "Top up the account, then go on."
