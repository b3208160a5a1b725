"""Every report is a PDF/A-3b, by a validator of its own, and the same twice."""

import zlib
from dataclasses import replace
from itertools import count
from pathlib import Path
from typing import Any

import pypdfium2
import pytest
from PIL import Image

from app.domain.case import Case
from app.domain.issue import Edition
from app.domain.words import Kind, Language
from app.report.archive import RECORD
from app.report.pdf import render
from app.settings.settings import Paper
from tests.app.report.test_scripts import SCRIPTS
from tests.helpers import cases
from tests.helpers.reports import content

page = pytest.importorskip("page", reason="the validator is not installed")
pikepdf = pytest.importorskip("pikepdf", reason="qpdf is not installed")
EVERY = "\n".join(SCRIPTS.values()) + " <&> ‹ क \U0001f600"


def _practice() -> Case:
    run = cases.run(asked=cases.asked(practice=True))
    return cases.case(inspections=(cases.inspection(runs=(run,)),))


def _of_every_script() -> Case:
    photo = cases.photo(caption=EVERY)
    inspection = cases.inspection(photos=(photo, cases.photo(2)), runs=(cases.run(),))
    return cases.case(inspections=(inspection,), decision=cases.decision(note=EVERY))


REPORTS: dict[str, tuple[Case, dict[str, Any]]] = {
    "decided": (cases.case(decision=cases.decision()), {}),
    "every script": (_of_every_script(), {"office": "<Müller & 张>"}),
    "practice, with its pale words": (_practice(), {"paper": Paper.LETTER}),
    "Chinese": (cases.case(decision=cases.decision()), {"language": Language.CHINESE}),
    "empty": (cases.case(inspections=()), {"office": ""}),
    "a parcel": (cases.case(kind=Kind.PARCEL), {"language": Language.GERMAN}),
}


@pytest.mark.parametrize("name", REPORTS)
def test_is_an_archive_without_a_fault(tmp_path: Path, name: str) -> None:
    case, changes = REPORTS[name]
    made = content(tmp_path, case, record=b'{"case": 1}', **changes)
    pdf = render(made)
    checked = page.validate_pdf_bytes(pdf, profile="3b")
    assert [(fault.rule_id, fault.message) for fault in checked.failures] == []
    assert checked.rules.total > 100
    (tmp_path / "a.pdf").write_bytes(pdf)
    with pikepdf.open(tmp_path / "a.pdf") as opened:
        assert opened.check_pdf_syntax() == []
        assert opened.open_metadata().pdfa_status == "3B"
    assert render(made) == pdf, "byte for byte"


def test_the_validator_finds_what_is_no_archive(tmp_path: Path) -> None:
    pdf = render(content(tmp_path)).replace(b"<pdfaid:part>3", b"<pdfaid:part>9")
    assert not page.validate_pdf_bytes(pdf, profile="3b").is_compliant


@pytest.mark.parametrize("last", [b"\r", b"\n"])
def test_data_may_end_like_a_line(tmp_path: Path, last: bytes) -> None:
    ends = (data for n in count() if zlib.compress(data := b"%d" % n).endswith(last))
    pdf = render(content(tmp_path, record=next(ends)))
    assert page.validate_pdf_bytes(pdf, profile="3b").is_compliant


@pytest.mark.parametrize("edition", Edition)
def test_every_edition_is_an_archive(tmp_path: Path, edition: Edition) -> None:
    case = cases.case(decision=cases.decision())
    changes = {"since": cases.issued()} if edition is Edition.SUPPLEMENT else {}
    made = content(tmp_path, case, edition=edition, version=2, **changes)
    own = tmp_path / "own.jpg"
    Image.new("L", (80, 40), 90).save(own)
    pdf = render(replace(made, look=replace(made.look, logo=own, signature=own, lines=(EVERY,))))
    assert page.validate_pdf_bytes(pdf, profile="3b").is_compliant


def test_carries_the_case_as_data(tmp_path: Path) -> None:
    document = pypdfium2.PdfDocument(render(content(tmp_path, record='{"insured": "张"}'.encode())))
    (attached,) = [document.get_attachment(n) for n in range(document.count_attachments())]
    assert attached.get_name() == RECORD
    assert bytes(attached.get_data()).decode() == '{"insured": "张"}'
    document.close()


def test_says_who_wrote_what_in_which_language(tmp_path: Path) -> None:
    (tmp_path / "a.pdf").write_bytes(
        render(content(tmp_path, office="A & B <张>", language=Language.CHINESE))
    )
    with pikepdf.open(tmp_path / "a.pdf") as opened:
        told = opened.open_metadata()
        assert told["dc:creator"] == ["A & B <张>"]
        assert "2026-0001" in told["dc:title"]
        assert str(opened.Root.Lang) == "zh-CN"
        assert str(opened.docinfo.Author) == "A & B <张>"
