"""Templates in the settings: ticked, copied, changed as text that is looked over meanwhile."""

from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from PySide6.QtWidgets import QApplication, QMessageBox, QPushButton
from pytestqt.qtbot import QtBot

from app.domain.words import Language
from app.settings.settings import Settings
from tests.app.office.test_products import TABLE
from tests.app.templates.test_reading import OWN
from tests.helpers.own_look import own_look
from tests.helpers.templating import QuickTemplates
from ui.language import speak
from ui.settings.texts.template_editor import TemplateEditor
from ui.settings.texts.templates_page import TemplatesPage
from ui.widgets.plain_label import PlainLabel

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")
__all__ = ["own_look"]  # a fixture
BROKEN = OWN.replace("0.1", "9").replace('"size"', '"a b"')


@pytest.fixture
def model(tmp_path: Path) -> QuickTemplates:
    folder = tmp_path / "templates"
    folder.mkdir()
    (folder / "shoes.toml").write_text(OWN, encoding="utf-8")
    (folder / "bad.toml").write_text(BROKEN, encoding="utf-8")
    return QuickTemplates(tmp_path)


@pytest.fixture
def page(qtbot: QtBot, model: QuickTemplates) -> TemplatesPage:
    made = TemplatesPage(Settings(), model)
    qtbot.addWidget(made)
    return made


def edited(qtbot: QtBot, model: QuickTemplates, name: str, own: bool = False) -> TemplateEditor:
    made = TemplateEditor(model, name, own, Language.ENGLISH)
    qtbot.addWidget(made)
    return made


def lines(page: TemplatesPage) -> dict[str, str]:
    items = [page.list.item(row) for row in range(page.list.count())]
    return {str(item.data(Qt.ItemDataRole.UserRole)): item.text() for item in items}


def choose(page: TemplatesPage, name: str) -> None:
    page.list.setCurrentRow(list(lines(page)).index(name))


@pytest.mark.usefixtures("own_look")
@pytest.mark.parametrize("code", ["en", "de", "zh-CN"])
def test_it_needs_no_more_width_than_there_is_where_letters_are_large(
    qtbot: QtBot, qapp: QApplication, model: QuickTemplates, code: str
) -> None:
    speak(qapp, code)
    made = TemplatesPage(Settings(), model)
    qtbot.addWidget(made)
    assert made.minimumSizeHint().width() <= 420, "beside the names of pages, of 640"
    made.resize(420, 300)
    made.show()
    buttons = [each for each in made.findChildren(QPushButton) if each.isVisible()]
    assert all(made.rect().contains(each.geometry()) for each in buttons)
    assert all(each.width() >= each.sizeHint().width() for each in buttons)


def test_all_are_listed_and_the_usual_four_are_ticked(page: TemplatesPage) -> None:
    told = lines(page)
    assert told["vehicle"] == "Vehicle"
    assert told["shoes"] == "Shoe tags · the office's own, version 3"
    assert told["bad"] == "bad.toml · Line 4: temperature: it must be in 0 – 2."
    assert page.chosen(Settings()) == Settings()
    bad = page.list.item(list(told).index("bad"))
    assert not bad.flags() & Qt.ItemFlag.ItemIsUserCheckable


def test_ticks_hold_once_saved_and_never_none(page: TemplatesPage) -> None:
    row = list(lines(page)).index("product")
    page.list.item(row).setCheckState(Qt.CheckState.Checked)
    page.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    assert page.chosen(Settings()).templates == ("parcel", "property", "general", "product")
    for place in range(page.list.count()):
        item = page.list.item(place)
        if item.flags() & Qt.ItemFlag.ItemIsUserCheckable:
            item.setCheckState(Qt.CheckState.Unchecked)
    assert page.chosen(Settings()).templates == Settings().templates


def test_a_copy_is_ticked_and_opened(page: TemplatesPage, qtbot: QtBot) -> None:
    choose(page, "parcel")
    assert page.edit_button.text() == "View…"
    with qtbot.waitSignal(page.edit) as told:
        page.copy_button.click()
    assert told.args == ["parcel-2", False]
    assert "parcel-2" in page.chosen(Settings()).templates
    assert page.selected == "parcel-2"
    assert page.edit_button.text() == "Edit…"


