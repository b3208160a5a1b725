"""Reports of every kind of case, proved from the finished file: whole, an archive, well set."""

import re
import unicodedata
from io import BytesIO
from pathlib import Path

import pytest
from hypothesis import HealthCheck, assume, example, given, settings
from hypothesis import strategies as st

from app.domain.report_plan import ReportPlan, Section
from app.report.direction import turns
from app.report.pdf import render
from app.report.printable import printed
from tests.app.report.test_scripts import HOSTILE, SCRIPTS
from tests.helpers import cases
from tests.helpers.report_pages import every, faults
from tests.helpers.reports import content, pages_of

page = pytest.importorskip("page", reason="the validator is not installed")
pikepdf = pytest.importorskip("pikepdf", reason="qpdf is not installed")
LOOKED_AT = (
    *("0-findings-20000-zh-CN-letter", "1-findings-200-zh-CN-a4", "1-findings-20000-en-letter"),
    *("40-findings-1-en-letter", "40-findings-200-zh-CN-letter"),
    *("photos-one-both-a4", "photos-two-both-letter", "photos-four-annotated-letter"),
    *("photos-contact-clean-a4", "supplement", "draft", "parcel"),
)


@pytest.fixture(scope="module")
def reports(tmp_path_factory: pytest.TempPathFactory) -> dict[str, bytes]:
    folder, making = tmp_path_factory.mktemp("parts"), every()
    return {name: render(making[name](folder)) for name in LOOKED_AT}


def test_a_stranger_finds_nothing_wrong(reports: dict[str, bytes]) -> None:
    for name, pdf in reports.items():
        assert (name, faults(pdf)) == (name, [])
        with pikepdf.open(BytesIO(pdf)) as opened:
            assert (name, opened.check_pdf_syntax()) == (name, [])


@pytest.mark.parametrize("name", ["1-findings-20000-en-letter", "supplement", "photos-one-both-a4"])
def test_is_an_archive(reports: dict[str, bytes], name: str) -> None:
    assert page.validate_pdf_bytes(reports[name], profile="3b").failures == []


def test_tells_what_a_dispute_asks_for(reports: dict[str, bytes]) -> None:
    """What was seen, by which model, who decided what, how it is checked; no reserve, and how sure
    a model says it is only in the appendix."""
    told = " ".join(" ".join(pages_of(reports["40-findings-1-en-letter"])).split())
    for said in (
        *("Front bumper", "Severe", "The vision-language model qwen3-vl-8b-q4", "internvl-38b"),
        *("Mei Lindqvist, licence CA-2F41", "8 edited, 8 rejected", "sha256sum", "certutil"),
        *("CLM-2026-004217", "Policy P-77-1201", "Date of loss 2026-11-17", "Page 1 of"),
        "1: Front bumper → Dented → VW Golf VII 1.5",
    ):
        assert said in told, said
    assert "98765" not in told
    before, appendix = told.split("Appendix: model output, not evidence")
    assert "%" not in before
    assert "1: 55 %, 2: 56 %" in appendix.replace("\xa0", " ")


REWRITTEN = re.compile("[\u00a1-\u00bf]")
HEAD = "Adjuster'snotes"
PIECES = [
    *SCRIPTS.values(),
    *(text for text in HOSTILE if len(text) < 200),
    "é",
    "e\u0301",
    "ﬁ",
    "½ ®",
]


@settings(
    deadline=None, max_examples=40, suppress_health_check=[HealthCheck.function_scoped_fixture]
)
@given(st.lists(st.one_of(st.sampled_from(PIECES), st.text(max_size=30)), max_size=8).map(" ".join))
@example(" ".join(PIECES[:8]))
@example(" ".join(PIECES[12:]))
def test_what_went_in_comes_out(tmp_path: Path, text: str) -> None:
    """On the finished page, after NFKC; where scripts of both directions meet on a line, its
    letters whatever order a reader takes them in."""
    note = f"a {text} z"
    case = cases.case(inspections=(), decision=cases.decision(note=note))
    made = content(tmp_path, case, plan=ReportPlan((Section.FINDINGS,)))
    first = "".join(pages_of(render(made))[0].replace("\ufffe", "-").split())
    got = first[first.index(HEAD) + len(HEAD) : _end(first)]
    went_in = printed(note)
    asked = "".join(went_in.split())
    if turns(went_in):
        # Of a letter in a circle this reader makes the letter on such lines, and the like.
        assume(not REWRITTEN.search(went_in))
        assert _letters(got) == _letters(asked)
    else:
        assert _composed(got) == _composed(asked)


def _end(page: str) -> int:
    """Where the notes end: what stands next, or the page's head, which is drawn last."""
    following = page.find("Limitsofthisassessment")
    return following if following >= 0 else page.rindex("NorthfieldClaims")


def _composed(text: str) -> str:
    return "".join(unicodedata.normalize("NFKC", text).split())


def _letters(text: str) -> list[str]:
    """In the order of their numbers; what is mirrored, as brackets are, whichever way it looks.
    Without emoji, of which this reader turns the halves round on such lines."""
    plain = "".join(unicodedata.normalize("NFKD", text).split()).replace("\u2044", "/")
    kept = (letter for letter in plain if letter < "\U00010000")
    return sorted("(" if unicodedata.mirrored(letter) else letter for letter in kept)
