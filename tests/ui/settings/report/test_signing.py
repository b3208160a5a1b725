"""The office's certificate in the settings: looked at as it is chosen, its password kept."""

import asyncio
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QFileDialog
from pytestqt.qtbot import QtBot

from app import errors as er
from app.domain.certificate import Certificate
from app.settings.settings import Settings
from tests.helpers.settings_bench import QuietLook, QuietSigning
from tests.helpers.signers import PASSWORD, office_file
from tests.helpers.waiting import until
from ui.settings.report.report_page import ReportPage
from ui.settings.report.signing_field import SigningField
from ui.settings.report.signing_model import SigningModel


class _Passwords:
    def __init__(self) -> None:
        self.kept: dict[str, str] = {}
        self.locked = False

    def signing(self, path: str) -> str:
        return self.kept.get(path, "")

    def keep_signing(self, path: str, password: str) -> None:
        if self.locked:
            raise er.KeyNotKept("locked")
        self.kept[path] = password


def test_a_certificate_is_read_and_its_password_kept_in_the_keyring(tmp_path: Path) -> None:
    path, keyring, told = str(office_file(tmp_path)), _Passwords(), list[Any]()

    failed: list[Any] = []

    async def work() -> None:
        model = SigningModel(keyring, failed.append)
        model.looked.connect(lambda _, what: told.append(what))
        model.failed.connect(failed.append)

        async def found(typed: str) -> Any:
            told.clear()
            model.look(path, typed)
            await until(lambda: bool(told), 60)
            return told[0]

        assert isinstance(await found("wrong"), er.SignerLocked)
        assert isinstance(await found(PASSWORD), Certificate)
        keyring.kept["before.p12"] = "old"
        model.keep("before.p12", path, PASSWORD)
        await until(lambda: keyring.kept.get(path) == PASSWORD, 60)
        assert keyring.kept["before.p12"] == ""
        assert isinstance(await found(""), Certificate), "as it is kept"
        keyring.locked = True
        model.keep(path, path, "another")
        await until(lambda: bool(failed), 60)
        await model.close()

    asyncio.run(work())
    assert [type(error) for error in failed] == [er.PasswordNotKept]


def test_whose_it_is_or_why_it_cannot_sign_stands_below(qtbot: QtBot, tmp_path: Path) -> None:
    from app.signing.signer import signer_at

    field = SigningField("")
    qtbot.addWidget(field)
    assert not field.password.isVisibleTo(field)
    path = office_file(tmp_path, name="<b>Müller</b>")
    field.take(path)
    certificate = signer_at(path, PASSWORD).certificate
    field.show_found("another.p12", certificate)
    assert field.state.text() == ""
    field.show_found(str(path), certificate)
    assert "Certificate of <b>Müller</b>, issued by <b>Müller</b>" in field.state.text()
    assert "runs out soon" in field.state.text(), "in thirty days"
    field.show_found(str(path), er.SignerLocked(str(path)))
    assert field.state.text() == "Type its password."
    field.password.setText("x")
    field.show_found(str(path), er.SignerLocked(str(path)))
    assert "Type it again" in field.state.text()
    field.away_button.click()
    assert field.path == ""


def test_it_is_looked_at_once_the_page_is_seen_and_kept_with_the_rest(
    qtbot: QtBot, tmp_path: Path
) -> None:
    signing = QuietSigning()
    page = ReportPage(Settings(signing_file="old.p12"), QuietLook(), signing)
    qtbot.addWidget(page)
    assert signing.asked == []
    page.resize(860, 560)
    page.show()
    assert signing.asked == [("look", "old.p12", "")]
    page.signer.choose_button.click()
    (dialog,) = page.findChildren(QFileDialog)
    dialog.fileSelected.emit(new := str(tmp_path / "new.p12"))
    dialog.close()
    page.signer.password.setText("secret")
    assert signing.asked[-1] == ("look", new, "secret")
    assert page.chosen(Settings()).signing_file == new
    page.save()
    assert signing.asked[-1] == ("keep", "old.p12", new, "secret")
