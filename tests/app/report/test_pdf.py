"""The finished PDF, read back as its reader would."""

from dataclasses import replace
from datetime import timedelta
from pathlib import Path

import pypdfium2
import pytest

from app.domain.case import Case, Decision, Details
from app.domain.finding import Summary
from app.domain.inspection import Inspection
from app.domain.photo import SentPicture
from app.domain.place.parts import parts_of
from app.domain.place.region import Region
from app.domain.sent import Adjustment, Sent
from app.domain.words import Kind, Language, Severity, Verdict
from app.report.content import local
from app.report.pdf import render
from app.report.words import words_in
from app.settings.settings import Paper
from tests.helpers import cases
from tests.helpers.reports import content, flat, pages_of


def _with_findings(*findings: object, **asked: object) -> Case:
    told = cases.run(
        asked=cases.asked(**asked),
        assessment=cases.assessment(*findings),  # type: ignore[arg-type]
    )
    inspection = cases.inspection(runs=(told,))
    return cases.case(inspections=(inspection,), decision=cases.decision())


def test_has_what_a_dispute_needs(tmp_path: Path) -> None:
    case = cases.case(decision=cases.decision())
    text = flat(" ".join(pages_of(render(content(tmp_path, case)))))
    photo = case.photos[0]
    for needed in (
        "A. Okafor", "2026-0001", "P-77-1201", "2026-11-17", "Northfield Claims",
        "Moderate", "Front bumper", "Dented", "Limits of this assessment",
        "qwen3-vl-8b-q4", "reviewed them from photos", "Mei Lindqvist", "CA-2F41",
        photo.sha256, photo.sent.sha256, "model output, not evidence", "Page 1 of",
    ):  # fmt: skip
        assert needed in text, needed


def test_prints_head_and_foot_on_every_page(tmp_path: Path) -> None:
    for page in pages_of(render(content(tmp_path, version=3))):
        told = flat(page)
        assert "A. Okafor · Policy P-77-1201 · Date of loss 2026-11-17" in told
        assert "Assessment 3 of case 2026-0001" in told


def test_confidence_stands_in_the_appendix_alone(tmp_path: Path) -> None:
    text = flat(" ".join(pages_of(render(content(tmp_path)))))
    before, appendix = text.split("Appendix: model output, not evidence")
    assert "%" not in before
    assert "80 %" in appendix


def test_chinese_and_latin_can_be_copied(tmp_path: Path) -> None:
    said = "翼子板深度凹陷，漆面破损。Größe: “ca. 12 cm”"
    found = cases.finding(proposed=cases.value(text=said, type="凹陷"))
    text = flat("".join(pages_of(render(content(tmp_path, _with_findings(found))))))
    assert said in text
    assert "凹陷" in text


@pytest.mark.parametrize("language", list(Language))
def test_every_language_is_whole(tmp_path: Path, language: Language) -> None:
    pages = pages_of(render(content(tmp_path, language=language)))
    assert len(pages) == 2
    assert not any("{" in page for page in pages)


def test_model_text_is_never_markup(tmp_path: Path) -> None:
    evil = '<img src="/etc/passwd"/> <b>deep <a href="file:///x">link</a> before <dent> after'
    found = cases.finding(proposed=cases.value(text=evil, part="<para>", action="<br"))
    pdf = render(content(tmp_path, _with_findings(found)))
    text = flat("".join(pages_of(pdf)))
    assert "before <dent> after" in text
    assert '<img src="/etc/passwd"/>' in text
    assert b"/URI" not in pdf


def test_control_and_direction_characters_are_left_out(tmp_path: Path) -> None:
    found = cases.finding(proposed=cases.value(text="a\u202egpj.exe\x00\x1b[31m \ud800 end"))
    text = flat("".join(pages_of(render(content(tmp_path, _with_findings(found))))))
    assert "gpj.exe" in text
    assert not any(c in text for c in "\u202e\x00\x1b\ud800")


def test_endless_texts_are_cut_and_words_wrapped(tmp_path: Path) -> None:
    found = cases.finding(proposed=cases.value(text="x" * 20_000, part="y" * 300))
    case = _with_findings(found)
    case = replace(case, details=replace(case.details, insured="z" * 500, item="w" * 300))
    pages = pages_of(render(content(tmp_path, case)))
    assert len(pages) < 12


def test_practice_is_written_on_every_page(tmp_path: Path) -> None:
    case = _with_findings(cases.finding(), practice=True)
    pages = pages_of(render(content(tmp_path, case)))
    assert all(flat(page).count("Practice, not an assessment") >= 2 for page in pages)
    assert "say nothing about damage" in flat("".join(pages))


def test_what_is_known_of_the_case_is_printed_but_never_the_reserve(tmp_path: Path) -> None:
    known = {"vin": "1M8GDM9AXKP042788", "rcv": "1000.00 EUR", "depreciation": "0.05 EUR"}
    details = Details("A. Okafor").with_facts(**known, reserve="98765.43 EUR", newer="?")
    told = flat(pages_of(render(content(tmp_path, cases.case(details=details))))[0])
    for words in ("VIN 1M8GDM9AXKP042788", "Actual cash value (ACV) 999.95 EUR"):
        assert words in told
    assert "98765" not in "".join(pages_of(render(content(tmp_path, cases.case(details=details)))))


def test_says_that_nobody_has_decided(tmp_path: Path) -> None:
    case = cases.case(decision=Decision())
    text = flat("".join(pages_of(render(content(tmp_path, case)))))
    assert "No decision yet" in text
    assert "Not signed" in text


