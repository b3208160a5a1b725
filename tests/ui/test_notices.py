"""What a banner says."""

import pytest

from app import errors as er
from ui import notices


def test_an_error_says_all_three_and_offers_its_next_step() -> None:
    notice = notices.of_error(er.KeyRefused(host="example.com", said="bad key"))
    assert "example.com" in notice.what
    assert "kept" in notice.more
    assert [code for code, _ in notice.actions] == ["settings"]
    assert notice.mood == "danger"
    assert "bad key" not in notice.what + notice.more
    assert notice.said == "bad key"


def test_no_connection_offers_one_and_practice() -> None:
    notice = notices.of_error(er.NotConnected())
    assert [code for code, _ in notice.actions] == ["settings", "practice"]


@pytest.mark.parametrize(
    ("error", "codes"),
    [
        (er.ConnectionLost(), ["analyse"]),
        (er.RateLimited(retry_after=3), ["analyse"]),
        (er.TooLarge(), []),
        (er.ContextTooLong(), []),
        (er.ProxyBlocked(), ["analyse"]),
        (er.CertificateRefused(), ["settings"]),
        (er.ClockWrong(), ["analyse"]),
        (er.ModelNotOpen(), ["analyse"]),
        (er.KeyOfOtherRegion(), ["settings"]),
        (er.KeyWanted(), ["settings"]),
        (er.ThinkingRefused(), ["settings"]),
        (er.OutOfMemory(), []),
        (er.NotAllowed(host="api.example"), ["settings"]),
        (er.PolicyUnreadable(said="unknown: server"), []),
        (er.SecondOpinionMissing(), ["second_opinion"]),
        (er.ServerLoading(), ["analyse"]),
        (er.StoreUnwritable(), []),
        (er.StoreDamaged(), ["rescue"]),
        (er.ReportNotWritten(), ["export"]),
        (er.ReportOpenElsewhere(), ["export"]),
        (er.NoRoomForExport(), ["export_data"]),
        (er.KeyNotKept(), ["settings"]),
        (er.SignerLocked(), ["report_settings", "export_unsigned"]),
        (er.PasswordNotKept(), ["report_settings"]),
        (er.ProxyRefused(proxy="proxy:3128"), ["network"]),
        (er.AppError(), []),
    ],
)
def test_the_button_takes_the_step_the_words_name(error: er.AppError, codes: list[str]) -> None:
    assert [code for code, _ in notices.of_error(error).actions] == codes


def test_a_rate_limit_is_waited_for_at_the_button() -> None:
    notice = notices.of_error(er.RateLimited(host="h", retry_after=12.5))
    assert (notice.actions, notice.wait) == ((("analyse", "Ask again"),), 12.5)


def test_a_fallback_is_offered_behind_what_can_be_done_besides() -> None:
    lost, long = er.ConnectionLost(host="h"), "An office with a very long name indeed"
    told = notices.of_error(lost, "Cloud").actions
    assert told == (("analyse", "Analyse again"), ("fallback", "Use Cloud for this run"))
    told = notices.of_reply(lost, "Cloud").actions
    assert told == (("ask_again", "Ask again"), ("ask_fallback", "Use Cloud for this question"))
    refused = notices.of_reply(er.KeyRefused(host="h"), long).actions
    assert [code for code, _ in refused] == ["settings", "ask_fallback"]
    assert refused[1][1] == "Use An office with a very long nam… for this question"


def test_refused_photos_share_one_notice_each_with_its_reason() -> None:
    refusals = [er.PhotoRefused(f"{n}.jpg", er.Refusal.EMPTY) for n in range(9)]
    refusals[1] = er.PhotoRefused("b.gif", er.Refusal.UNKNOWN_FORMAT)
    notice = notices.of_refusals(refusals)
    assert notice.what.startswith("9 ")
    assert "0.jpg" in notice.more
    assert "b.gif: it is no JPEG" in notice.more
    assert "The files themselves were not touched" in notice.more
    assert "8.jpg" not in notice.more
    assert "3 more" in notice.more


def test_one_refused_photo_is_told_by_itself() -> None:
    notice = notices.of_refusals([er.PhotoRefused("a.jpg", er.Refusal.DUPLICATE)])
    assert notice.what == "a.jpg was not taken in: the same photo is already in this case."


def test_a_refusal_for_a_good_reason_is_no_failure() -> None:
    notice = notices.of_error(er.OrderOnRecord())
    assert notice.mood == "warn"
    assert "in this order" in notice.what
    assert notice.actions == ()
    assert notices.of_error(er.PhotoOnRecord()).mood == "warn"


def test_whose_question_is_too_long_is_told_to_shorten_it() -> None:
    notice = notices.of_error(er.WindowTooSmall(tokens=64_130, window=32_768))
    assert "shorten what is asked" in notice.more
    assert "nothing was sent" in notice.more.lower()


def test_photos_whose_time_is_over_are_not_to_be_put_back() -> None:
    notice = notices.of_error(er.PhotosDropped("a.jpg"))
    assert notice.what == "This case's photos were deleted, as their time is over."
    assert "issued reports are kept" in notice.more
    assert notice.actions == ()


def test_a_lost_photo_is_not_looked_for_at_another_place_for_the_report() -> None:
    notice = notices.of_error(er.PhotoLost("a.jpg"))
    assert notice.what == "a.jpg is no longer in the data folder."
    assert notice.actions == ()


def test_what_failed_of_a_case_that_was_left_names_it_and_offers_nothing_for_another() -> None:
    told = notices.of_left(er.ConnectionLost(host="box:1"), "CLM-7")
    assert told.what.startswith("Case CLM-7: ")
    assert not told.goes_with_case
    assert notices.of_error(er.ConnectionLost(host="box:1")).goes_with_case
