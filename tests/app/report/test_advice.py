"""What the office's rules advise, on paper: with the rule and why, and nothing of tickets."""

from pathlib import Path

import pytest

from app.domain.rule import Fired, Ground, Reason, Then
from app.domain.words import Kind, Language
from app.report.pdf import render
from app.report.words import words_in
from tests.helpers import cases
from tests.helpers.reports import content, flat, pages_of

REASONS = (
    Reason(Ground.KIND, Kind.VEHICLE),
    Reason(Ground.TYPE, "dented"),
    Reason(Ground.SEVERITY, "severe"),
    Reason(Ground.WORD, "退款"),
)
UNSAID = (Ground.KIND, Ground.TEMPLATE)  # it stands on the page already
NAMES = {Language.ENGLISH: "Dents", Language.CHINESE: "凹痕"}
ADVICE = {Language.ENGLISH: "Look at the <b>frame</b>.", Language.CHINESE: "检查车架。"}
TICKET = {Language.ENGLISH: "Secret ticket"}


@pytest.mark.parametrize(
    ("language", "words"),
    [
        (Language.ENGLISH, ("Look at the <b>frame</b>.", "Rule «Dents»: damage type Dented",
                            "severity Severe, the word «退款»", "the <i>roof</i>")),
        (Language.CHINESE, ("检查车架。", "规则“凹痕”：损伤类型", "the <i>roof</i>")),
    ],
)  # fmt: skip
def test_advice_is_printed_with_why(
    tmp_path: Path, language: Language, words: tuple[str, ...]
) -> None:
    asks = Then(ADVICE, TICKET, {Language.ENGLISH: "the <i>roof</i>"}, queue="Body shop")
    fired = (Fired("dents", NAMES, "", REASONS, asks),)
    shown = cases.inspection(runs=(cases.run(fired=fired),))
    made = content(tmp_path, cases.case(inspections=(shown,)), language=language)
    text = flat(" ".join(pages_of(render(made))))
    for said in words:
        assert said.replace(" ", "").replace("：", ":") in text.replace(" ", "").replace("：", ":")
    assert "Body shop" not in text
    assert "Secret ticket" not in text


@pytest.mark.parametrize("language", Language)
def test_every_ground_that_is_printed_has_words(language: Language) -> None:
    for ground in (each for each in Ground if each not in UNSAID):
        assert words_in(language)(f"ground_{ground}", said="x")
