"""A report's pictures are blacked out where the settings say so, and only then."""

import asyncio
import contextlib
from collections.abc import Awaitable, Callable
from dataclasses import replace
from io import BytesIO
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from app.desk import Desk
from app.domain.case import Case
from app.domain.issue import Edition
from app.domain.place.region import Region
from app.domain.report_plan import KeptPlan, Prints, ReportPlan, Section, usual
from app.domain.told import changed_since_issue
from app.domain.words import Kind, Verdict
from app.errors import PhotoNotPrepared, ReportNotKept, SecondOpinionMissing
from app.issuing.issue import hand_out, issue_report, write_report
from app.kept_reports import place_of
from app.settings import policy_file
from app.settings.settings import Settings
from tests.helpers import cases
from tests.helpers.cases import MEI
from tests.helpers.desks import case_of, desk_in
from tests.helpers.photos import saved
from tests.helpers.reports import pages_of
from tests.helpers.waiting import until

pikepdf = pytest.importorskip("pikepdf", reason="qpdf is not installed")
HIDDEN = Region(0.25, 0.25, 0.75, 0.75)
ON = Settings(blackouts_in_report=True)


def _with_desk(folder: Path, work: Callable[[Desk], Awaitable[None]]) -> None:
    async def whole() -> None:
        async with desk_in(folder) as desk:
            await work(desk)

    asyncio.run(whole())


async def _white_case(desk: Desk) -> Case:
    case = await case_of(desk, saved(Image.new("RGB", (800, 600), "white")))
    return await desk.store.describe_photo(case.id, case.photos[0].id, MEI, blackouts=(HIDDEN,))


def _pictures(pdf: Path) -> list[Image.Image]:
    document = pypdfium2.PdfDocument(pdf)
    try:
        found = []
        for page in document:
            for thing in page.get_objects([pypdfium2.raw.FPDF_PAGEOBJ_IMAGE]):
                data = BytesIO()
                thing.extract(data)
                found.append(Image.open(data).convert("RGB"))
        return found
    finally:
        document.close()


def _grey(picture: Image.Image, x: float, y: float) -> int:
    pixel = picture.getpixel((int(x * picture.width), int(y * picture.height)))
    assert isinstance(pixel, tuple)
    return int(pixel[0])


