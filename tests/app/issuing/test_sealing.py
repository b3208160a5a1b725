"""Issued reports bear the office's signature, or are not issued."""

import asyncio
from collections.abc import Awaitable, Callable
from pathlib import Path

import pypdfium2
import pytest
from PIL import Image

from app import errors as er
from app.cli.arguments import parse
from app.cli.export import export
from app.cli.verify import verify
from app.desk import Desk
from app.domain.case import Case
from app.domain.issue import Said
from app.domain.keeping.fault import Broken, Problem
from app.domain.told import told
from app.issuing.issue import draft_report, issue_report
from app.issuing.sealing import signature_at
from app.kept_reports import hold, keep, place_of
from app.proving.verify import verify_cases
from app.settings.connection import Connection
from app.settings.secrets import SIGNING_VARIABLE
from app.settings.settings import Settings
from app.settings.settings_file import save
from tests.helpers.cases import MEI, decision
from tests.helpers.desks import case_of, desk_in
from tests.helpers.photos import saved
from tests.helpers.signers import PASSWORD, office_file
from tests.helpers.stamps import Authority


@pytest.fixture
def office(tmp_path: Path, monkeypatch: pytest.MonkeyPatch) -> Settings:
    monkeypatch.setenv(SIGNING_VARIABLE, PASSWORD)
    return Settings(office="Northfield", signing_file=str(office_file(tmp_path, name="Our key")))


def _with_case(folder: Path, work: Callable[[Desk, Case], Awaitable[None]]) -> None:
    async def whole() -> None:
        async with desk_in(folder / "data") as desk:
            case = await case_of(desk, saved(Image.new("RGB", (320, 240), "white")))
            await work(desk, await desk.store.decide(case.id, decision(), MEI))

    asyncio.run(whole())


def _text(path: Path) -> str:
    document = pypdfium2.PdfDocument(path)
    try:
        pages = [page.get_textpage().get_text_bounded() for page in document]
        return " ".join(" ".join(pages).split())
    finally:
        document.close()


def test_an_issued_report_is_signed_and_a_draft_is_not(tmp_path: Path, office: Settings) -> None:
    async def work(desk: Desk, case: Case) -> None:
        path, again, draft = (tmp_path / f"{name}.pdf" for name in ("first", "again", "draft"))
        case = await issue_report(desk, case.id, path, office, MEI)
        kept = place_of(desk.folder, case.reports[-1].sha256)
        assert kept.read_bytes() == path.read_bytes()
        found = await asyncio.to_thread(signature_at, path)
        assert found is not None
        assert (found.holds, found.certificate.holder, found.stamped) == (True, "Our key", None)
        said = _text(path)
        assert "Certificate of Our key, issued by Our key" in said
        assert "The signature has no time stamp" in said
        case = await issue_report(desk, case.id, again, office, MEI)
        assert (len(case.reports), again.read_bytes()) == (1, path.read_bytes())
        await draft_report(desk, case.id, draft, office)
        assert await asyncio.to_thread(signature_at, draft) is None
        case = await issue_report(desk, case.id, again, office, MEI, unsigned=True)
        assert (len(case.reports), await asyncio.to_thread(signature_at, again)) == (2, None)
        assert "Certificate of" not in _text(again)

    _with_case(tmp_path, work)


def test_without_a_signature_nothing_is_issued(
    tmp_path: Path, office: Settings, monkeypatch: pytest.MonkeyPatch
) -> None:
    async def work(desk: Desk, case: Case) -> None:
        path = tmp_path / "report.pdf"
        path.write_bytes(b"as it was")
        monkeypatch.setenv(SIGNING_VARIABLE, "another")
        with pytest.raises(er.SignerLocked):
            await issue_report(desk, case.id, path, office, MEI)
        monkeypatch.setenv(SIGNING_VARIABLE, PASSWORD)
        monkeypatch.setattr("app.issuing.sealing.signature_in", lambda _: None)
        with pytest.raises(er.NotSigned):
            await issue_report(desk, case.id, path, office, MEI)
        assert path.read_bytes() == b"as it was"
        assert (await desk.store.case(case.id)).reports == ()

    _with_case(tmp_path, work)


def test_a_server_stamps_log_and_signature_and_is_not_waited_for(
    tmp_path: Path, office: Settings
) -> None:
    authority, answers = Authority(tmp_path / "tsa"), [2, 1]

    async def post(_: Connection, query: bytes) -> bytes:
        answers[0] -= 1
        if answers[0] < 0:
            raise er.ConnectTimedOut
        return authority.answer(query)

    async def work(desk: Desk, case: Case) -> None:
        path = tmp_path / "report.pdf"
        for left, stamped in ((2, True), (1, False)):
            answers[0] = left
            settings = Settings(
                office=f"{left}", signing_file=office.signing_file, stamp_server="https://tsa.test"
            )
            await issue_report(desk, case.id, path, settings, MEI, post)
            found = await asyncio.to_thread(signature_at, path)
            assert found is not None
            assert found.holds
            assert (found.stamped is not None) is stamped
            said = _text(path)
            assert ("The signature is time-stamped by tsa.test" in said) is stamped
            assert ("The signature has no time stamp" in said) is not stamped

    _with_case(tmp_path, work)


def test_verify_looks_at_signatures_too(
    tmp_path: Path, office: Settings, capsys: pytest.CaptureFixture[str]
) -> None:
    async def work(desk: Desk, case: Case) -> None:
        path = tmp_path / "report.pdf"
        await issue_report(desk, case.id, path, office, MEI)
        (looked,) = [each async for each in verify_cases(desk, [case.id])]
        assert (looked.problems, looked.signed) == ((), 1)

    async def forged() -> None:
        """Put on record as it is, so that its hash is right."""
        async with desk_in(tmp_path / "data") as desk:
            (row,) = await desk.store.cases()
            data = bytearray((tmp_path / "report.pdf").read_bytes())
            data[300] ^= 1
            sha256 = hold(desk.folder, bytes(data))
            case = await desk.store.case(row.id)
            await desk.store.issued(case.id, sha256, MEI, "other", Said(told(case)))
            keep(desk.folder, sha256)
            (looked,) = [each async for each in verify_cases(desk, [case.id])]
            assert looked.signed == 1
            assert looked.problems == (Problem(Broken.SIGNATURE, case.number, "2"),)

    _with_case(tmp_path, work)
    assert verify(parse(["verify", "--data-dir", str(tmp_path / "data")])) == 0
    assert "Reports whose signature holds: 1." in capsys.readouterr().err
    asyncio.run(forged())


def test_the_command_signs_where_the_office_has_set_it_up(
    tmp_path: Path,
    office: Settings,
    capsys: pytest.CaptureFixture[str],
    monkeypatch: pytest.MonkeyPatch,
) -> None:
    numbers = []

    async def work(_: Desk, case: Case) -> None:
        numbers.append(case.number)

    _with_case(tmp_path, work)
    save(tmp_path / "data" / "settings.json", office)
    of = ["export", numbers[0], "--pdf", str(tmp_path / "to"), "--issue", "--force"]
    of += ["--data-dir", str(tmp_path / "data")]
    assert export(parse(of)) == 0
    assert "signed by Our key" in capsys.readouterr().err
    monkeypatch.setenv(SIGNING_VARIABLE, "another")
    assert export(parse(of)) == 4
    assert "The password does not open the certificate" in capsys.readouterr().err
    assert export(parse([*of, "--unsigned"])) == 0
    (path,) = (tmp_path / "to").iterdir()
    assert signature_at(path) is None
