"""What is said of a batch: what happens now, and what is to be done."""

from dataclasses import replace
from datetime import UTC, datetime, timedelta
from typing import Any

import pytest

from app.batch.arriving import Awaited
from app.batch.judging import failure_of
from app.domain.many.batch import BatchState, Limits, Spent
from app.domain.many.batch_progress import BatchProgress
from app.domain.many.grouping import Arriving
from app.domain.many.posting import Posted
from app.errors import (
    AppError,
    ConnectionLost,
    DiskFull,
    FolderReadOnly,
    KeyRefused,
    NothingListens,
    UnknownConnection,
)
from app.settings.connection import Connection
from tests.helpers.batching import UNREADABLE, batch, standing
from ui.batch.standing import Standing
from ui.batch.words import (
    count_words,
    facts,
    group_words,
    names_words,
    state_sentence,
    state_word,
)

pytestmark = pytest.mark.usefixtures("qapp")
SCANS = batch(arriving=Arriving("/scans"))
NOW = datetime.now(UTC)
LATER = Limits(begins_at=datetime.now(UTC) + timedelta(days=3))


def _posted(jobs: int = 4, **more: Any) -> BatchProgress:
    """One of whose cases nothing is left to do here."""
    return standing(waiting=0, working=0, posted=Posted(jobs, **more))


@pytest.mark.parametrize(
    ("stands", "waits", "word", "sentence"),
    [
        (standing(), {}, "Running", "Under way."),
        (standing(), {"practice": NothingListens("h:1")}, "Waiting", "goes on by itself"),
        (standing(), {"practice": DiskFull("/data")}, "Waiting", "is full. Free some space, and"),
        (standing(), {"practice": FolderReadOnly("/data")}, "Waiting", "Allow writing there, and"),
        (standing(batch=batch(state=BatchState.PAUSED)), {}, "Paused", "comes to its end"),
        (
            standing(batch=batch(state=BatchState.PAUSED, why="BudgetReached")),
            {},
            "Paused",
            "Raise the budget",
        ),
        (standing(batch=batch(state=BatchState.STOPPED)), {}, "Stopped", "is kept"),
        (standing(batch=batch(limits=LATER)), {}, "Scheduled", "Begins"),
        (standing(waiting=0, working=0), {}, "2 failed", "Try again what failed"),
        (standing(waiting=0, working=0, failures=()), {}, "Done", "All cases are done."),
        (standing(waiting=0, working=0, failures=(), done=0), {}, "Done", "No case was made."),
        (standing(batch=SCANS, waiting=0, working=0), {}, "Watching", "comes into /scans."),
        (standing(batch=SCANS), {}, "Running", "Under way."),
        (_posted(since=NOW, look_at=NOW), {}, "With the provider", "With the provider since "),
        (_posted(), {}, "With the provider", "On the way to the provider."),
        (_posted(look_at=NOW, why="RateLimited"), {}, "With the provider", " Looked at again at "),
        (_posted(jobs=0, unused=3), {}, "2 failed", "3 lines of the provider's answer belong"),
    ],
)
def test_each_state_has_a_word_and_says_what_to_do(
    stands: BatchProgress, waits: dict[str, AppError], word: str, sentence: str
) -> None:
    assert state_word(stands, Standing(waits=waits)) == word
    assert sentence in state_sentence(stands, Standing(waits=waits))


def test_a_paused_batch_speaks_of_what_was_begun_only_where_something_was() -> None:
    paused = batch(state=BatchState.PAUSED)
    assert state_sentence(standing(batch=paused, working=0), Standing()) == "Paused."


def test_whether_tessera_has_to_stay_open_for_a_provider_that_takes_a_day() -> None:
    calls, file = Connection(provider="ark"), Connection(provider="openai")
    later, ends = batch(later=True), datetime.now(UTC) + timedelta(minutes=5)
    open_ = "The provider may take 24 hours. Leave Tessera open, and the computer on."
    assert state_sentence(standing(batch=later), Standing(), calls) == open_
    told = state_sentence(standing(batch=later, ends_at=ends), Standing(), calls)
    assert told.startswith("Ends about ")
    assert told.endswith(open_)
    assert state_sentence(standing(batch=later), Standing(), file) == "Under way."
    assert state_sentence(standing(), Standing(), calls) == "Under way."
    away = state_sentence(_posted(since=NOW, look_at=NOW), Standing(), file)
    assert away.endswith("Tessera may be closed meanwhile.")


def test_what_came_into_the_folder_is_counted_and_what_keeps_it_away_is_said() -> None:
    idle = standing(batch=SCANS, waiting=0, working=0)
    some = Standing((idle,), awaited={"batch-1": Awaited(3)})
    assert state_sentence(idle, some).endswith(" 3 photos wait for more of their case.")
    away = Standing((idle,), awaited={"batch-1": Awaited(3, "No such file")})
    told = state_sentence(idle, away)
    assert told.startswith("/scans can't be looked into: No such file. Put it back, or connect it")
    assert told.endswith("the batch goes on by itself.")
    assert (state_word(idle, some), state_word(idle, away)) == ("Watching", "Folder not reached")
    assert (some.moving, some.busy) == ((idle,), ())


def test_only_what_is_there_is_counted() -> None:
    spent = Spent(12, 12, 0, 1_200_000, 34_000, "3.204", "¥")
    told = dict(facts(standing(batch=batch(spent=spent), seconds=1.44)))
    assert (told["Waiting"], told["Failed"], told["A case takes"]) == ("10", "2", "1.4 s")
    assert told["Tokens"].startswith("1.2")
    assert "¥" in told["Cost"]
    assert "Known, not asked" not in told
    assert "Waiting" not in dict(facts(standing(waiting=0, working=0)))
    assert count_words(standing()) == "10 of 22"
    (group,) = standing().failures
    assert group.failure == UNREADABLE
    assert group_words(group)[0].isupper()
    assert names_words(group) == ""
    assert names_words(replace(group, names=("a\u202e", "b"))) == "a\ufffd, b"
    assert names_words(replace(group, count=1_203, names=("a", "b"))) == "a, b and 1,201 more"


def test_a_batch_that_paused_for_the_server_says_to_go_on_and_one_for_a_key_what_to_mend() -> None:
    def said(error: AppError) -> str:
        why = failure_of(error)
        held = batch(state=BatchState.PAUSED, why=why.code, why_data=why.data)
        return state_sentence(standing(batch=held), Standing())

    lost = said(ConnectionLost(host="vlm.example"))
    assert lost.startswith("The connection to vlm.example broke off in the middle.")
    assert lost.endswith("Go on once the server answers as it should.")
    assert "Go on once" not in said(KeyRefused(host="vlm.example"))
    gone = said(UnknownConnection("Office", "«Home»"))
    assert gone.endswith("called «Office». Give one that name in the settings, then go on.")


def test_what_is_with_a_provider_for_a_day_is_counted_and_needs_nobody_to_wait() -> None:
    stands = _posted()
    assert dict(facts(stands))["With the provider"] == "4"
    assert count_words(stands) == "10 of 16"
    assert Standing((stands,)).moving == ()
    assert Standing((stands, standing())).away == (stands,)
