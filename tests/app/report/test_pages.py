"""How a report's parts share its pages, however long they are."""

from dataclasses import replace
from pathlib import Path

import pypdfium2
import pytest

from app.domain.case import Case
from app.domain.finding import Finding
from app.domain.words import Verdict
from app.report.pdf import render
from app.report.styles import MARGIN
from tests.helpers import cases
from tests.helpers.reports import content, flat, pages_of


def _with_findings(*findings: Finding) -> Case:
    run = cases.run(assessment=cases.assessment(*findings))
    return cases.case(inspections=(cases.inspection(runs=(run,)),))


@pytest.mark.parametrize("part", ["bumper_front", "mystery " * 9])
def test_captions_longer_than_a_page_go_on(tmp_path: Path, part: str) -> None:
    """Thousands of characters, 40 findings: all are printed, and the facts after them."""
    held = cases.value(part=part)
    found = [cases.finding(n, proposed=held) for n in range(1, 41)]
    photo = cases.photo(caption="Seen from the left. " * 195, taken_by="M. Lund")
    run = cases.run(assessment=cases.assessment(*found))
    case = cases.case(inspections=(cases.inspection(photos=(photo,), runs=(run,)),))
    text = flat(" ".join(pages_of(render(content(tmp_path, case)))))
    assert text.count("Seen") == 195
    name = "Front" if part == "bumper_front" else "mystery"
    assert all(f"{n}: {name}" in text for n in range(1, 41))
    assert text.count("→") == 2 * 40, "location → how damaged → item"
    assert "Taken by M. Lund" in text
    assert f"SHA-256 {photo.sha256[:16]}…" in text


def test_a_code_the_model_made_up_is_printed_as_words_and_said_to_be_its_own(
    tmp_path: Path,
) -> None:
    """What stands in a list is named, and a person's own words are nobody else's."""
    own = cases.finding(1, proposed=cases.value(part="front_bumper_left"))
    listed = cases.finding(2)
    review = cases.review(Verdict.EDITED, value=cases.value(part="tow_bar"))
    text = flat(
        " ".join(
            pages_of(
                render(
                    content(tmp_path, _with_findings(own, listed, cases.finding(3, review=review)))
                )
            )
        )
    )
    assert "front_bumper_left" not in text
    assert text.count("In no list, the model's own words: front bumper left.") == 1
    assert text.count("In no list") == 1
    assert "tow bar" in text


@pytest.mark.parametrize("lines", range(4))
def test_forty_findings_begin_on_the_first_page_each_with_its_text(
    tmp_path: Path, lines: int
) -> None:
    found = [cases.finding(n, proposed=cases.value(text=f"Note {n:02}.")) for n in range(1, 41)]
    case = _with_findings(*found)
    case = replace(case, details=replace(case.details, cause="\n".join("hail" * lines)))
    pages = pages_of(render(content(tmp_path, case)))
    assert "Note 01." in pages[0]
    for number in range(1, 41):
        page = next(page for page in pages if f"Note {number:02}." in page)
        assert f"\n{number} Front bumper" in page.replace("\r", "")


def test_nothing_leaves_the_margins(tmp_path: Path) -> None:
    name = "Featherstonehaugh_Cholmondeley-" * 12
    photo = cases.photo(name=name, caption="翼子板深度凹陷，" * 20, taken_by=name)
    case = cases.case(inspections=(cases.inspection(photos=(photo,)),))
    details = replace(case.details, insured=name, policy=name, item=name)
    document = pypdfium2.PdfDocument(
        render(content(tmp_path, replace(case, number=name, details=details), office=name))
    )
    for page in document:
        text = page.get_textpage()
        for at in range(text.count_chars()):
            left, _, right, _ = text.get_charbox(at)
            assert MARGIN - 1 <= left <= right <= page.get_width() - MARGIN + 1
    document.close()


@pytest.mark.parametrize("long", ["x" * 4000, "word " * 800, "深" * 2000, "a\n" * 150])
def test_no_text_of_a_person_is_too_long_for_a_page(tmp_path: Path, long: str) -> None:
    found = [
        cases.finding(n, review=cases.review(Verdict.EDITED, why=why, value=cases.value(text=text)))
        for n, (why, text) in enumerate([("", long), ("short", "short"), (long, "")], 1)
    ]
    case = _with_findings(*found)
    decided = cases.decision(note=long, adjuster=long, licence=long)
    photos = (cases.photo(source=long, taken_by=long, caption=long),)
    case = replace(
        case,
        details=replace(case.details, insured=long, cause=long, item=long),
        inspections=(replace(case.inspections[0], photos=photos),),
        decision=decided,
    )
    assert photos[0].sha256 in flat(" ".join(pages_of(render(content(tmp_path, case)))))


def test_hashes_stand_beside_their_photo_s_name(tmp_path: Path) -> None:
    photos = tuple(cases.photo(n, source="the insured by messenger") for n in range(1, 31))
    case = cases.case(inspections=(cases.inspection(photos=photos),))
    pages = [flat(page) for page in pages_of(render(content(tmp_path, case)))]
    for photo in photos:
        page = next(page for page in pages if photo.sha256 in page)
        assert photo.name in page
        assert page.count("How it came") == 1
