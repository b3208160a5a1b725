"""What was asked on, in the PDF, as its reader would find it."""

from dataclasses import replace
from pathlib import Path
from typing import Any

import pytest

from app.domain.case import Case
from app.domain.conversation import Turn, TurnKind
from app.domain.reply import ChangeVerdict, Judged
from app.domain.words import Language, RunState
from app.report.pdf import render
from tests.helpers import cases
from tests.helpers.conversations import ANSWER, asking, change, closeup, looked, reply, sent, turn
from tests.helpers.reports import content, flat, pages_of

HEADS = {
    Language.ENGLISH: "Follow-up questions",
    Language.GERMAN: "Nachfragen",
    Language.CHINESE: "追问",
}


def asked(*turns: Turn) -> Case:
    """A case about whose run those turns are."""
    return cases.case(inspections=(replace(cases.inspection(), turns=turns),))


def printed(folder: Path, case: Case, **how: Any) -> str:
    return flat("".join(pages_of(render(content(folder, case, **how)))))


@pytest.mark.parametrize("language", list(Language))
def test_questions_and_replies_stand_behind_the_models_answer(
    tmp_path: Path, language: Language
) -> None:
    text = printed(tmp_path, asked(turn()), language=language)
    appendix = text[text.rindex(cases.assessment().answer) :]
    head = appendix.index(HEADS[language])
    assert head < appendix.index(turn().question) < appendix.index(ANSWER)
    assert "the crease" in appendix


def test_only_where_the_office_wants_it(tmp_path: Path) -> None:
    text = printed(tmp_path, asked(turn()), conversation=False)
    assert turn().question not in text
    assert "Follow-up questions" not in text
    assert "Follow-up questions" not in printed(tmp_path, asked(asking(state=RunState.FAILED)))


def test_a_proposed_change_says_what_became_of_it(tmp_path: Path) -> None:
    verdicts = (None, *(Judged(verdict, cases.MEI, cases.NOON) for verdict in ChangeVerdict))
    changes = [change(judged=judged, action="replace") for judged in verdicts]
    elsewhere = change(finding_id="finding-9", text="nowhere to be seen")
    text = printed(tmp_path, asked(turn(reply=reply(*changes, elsewhere))))
    proposed = "Proposed for finding 1: Severity Severe; Action replace – "
    for became in ("not decided", "taken by Mei Lindqvist", "left as it was by Mei Lindqvist"):
        assert proposed + became in text
    assert "nowhere to be seen" not in text


def test_looks_summaries_and_answers_anew_are_called_so(tmp_path: Path) -> None:
    summary = turn(3, kind=TurnKind.SUMMARY, question="", covers=("turn-1", "turn-2"))
    anew = turn(4, replaces="turn-1", reply=reply(answer="Rather not."))
    text = printed(tmp_path, asked(turn(1), looked(2), summary, anew))
    # A hash may be broken at the line's end.
    assert closeup().sha256 in text.replace(" ", "")
    for said in (
        "Looked closer at photo 1: a part of the original at 1200 × 900",
        "Summary of 2 earlier questions",
        "Answered anew; the earlier answer stands above. Asked: Will it need replacing? Rather",
    ):
        assert said in text, said


def test_practice_is_called_so_also_about_a_models_assessment(tmp_path: Path) -> None:
    assert "Practice" not in printed(tmp_path, asked(turn()))
    text = printed(tmp_path, asked(turn(sent=sent(practice=True))))
    assert f"qwen3-vl-8b-q4 Practice, not an assessment Asked: {turn().question}" in text


def test_what_a_model_writes_is_no_markup(tmp_path: Path) -> None:
    hostile = reply(answer="<b>bold</b> <a href='http://x'>y</a> & 凹陷")
    text = printed(tmp_path, asked(turn(question="<i>?</i>", reply=hostile)))
    assert "<b>bold</b> <a href='http://x'>y</a> & 凹陷" in text
    assert "Asked: <i>?</i>" in text
