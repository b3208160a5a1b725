"""How a template looks is chosen beside its text, and written into it."""

from pathlib import Path

import pytest
from pytestqt.qtbot import QtBot

from app.domain.strategy import Way
from app.domain.words import Language
from tests.app.templates.test_looking import DAMAGE
from tests.helpers.templating import QuickTemplates
from ui.settings.texts.template_editor import TemplateEditor

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


@pytest.fixture
def editor(qtbot: QtBot, tmp_path: Path) -> TemplateEditor:
    folder = tmp_path / "templates"
    folder.mkdir()
    (folder / "box.toml").write_text(DAMAGE, encoding="utf-8")
    made = TemplateEditor(QuickTemplates(tmp_path), "box", False, Language.ENGLISH, None, ["Judge"])
    qtbot.addWidget(made)
    made.show()
    return made


def _choose(editor: TemplateEditor, way: Way) -> None:
    tab = editor.looking
    row = list(Way).index(way)
    tab.way.setCurrentIndex(row)
    tab.way.activated.emit(row)
    editor._look_over()  # as the pause behind typing does


def test_a_choice_is_written_and_can_be_undone(editor: TemplateEditor) -> None:
    tab = editor.looking
    assert not tab.looks.isVisibleTo(tab)
    _choose(editor, Way.SEVERAL)
    assert 'way = "several"\nlooks = 3\nagree = 2' in editor.code.toPlainText()
    assert tab.looks.isVisibleTo(tab)
    assert "3 times" in tab.cost.text()
    tab.looks.setValue(5)
    editor._look_over()
    tab.agree.setValue(4)
    assert "looks = 5\nagree = 4" in editor.code.toPlainText()
    _choose(editor, Way.REFEREE)
    assert 'referee = "Judge"' in editor.code.toPlainText()
    assert tab.referee.isVisibleTo(tab)
    _choose(editor, Way.ONE)
    assert editor.code.toPlainText().strip() == DAMAGE.strip()
    editor.code.undo()
    assert "referee" in editor.code.toPlainText()
    editor._kept = editor.code.toPlainText()  # nothing is asked at the end