def test_the_pixels_are_gone_from_the_pdf_and_the_original_stays(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        case = await _white_case(desk)
        (photo,) = case.photos
        original = desk.files.original(photo.sha256, photo.media_type)
        before = original.read_bytes()
        for settings, inside in ((Settings(), 255), (ON, 0)):
            path = tmp_path / "report.pdf"
            await issue_report(desk, case.id, path, settings, MEI)
            (picture,) = _pictures(path)
            assert picture.width / picture.height == pytest.approx(photo.width / photo.height, 0.01)
            for x, y in ((0.5, 0.5), (0.3, 0.3), (0.7, 0.7)):
                assert _grey(picture, x, y) == pytest.approx(inside, abs=4)
            assert _grey(picture, 0.1, 0.1) > 250
        assert original.read_bytes() == before

    _with_desk(tmp_path, work)


def test_no_report_rather_than_one_with_what_should_be_hidden(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        case = await _white_case(desk)
        (photo,) = case.photos
        desk.files.original(photo.sha256, photo.media_type).unlink()
        with pytest.raises(PhotoNotPrepared):
            await issue_report(desk, case.id, tmp_path / "report.pdf", ON, MEI)
        assert not (tmp_path / "report.pdf").exists()

    _with_desk(tmp_path, work)


def test_no_picture_says_where_and_with_what_it_was_taken(tmp_path: Path) -> None:
    exif = Image.Exif()
    exif[0x010F], exif[0x010E] = "Secretmaker", "Secretplace"
    exif.get_ifd(0x8825).update({1: "N", 2: (51.0, 30.0, 0.0)})

    async def work(desk: Desk) -> None:
        case = await case_of(desk, saved(Image.new("RGB", (800, 600), "white"), exif=exif))
        path = tmp_path / "report.pdf"
        await issue_report(desk, case.id, path, Settings(), MEI)
        document = pypdfium2.PdfDocument(path)
        held = [
            thing.get_data()
            for page in document
            for thing in page.get_objects([pypdfium2.raw.FPDF_PAGEOBJ_IMAGE])
        ]
        (attached,) = [document.get_attachment(n) for n in range(document.count_attachments())]
        told = [bytes(data) for data in (*held, attached.get_data())]
        document.close()
        assert any(data.startswith(b"\xff\xd8") for data in told), "as it lies in the file"
        for data in (*told, path.read_bytes()):
            assert not any(word in data for word in (b"Exif", b"GPS", b"Secret"))

    _with_desk(tmp_path, work)


def test_nothing_that_is_hidden_and_no_camera_is_in_any_picture(tmp_path: Path) -> None:
    """Cover, sheet and close-up, as their bytes lie in the file."""
    exif = Image.Exif()
    exif[0x010F] = "Secretmaker"
    exif.get_ifd(0x8825).update({1: "N", 2: (51.0, 30.0, 0.0)})
    white = saved(Image.new("RGB", (800, 600), "white"), exif=exif)
    every = ReportPlan((Section.COVER, *usual(has_findings=True)), prints=Prints.BOTH, fine=True)
    settings = replace(ON, report_plans=(KeptPlan(Kind.VEHICLE, every),))

    async def work(desk: Desk) -> None:
        case = await case_of(desk, white)
        photo = case.photos[0].id
        await desk.store.describe_photo(case.id, photo, MEI, blackouts=(HIDDEN,))
        value = cases.value(region=HIDDEN)
        review = cases.review(Verdict.ADDED, value=value)
        found = cases.finding(photo_id=photo, run_id="", proposed=None, review=review)
        await desk.store.add_finding(case.id, found, MEI)
        await issue_report(desk, case.id, tmp_path / "report.pdf", settings, MEI)

    _with_desk(tmp_path, work)
    pictures = _pictures(tmp_path / "report.pdf")
    assert len(pictures) == 4
    assert all(_grey(picture, 0.5, 0.5) < 5 for picture in pictures)
    with pikepdf.open(tmp_path / "report.pdf") as opened:
        held = [
            thing.read_raw_bytes()
            for thing in opened.objects
            if isinstance(thing, pikepdf.Stream) and thing.get("/Subtype") == "/Image"
        ]
    assert len(held) >= 2
    assert all(data.startswith(b"\xff\xd8") for data in held)
    assert not any(word in data for data in held for word in (b"Exif", b"Secret", b"http"))


def test_issued_again_unchanged_it_is_the_same_file(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        case = await _white_case(desk)
        first, again, later = (tmp_path / f"{name}.pdf" for name in ("first", "again", "later"))
        await issue_report(desk, case.id, first, Settings(), MEI)
        case = await issue_report(desk, case.id, again, Settings(), MEI)
        assert first.read_bytes() == again.read_bytes()
        assert len(case.reports) == 1
        await desk.store.describe(case.id, MEI, number="new")
        case = await issue_report(desk, case.id, later, Settings(), MEI)
        assert [report.version for report in case.reports] == [1, 2]
        case = await issue_report(desk, case.id, later, Settings(office="Ours"), MEI)
        assert len(case.reports) == 3, "it looks otherwise"

    _with_desk(tmp_path, work)


def test_a_change_makes_a_supplement_and_a_void_version_is_never_issued_again(
    tmp_path: Path,
) -> None:
    async def work(desk: Desk) -> None:
        case = await _white_case(desk)
        path, again = tmp_path / "report.pdf", tmp_path / "again.pdf"
        await issue_report(desk, case.id, path, Settings(), MEI)
        case = await issue_report(desk, case.id, path, Settings(office="Ours"), MEI)
        await desk.store.describe(case.id, MEI, number="CLM-9")
        assert changed_since_issue(await desk.store.case(case.id))
        case = await issue_report(desk, case.id, path, Settings(), MEI)
        assert [report.supplements for report in case.reports] == [0, 0, 2]
        assert not changed_since_issue(case)
        case = await desk.store.make_void(case.id, 3, "wrong number", MEI)
        case = await desk.store.make_void(case.id, 3, "once more", MEI)
        last = case.reports[-1]
        assert last.void is not None
        assert (last.void.why, last.edition) == ("wrong number", Edition.VOID)
        kept = place_of(desk.folder, last.sha256).read_bytes()
        await hand_out(desk.folder, last, again)
        assert again.read_bytes() == kept == path.read_bytes()
        case = await issue_report(desk, case.id, path, Settings(), MEI)
        assert [report.version for report in case.reports] == [1, 2, 3, 4]
        place_of(desk.folder, last.sha256).chmod(0o600)
        place_of(desk.folder, last.sha256).write_bytes(kept[:-1] + b"x")
        with pytest.raises(ReportNotKept):
            await hand_out(desk.folder, last, again)
        assert again.read_bytes() == kept

    _with_desk(tmp_path, work)


def test_a_report_being_written_while_all_is_closed_is_on_record(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        case, path = await _white_case(desk), tmp_path / "report.pdf"
        issuing = asyncio.ensure_future(issue_report(desk, case.id, path, Settings(), MEI))
        await until(lambda: list(tmp_path.glob("**/*.pdf*")), 20)  # its first bytes are there
        issuing.cancel()
        with contextlib.suppress(asyncio.CancelledError):
            await issuing
        assert path.exists() == bool((await desk.store.case(case.id)).reports)
        assert path.exists()

    _with_desk(tmp_path, work)


def test_a_draft_is_on_no_record(tmp_path: Path) -> None:
    async def work(desk: Desk) -> None:
        case = await _white_case(desk)
        assert not case.may_be_issued
        path = tmp_path / "draft.pdf"
        after, version = await write_report(desk, case.id, path, Settings(), MEI)
        assert path.read_bytes().startswith(b"%PDF")
        assert (version, after.reports, await desk.store.case(case.id)) == (0, (), case)

    _with_desk(tmp_path, work)


def test_a_policy_that_wants_a_second_opinion_stops_the_report(
    tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    policy = tmp_path / "policy.toml"
    policy.write_text('second_opinion_from = "minor"', encoding="utf-8")
    monkeypatch.setattr(policy_file, "policy_place", lambda: policy)

    async def work(desk: Desk) -> None:
        case, path = await _white_case(desk), tmp_path / "report.pdf"
        run = cases.run(inspection_id=case.inspections[0].id)
        await desk.store.start_run(case.id, run)
        await desk.store.decide(case.id, cases.decision(), MEI)
        with pytest.raises(SecondOpinionMissing):
            await issue_report(desk, case.id, path, Settings(), MEI)
        assert not path.exists()
        second = replace(cases.run(2, inspection_id=run.inspection_id), second=True)
        await desk.store.start_run(case.id, second)
        await issue_report(desk, case.id, path, Settings(), MEI)
        assert path.exists()

    _with_desk(tmp_path, work)


def test_a_case_that_is_issued_twice_at_once_has_two_numbers(tmp_path: Path) -> None:
    """As where many are issued, the open one among them."""

    async def work(desk: Desk) -> None:
        case = await _white_case(desk)
        paths = [tmp_path / "1.pdf", tmp_path / "2.pdf"]
        both = zip(paths, (Settings(), ON), strict=True)
        made = await asyncio.gather(*(issue_report(desk, case.id, *each, MEI) for each in both))
        told = max(made, key=lambda each: len(each.reports))
        assert [report.version for report in told.reports] == [1, 2]
        for number, path in enumerate(paths, 1):
            said = " ".join(pages_of(path.read_bytes()))
            assert f"Assessment {number} of case {case.number}" in said

    _with_desk(tmp_path, work)
