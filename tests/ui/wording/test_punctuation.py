"""What stands between words, as Chinese has it: full width, and no space beside it."""

from collections.abc import Iterator
from dataclasses import replace
from datetime import UTC, date, datetime

import pytest
from PySide6.QtWidgets import QApplication

from app.domain.figures.period import Period
from app.domain.ticket import Ticket
from app.domain.words import Language
from app.errors import StoreUnwritable
from tests.helpers import cases
from ui.dock.parcel import Parcel
from ui.dock.parcel_words import office_words
from ui.figures.figure_words import period_words, speaker
from ui.language import speak
from ui.wording import apart, listed, named, quoted, sentence, span


@pytest.fixture(autouse=True)
def chinese(qapp: QApplication) -> Iterator[None]:
    speak(qapp, "zh-CN")
    yield
    speak(qapp, "en")


def test_words_are_listed_quoted_and_named() -> None:
    assert listed(("前保险杠", "", "划痕")) == "前保险杠、划痕"
    assert apart(("中度 · 修复", "轻微 · 喷漆")) == "中度 · 修复；轻微 · 喷漆"
    assert quoted("三道划痕") == "“三道划痕”"
    assert named("未定损结案", "35") == "未定损结案：35"
    assert (span("1日", "3日"), span("1日", "1日")) == ("1日至3日", "1日")


def test_a_sentence_that_ends_in_what_the_system_said_has_its_full_stop() -> None:
    told = sentence(StoreUnwritable(place="D:/案件", said="Permission denied"))
    assert told.what.endswith("没有权限。")


def test_days_and_times_are_written_without_a_comma() -> None:
    period = Period(date(2026, 11, 1), date(2026, 11, 29))
    assert period_words(period) == "2026年11月1日至2026年11月29日"


def test_shares_and_spans_of_time_have_no_space_too_many() -> None:
    say = speaker().say
    assert say("figures_share", n="40") == "40%"
    hours = [say("figures_hours", n=n) for n in (1, 4)]
    assert say("figures_between", low=hours[0], high=hours[1]) == "1\u00a0小时至 4\u00a0小时"


def test_a_tickets_queue_is_told_apart_from_its_title() -> None:
    at = datetime(2026, 11, 29, tzinfo=UTC)
    case = cases.case()
    ticket = Ticket("t", "包裹受损：联系发件人", cases.MEI, at, queue="包裹")
    told = office_words(Parcel(replace(case, tickets=(ticket,))), Language.CHINESE)
    assert told == "工单：包裹受损：联系发件人（包裹）"
