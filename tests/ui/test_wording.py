"""Every code and every error has words."""

from collections.abc import Iterator

import pytest

from app import errors as er
from app.deadlines import shipped
from app.domain.events import Repair, Warned
from app.domain.inside import Holder, Inside
from app.domain.mark import Lack
from app.domain.named import Named
from app.domain.notice import NoticeKind
from app.domain.sent import Adjustment
from app.domain.words import Arrival, Kind, RunState, Severity, Status, Verdict
from app.wording.deadlines import DEADLINES
from ui import wording
from ui.wording import deadline_name, deadline_word


def _tree(top: type[er.AppError]) -> Iterator[type[er.AppError]]:
    yield top
    for below in top.__subclasses__():
        yield from _tree(below)


def _made(kind: type[er.AppError]) -> er.AppError:
    if issubclass(kind, er.PhotoRefused):
        return kind("IMG_1.jpg", er.Refusal.BROKEN)
    return kind()


@pytest.mark.parametrize("kind", list(_tree(er.AppError)), ids=lambda kind: kind.__name__)
def test_every_error_says_what_happened_what_is_kept_and_what_to_do(
    kind: type[er.AppError],
) -> None:
    words = wording.sentence(_made(kind))
    for text in (words.what, words.kept, words.next_step):
        assert text.strip()
        assert "{" not in text


def test_every_error_but_the_roots_has_words_of_its_own() -> None:
    said = {kind.__name__: wording.sentence(_made(kind)).what for kind in _tree(er.AppError)}
    assert len(set(said.values())) == len(said)


@pytest.mark.parametrize("refusal", list(er.Refusal))
def test_every_refusal_says_which_file_and_why(refusal: er.Refusal) -> None:
    what = wording.sentence(er.PhotoRefused("<b>x</b>.jpg", refusal)).what
    assert what.startswith("<b>x</b>.jpg")
    assert len(what) > len("<b>x</b>.jpg was not taken in: ")


def test_what_a_server_said_is_never_read_as_a_placeholder() -> None:
    said = "{host} {0} {said}"
    assert said in wording.sentence(er.Unreachable(host="example.com", said=said)).what


def test_every_code_has_a_word() -> None:
    words = [
        *map(wording.severity_word, Severity),
        *map(wording.verdict_word, Verdict),
        *map(wording.kind_word, Kind),
        *map(wording.status_word, Status),
        *map(wording.run_state_word, RunState),
        *map(wording.arrival_word, Arrival),
        *map(wording.lack_word, Lack),
        *map(wording.notice_sentence, NoticeKind),
        *map(wording.notice_heading, NoticeKind),
        *(wording.repair_sentence(Warned(repair, "3")) for repair in Repair),
        *map(wording.adjustment_sentence, Adjustment),
        *map(wording.named_sentence, Named),
        wording.practice_words(),
    ]
    assert all(word.strip() and "{" not in word for word in words)


def test_what_a_photo_was_inside_of_is_said_with_the_files_name_as_it_is() -> None:
    told = [wording.inside_words(Inside(holder, "a {number}.eml", "", 2)) for holder in Holder]
    assert told[0] == "from message a {number}.eml, attachment 2"
    assert all(words.endswith(" 2") for words in told)
    page = Inside(Holder.DOCUMENT, "a.pdf", "", 3, drawn=True)
    assert wording.inside_words(page) == "drawn by Tessera from document a.pdf, page 3"


def test_a_repair_names_its_photo_or_quotes_what_came() -> None:
    swapped, dropped = Repair.SWAPPED_REGION, Repair.DROPPED_ITEM
    assert wording.repair_sentence(Warned(swapped, "2")).endswith("put right (photo 2).")
    assert wording.repair_sentence(Warned(swapped)).endswith("put right.")
    assert wording.repair_sentence(Warned(dropped, "<b>{0}")).endswith(": «<b>{0}»")
    assert wording.repair_sentence(Warned(dropped)).endswith("understood")


def test_what_has_no_word_yet_is_shown_as_it_is() -> None:
    assert wording.severity_word(None) == ""
    assert wording.verdict_word(None) == ""
    assert wording.quality_word("odd") == "odd"
    assert wording.event_sentence("new_event") == "new_event"


def test_every_deadline_of_the_program_has_a_name_that_can_be_translated() -> None:
    assert {rule.name for rule in shipped()} == set(DEADLINES)
    for name in (*DEADLINES, "The office's own"):
        assert deadline_name(deadline_word(name)) == name