def test_a_rejected_finding_is_listed_but_not_drawn(tmp_path: Path) -> None:
    found = cases.finding(review=cases.review(Verdict.REJECTED))
    text = flat("".join(pages_of(render(content(tmp_path, _with_findings(found))))))
    assert "Rejected" in text
    assert "0 of 1" in text
    assert "1: Front bumper" not in text


def test_an_edit_names_what_the_model_had_said(tmp_path: Path) -> None:
    held = cases.value(severity=Severity.MINOR)
    found = cases.finding(review=cases.review(Verdict.EDITED, value=held, why="seen on site"))
    text = flat("".join(pages_of(render(content(tmp_path, _with_findings(found))))))
    assert "Edited: was Moderate – seen on site" in text


def test_fourteen_photos_and_no_findings(tmp_path: Path) -> None:
    calm = Summary(Severity.NONE, "none", "No damage.", (), ())
    told = cases.run(assessment=replace(cases.assessment(), findings=(), summary=calm))
    photos = [cases.photo(n) for n in range(1, 15)]
    inspections = tuple(
        cases.inspection(n, photos=tuple(photos[start : start + 4]), runs=(told,) if n == 1 else ())
        for n, start in enumerate(range(0, 14, 4), 1)
    )
    case = cases.case(inspections=inspections)
    text = flat("".join(pages_of(render(content(tmp_path, case)))))
    assert "No findings." in text
    assert "from 14 photos" in text
    assert all(photo.sha256 in text for photo in photos)


def test_paper_is_the_office_s(tmp_path: Path) -> None:
    document = pypdfium2.PdfDocument(render(content(tmp_path, paper=Paper.LETTER)))
    assert document[0].get_size() == (612, 792)
    document.close()


def test_document_facts(tmp_path: Path) -> None:
    document = pypdfium2.PdfDocument(render(content(tmp_path)))
    told = document.get_metadata_dict()
    document.close()
    assert told["Title"] == "Damage assessment 2026-0001"
    assert told["Author"] == "Northfield Claims"


def test_a_picture_that_is_gone_is_an_error(tmp_path: Path) -> None:
    made = content(tmp_path)
    next(iter(made.pictures.values())).unlink()
    with pytest.raises(OSError, match="photo-1"):
        render(made)


def test_says_what_a_model_was_shown(tmp_path: Path) -> None:
    hidden = Region(0.1, 0.1, 0.2, 0.2)
    made = [SentPicture(cases.sha(f"part {n}"), 800, 600, 90_000 + n) for n in (1, 2)]
    parts = parts_of(4000, 1000)
    sent = tuple(Sent("photo-1", m, part, (hidden,)) for m, part in zip(made, parts, strict=True))
    case = _with_findings(cases.finding(), sent=sent, adjustments=(Adjustment.SMALLER_FOR_WINDOW,))
    text = flat("".join(pages_of(render(content(tmp_path, case)))))
    for told in (
        "Shown to the model in 2 overlapping parts of 800 × 600",
        "Places blacked out in what the model was shown: 1",
        "Parts were blacked out in what the model was shown",
        "so that all of them fitted its context window",
        *(picture.sha256 for picture in made),
    ):
        assert told in text, told
    assert case.photos[0].sent.sha256 not in text, "that picture was never sent"


def test_says_so_where_nothing_was_shown(tmp_path: Path) -> None:
    photo = cases.photo()
    case = cases.case(inspections=(Inspection("inspection-1", (photo,)),))
    text = flat("".join(pages_of(render(content(tmp_path, case)))))
    assert "Not shown to a model" in text
    assert photo.sent.sha256 not in text
    assert "blacked out" not in text


@pytest.mark.parametrize("language", Language)
@pytest.mark.parametrize("done", Adjustment)
def test_every_adjustment_has_words(language: Language, done: Adjustment) -> None:
    assert words_in(language)(f"adjusted_{done}")


MENDED = {
    Language.ENGLISH: "Note: a box reached beyond the photo and was cut (Photo 1)",
    Language.GERMAN: "Hinweis: ein Rahmen reichte über das Foto hinaus und wurde beschnitten",
    Language.CHINESE: "说明：标注框超出照片，已裁切（照片 1）",
}


@pytest.mark.parametrize("language", list(Language))
def test_what_was_mended_in_an_answer_is_a_sentence(tmp_path: Path, language: Language) -> None:
    text = flat("".join(pages_of(render(content(tmp_path, language=language)))))
    assert MENDED[language] in text
    assert "clipped" not in text


def test_one_photo_is_not_called_photos(tmp_path: Path) -> None:
    text = flat(pages_of(render(content(tmp_path)))[0])
    assert "from 1 photo " in text


def test_when_it_was_reviewed_is_when_it_was_decided_not_when_it_was_printed(
    tmp_path: Path,
) -> None:
    decided = cases.decision(at=cases.NOON + timedelta(days=-2))
    assert decided.at is not None
    text = flat(pages_of(render(content(tmp_path, cases.case(decision=decided))))[0])
    assert f"Reviewed {flat(local(decided.at))}" in text
    half = pages_of(render(content(tmp_path, cases.case(decision=cases.decision(action="")))))[0]
    assert "Reviewed –" in flat(half)


def test_a_signature_is_never_alone_on_its_page(tmp_path: Path) -> None:
    for lines in range(12, 34):
        note = "\n".join(f"line {n}" for n in range(lines))
        case = cases.case(decision=cases.decision(note=note))
        (signed,) = [
            page
            for page in pages_of(render(content(tmp_path, case)))
            if "Reviewed and signed" in page
        ]
        assert "Use of artificial intelligence" in signed


def test_a_parcel_has_a_tracking_number(tmp_path: Path) -> None:
    first = pages_of(render(content(tmp_path, cases.case(kind=Kind.PARCEL))))[0]
    assert "Tracking number" in first
    assert "Claim number" not in first