@pytest.mark.parametrize("agrees", [True, False])
def test_the_office_s_own_is_deleted_once_asked(
    page: TemplatesPage, model: QuickTemplates, agrees: bool
) -> None:
    choose(page, "parcel")
    assert not page.delete_button.isEnabled()
    choose(page, "shoes")
    page.delete_button.click()
    (box,) = page.findChildren(QMessageBox)
    assert box.text() == "Delete «Shoe tags»?"
    assert "keep it" in box.informativeText()
    next(b for b in box.buttons() if b.text() == ("Delete" if agrees else "Keep it")).click()
    assert ("shoes" in lines(page)) is not agrees
    assert model.shelf.text("shoes") == ("" if agrees else OWN)
    assert page.selected == ("bad" if agrees else "shoes")
    assert page.back_button.isHidden() is not agrees
    page.back_button.click()
    assert model.shelf.text("shoes") == OWN
    assert page.back_button.isHidden()


def test_a_change_that_was_saved_is_undone(page: TemplatesPage, model: QuickTemplates) -> None:
    model.save("shoes", OWN)
    assert page.back_button.isHidden(), "nothing was changed"
    model.save("shoes", OWN.replace("shoes", "boots"))
    assert page.back_button.text() == "Undo the change"
    assert page.back_button.toolTip() == "Shoe tags"
    page.back_button.click()
    assert page.back_button.isHidden()
    undone = model.shelf.named("shoes")
    assert "You tag shoes." in undone.source.text
    assert undone.version == "5", "cases keep the version they were asked by"
    choose(page, "shoes")
    model.save("shoes", OWN.replace("shoes", "boots"))
    model.delete("shoes")
    assert page.back_button.text() == "Put it back"


def test_undo_goes_back_beyond_saving(qtbot: QtBot, model: QuickTemplates) -> None:
    editor = edited(qtbot, model, "shoes")
    cursor = editor.code.textCursor()
    cursor.movePosition(cursor.MoveOperation.End)
    cursor.insertText("# a word more")
    qtbot.waitUntil(editor.save_button.isEnabled)
    editor.save_button.click()
    assert 'version = "4"' in editor.code.toPlainText()
    editor.code.undo()
    editor.code.undo()
    assert editor.code.toPlainText() == OWN
    qtbot.waitUntil(editor.save_button.isEnabled)


def test_what_was_changed_outside_is_seen(qtbot: QtBot, model: QuickTemplates) -> None:
    (model.shelf.folder / "bad.toml").write_text(OWN, encoding="utf-8")
    page = TemplatesPage(Settings(), model)
    qtbot.addWidget(page)
    assert lines(page)["bad"] == "Shoe tags · the office's own, version 3"


def test_a_broken_one_can_be_edited_but_not_copied(page: TemplatesPage, qtbot: QtBot) -> None:
    choose(page, "bad")
    assert page.edit_button.isEnabled()
    assert not page.copy_button.isEnabled()
    with qtbot.waitSignal(page.edit) as told:
        page.edit_button.click()
    assert told.args == ["bad", False]


def test_what_was_ticked_stays_ticked_when_the_list_changes(
    page: TemplatesPage, model: QuickTemplates
) -> None:
    page.list.item(0).setCheckState(Qt.CheckState.Unchecked)
    model.save("shoes", OWN.replace("shoes", "boots"))
    assert "version 4" in lines(page)["shoes"]
    assert "vehicle" not in page.chosen(Settings()).templates


def test_the_product_table_says_what_is_in_it(
    page: TemplatesPage, qtbot: QtBot, tmp_path: Path
) -> None:
    assert "Columns product" in page.table.told.text()
    path = tmp_path / "prices.csv"
    path.write_text(TABLE + ",1\n", encoding="utf-8")
    page.table.take(str(path))
    qtbot.waitUntil(lambda: "5 products" in page.table.told.text())
    assert "Row 8 is left out: it names no product." in page.table.wrong.text()
    assert page.chosen(Settings()).product_table == str(path)
    page.table.take(str(tmp_path / "gone.csv"))
    qtbot.waitUntil(lambda: "can't be used" in page.table.wrong.text())


