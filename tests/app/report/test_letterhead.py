"""The office's own look in the finished PDF."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from app.domain.case import Details
from app.domain.issue import Edition
from app.report.pdf import render
from app.settings.settings import Paper
from tests.helpers import cases
from tests.helpers.reports import content, flat, pages_of

LONG = "Eine sehr lange Zeile mit Anschrift, Telefon und Handelsregister " * 6


def _pictures(pdf: bytes) -> int:
    document = pypdfium2.PdfDocument(pdf)
    try:
        form = [pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]
        # The logo is on every page.
        return sum(len(list(page.get_objects(form))) - 1 for page in document)
    finally:
        document.close()


def test_a_long_name_does_not_push_the_loss_out_of_the_head(tmp_path: Path) -> None:
    long = "Internationale Transport- und Logistikgesellschaft Nordwest mbH & Co. KG " * 300
    details = Details(long, "P-77-1201", "2026-11-17", "collision", "VW Golf")
    for page in pages_of(render(content(tmp_path, cases.case(details=details)))):
        assert "… · Policy P-77-1201 · Date of loss 2026-11-17" in flat(page)


@pytest.mark.parametrize("paper", list(Paper))
def test_head_foot_limits_and_pictures_are_the_office_s(tmp_path: Path, paper: Paper) -> None:
    emblem = tmp_path / "emblem.jpg"
    Image.new("RGB", (600, 200), "navy").save(emblem)
    plain = content(tmp_path, cases.case(decision=cases.decision()), paper=paper)
    look = replace(
        plain.look, lines=("1 Long Lane, London", LONG), foot="Registered in England 12",
        accent="#0B6B8A", limits="What the photos show.", logo=emblem, signature=emblem,
    )  # fmt: skip
    pdf = render(replace(plain, look=look))
    pages = [flat(page) for page in pages_of(pdf)]
    assert "1 Long Lane, London" in pages[0]
    assert LONG.strip() in pages[0], "whatever its length"
    assert "1 Long Lane, London" not in pages[1]
    assert all("Registered in England 12" in page for page in pages)
    assert all("A. Okafor · Policy P-77-1201" in page for page in pages)
    text = " ".join(pages)
    assert "What the photos show." in text
    assert plain.words("limits_text") not in text
    draft = render(replace(plain, look=look, edition=Edition.DRAFT, version=0))
    assert _pictures(pdf) == _pictures(draft) + 1, "nobody signs a draft"
