"""Pieces of a case for other programs: made of what is stored, behind the window."""

import asyncio
from pathlib import Path

import pytest
from PySide6.QtGui import QImage

from app.domain.words import Language, Severity, Verdict
from app.errors import AppError, ExportNotWritten
from app.settings.settings import Settings
from tests.helpers import cases
from tests.helpers.cases import MEI
from tests.helpers.desks import case_of, desk_in
from tests.helpers.photos import photo_like, saved
from tests.helpers.waiting import until
from ui.boxed_picture import boxed, jpeg_of
from ui.inspection.case_model import CaseModel
from ui.inspection.sharing_model import SharingModel

pytestmark = pytest.mark.usefixtures("qapp")  # letters are drawn


def test_a_finding_as_text_and_a_photo_as_picture_and_file(tmp_path: Path) -> None:
    async def work() -> None:
        async with desk_in(tmp_path / "data") as desk:
            crashed, failed = list[Exception](), list[AppError]()
            texts, pictures, files = list[str](), list[QImage](), list[str]()
            case = await case_of(desk, saved(photo_like(320, 240)))
            value = cases.value(severity=Severity.SEVERE, text="Torn <b>through</b>\nhere")
            review = cases.review(Verdict.ADDED, value=value)
            photo_id = case.photos[0].id
            found = cases.finding(
                run_id="", proposed=None, photo_id=photo_id, review=review, ruled_out=()
            )
            case = await desk.store.add_finding(case.id, found, MEI)
            model = CaseModel(lambda: MEI, crashed.append)
            model.failed.connect(failed.append)
            settings = Settings(language=Language.GERMAN)
            sharing = SharingModel(model, lambda: settings, boxed, jpeg_of)
            sharing.text_made.connect(texts.append)
            sharing.picture_made.connect(pictures.append)
            sharing.picture_written.connect(files.append)
            model.attach(desk)
            model.open_case(case.id)
            await until(lambda: bool(model.case.findings))
            sharing.tell_finding()
            model.select(model.case.findings[0].id)
            sharing.tell_finding()
            await until(lambda: bool(texts))
            assert texts[0].splitlines()[0].startswith("Feststellung 1: ")
            assert "Torn <b>through</b> here" in texts[0]
            sharing.show_photo(photo_id)
            await until(lambda: bool(pictures))
            assert (pictures[0].width(), pictures[0].height()) == (320, 240)
            sharing.write_photo(photo_id, tmp_path / "out.jpg")
            await until(lambda: bool(files))
            sharing.write_photo(photo_id, tmp_path / "no" / "out.jpg")
            await until(lambda: bool(failed))
            assert isinstance(failed[0], ExportNotWritten)
            await sharing.close()
            await model.close()
            assert (crashed, len(texts)) == ([], 1)

    asyncio.run(work())
    assert (tmp_path / "out.jpg").read_bytes().startswith(b"\xff\xd8\xff")