def test_flaws_are_told_by_line_while_one_types(qtbot: QtBot, model: QuickTemplates) -> None:
    editor = edited(qtbot, model, "shoes")
    assert editor.text.flaws.isHidden()
    assert not editor.save_button.isEnabled(), "nothing was changed"
    editor.code.setPlainText(BROKEN)
    assert not editor.save_button.isEnabled()
    qtbot.waitUntil(lambda: editor.text.flaws.count() == 2)
    assert editor.text.flaws.item(0).text() == "Line 4: temperature: it must be in 0 – 2."
    assert editor.text.flaws.item(1).text().startswith("Line 14: fields.1.code: a code begins")
    assert not editor.save_button.isEnabled()
    editor.text.flaws.itemClicked.emit(editor.text.flaws.item(1))
    assert editor.code.textCursor().blockNumber() + 1 == 14
    assert "You tag shoes." in editor.request.toPlainText(), "the last good one stays in sight"


def test_form_and_request_are_shown_beside_it(qtbot: QtBot, model: QuickTemplates) -> None:
    editor = edited(qtbot, model, "shoes")
    told = _texts(editor)
    for words in ("Shoe tags", "Size", "Sole", "One of: Rubber, Leather", "Which shoe is this?"):
        assert words in told
    request = editor.request.toPlainText()
    assert "- sole: what the sole is made of." in request
    assert "[JPEG]" in request
    assert request.endswith("Which shoe is this?")


def test_saving_makes_a_new_version(qtbot: QtBot, model: QuickTemplates) -> None:
    editor = edited(qtbot, model, "shoes")
    editor.code.setPlainText(OWN.replace("shoes", "boots"))
    qtbot.waitUntil(editor.save_button.isEnabled)
    editor.save_button.click()
    assert model.shelf.named("shoes").version == "4"
    assert 'version = "4"' in editor.code.toPlainText()
    qtbot.waitUntil(lambda: "Nothing is wrong" in editor.state.text())
    assert not editor.save_button.isEnabled()


def test_what_can_t_be_written_can_be_saved_again(
    qtbot: QtBot, model: QuickTemplates, tmp_path: Path, monkeypatch: pytest.MonkeyPatch
) -> None:
    def full(*_: object) -> None:
        raise OSError(28, "No space left on device")

    failures: list[object] = []
    model.failed.connect(failures.append)
    editor = edited(qtbot, model, "shoes")
    editor.code.setPlainText(OWN.replace("shoes", "boots"))
    qtbot.waitUntil(editor.save_button.isEnabled)
    monkeypatch.setattr("app.templates.shelf.write", full)
    editor.save_button.click()
    assert "No space left" in str(failures[0])
    qtbot.waitUntil(editor.save_button.isEnabled)
    assert "boots" in editor.code.toPlainText()


@pytest.mark.parametrize(("button", "open_after"), [("Close", False), ("Go on editing", True)])
def test_what_was_not_saved_is_asked_for(
    qtbot: QtBot, model: QuickTemplates, button: str, open_after: bool
) -> None:
    editor = edited(qtbot, model, "shoes")
    editor.setAttribute(Qt.WidgetAttribute.WA_DeleteOnClose, False)
    editor.show()
    editor.code.setPlainText(OWN + "# more")
    editor.close_button.click()
    (box,) = editor.findChildren(QMessageBox)
    next(each for each in box.buttons() if each.text() == button).click()
    assert editor.isVisible() is open_after
    editor.done(0)
    assert model.shelf.text("shoes") == OWN


def test_the_program_s_own_can_only_be_looked_at(qtbot: QtBot, model: QuickTemplates) -> None:
    editor = edited(qtbot, model, "vehicle", own=True)
    assert editor.code.isReadOnly()
    assert editor.save_button.isHidden()
    assert "Make a copy" in editor.state.text()


def _texts(editor: TemplateEditor) -> str:
    rows = editor.form._rows
    items = (rows.itemAt(place) for place in range(rows.count()))
    labels = (item.widget() for item in items if item is not None)
    return "\n".join(label.text() for label in labels if isinstance(label, PlainLabel))
