"""Rules in the settings: switched on and off, copied, changed as text, tried on past cases."""

from dataclasses import replace
from pathlib import Path

import pytest
from PySide6.QtCore import Qt
from pytestqt.qtbot import QtBot

from app.domain.words import Language, RunState
from app.settings.settings import RULES, Settings
from tests.helpers import cases
from tests.helpers.ruling import DENTS, rule, rulebook
from tests.helpers.settings_bench import no_crash
from tests.helpers.stores import in_loop, opened, with_run
from tests.helpers.templates import shelf
from tests.helpers.waiting import until
from ui.settings.texts.rule_editor import RuleEditor
from ui.settings.texts.rule_trial import RuleTrial
from ui.settings.texts.rules_model import RulesModel, Trial
from ui.settings.texts.rules_page import RulesPage

pytestmark = pytest.mark.qt_log_ignore("propagateSizeHints")


class QuickRules(RulesModel):
    """Reads and writes real files, at once."""

    def __init__(self, folder: Path) -> None:
        super().__init__(no_crash)
        self.book = rulebook(folder / "rules", dents=DENTS, broken=DENTS.replace('"moderate"', "3"))
        self.attach(self.book, None, shelf(folder / "templates"))  # type: ignore[arg-type]

    def reload(self) -> None:
        self.book.reload()
        self.changed.emit()

    def copy(self, rule_id: str) -> None:
        fresh = self.book.copy(rule_id)
        self.changed.emit()
        self.copied.emit(fresh)

    def save(self, rule_id: str, text: str) -> None:
        self.book.save(rule_id, text)
        self.changed.emit()
        self.saved.emit(rule_id)


@pytest.fixture
def model(tmp_path: Path) -> QuickRules:
    return QuickRules(tmp_path)


@pytest.fixture
def page(qtbot: QtBot, model: QuickRules) -> RulesPage:
    made = RulesPage(Settings(), model)
    qtbot.addWidget(made)
    return made


def lines(page: RulesPage) -> dict[str, str]:
    items = [page.list.item(row) for row in range(page.list.count())]
    return {str(item.data(Qt.ItemDataRole.UserRole)): item.text() for item in items}


def tick(page: RulesPage, name: str, on: bool) -> None:
    item = page.list.item(list(lines(page)).index(name))
    item.setCheckState(Qt.CheckState.Checked if on else Qt.CheckState.Unchecked)


def test_the_documents_rules_are_on_and_each_can_be_switched_off(page: RulesPage) -> None:
    assert lines(page)["damaged-parcel"] == "Damaged parcel: refuse"
    assert lines(page)["dents"] == "Dents · the office's own"
    assert lines(page)["broken"].startswith(
        "broken.toml · Line 6: when.severity: it must be a text"
    )
    assert page.chosen(Settings()).rules == RULES
    for name in RULES:
        tick(page, name, on=False)
    tick(page, "dents", on=True)
    assert page.chosen(Settings()).rules == ("dents",)


def test_a_copy_is_off_and_opens_to_be_changed(
    qtbot: QtBot, page: RulesPage, model: QuickRules
) -> None:
    page.list.setCurrentRow(list(lines(page)).index("refund-request"))
    with qtbot.waitSignal(page.edit) as asked:
        page.copy_button.click()
    assert asked.args == ["refund-request-2", False]
    assert page.selected == "refund-request-2"
    assert page.chosen(Settings()).rules == RULES


def test_nothing_is_switched_off_while_no_rule_is_known(qtbot: QtBot) -> None:
    page = RulesPage(Settings(), RulesModel(no_crash))
    qtbot.addWidget(page)
    assert page.chosen(Settings()) == Settings()


def test_a_wrong_text_is_told_by_line_and_can_not_be_saved(qtbot: QtBot, model: QuickRules) -> None:
    editor = RuleEditor(model, "dents", False, Language.ENGLISH)
    qtbot.addWidget(editor)
    assert "damage type: dented" in editor.trial.when.text()
    assert "queue Body shop" in editor.trial.then.text()
    with qtbot.waitSignal(model.checked):
        editor.code.setPlainText(DENTS.replace('"moderate"', '"bad"'))
    assert editor.text.flaws.item(0).text().startswith("Line 6: when.severity: it may be:")
    assert not editor.save_button.isEnabled()
    assert not editor.trial.button.isEnabled()
    with qtbot.waitSignal(model.checked):
        editor.code.setPlainText(DENTS.replace('"moderate"', '"minor"'))
    editor.save_button.click()
    assert "minor" in model.book.text("dents")
    editor.reject()


def test_a_trial_is_drawn_while_it_runs_and_can_be_stopped(qtbot: QtBot) -> None:
    trial = RuleTrial(Language.ENGLISH)
    qtbot.addWidget(trial)
    trial.button.setEnabled(True)
    with qtbot.waitSignal(trial.wanted):
        trial.button.click()
    trial.show_trial(Trial(3, 9))
    assert trial.button.text() == "Stop"
    with qtbot.waitSignal(trial.stopped):
        trial.button.click()
    trial.show_trial(Trial(3, 9, over=True))
    assert trial.button.text() == "Try on past cases"
    assert trial.told.text() == "It would have held in 0 of 3 cases."


@in_loop
async def test_a_rule_is_tried_on_past_cases_and_changes_nothing(tmp_path: Path) -> None:
    async with opened(tmp_path / "data") as store:
        case = await with_run(store)
        run = case.inspections[0].runs[0]
        done = replace(run, state=RunState.DONE, assessment=cases.assessment())
        case = await store.save_run(case.id, done)
        model, told = RulesModel(no_crash), list[Trial]()
        book = rulebook(tmp_path / "rules", dents=DENTS)
        model.attach(book, store, shelf(tmp_path / "templates"))
        model.tried.connect(told.append)
        (dents,) = book.of(("dents",))
        model.try_on_past(dents)
        await until(lambda: told and told[-1].over)
        assert (told[-1].done, told[-1].of) == (1, 1)
        assert [hit.number for hit in told[-1].hits] == [case.number]
        assert await store.case(case.id) == case
        await model.close()


def test_a_system_that_is_not_there_is_told(qtbot: QtBot) -> None:
    trial = RuleTrial(Language.ENGLISH)
    qtbot.addWidget(trial)
    calls = rule("calls", webhook="Claims")
    trial.show_rule(calls, {"Other"})
    assert not trial.unknown.isHidden()
    trial.show_rule(calls, {"Claims"})
    assert trial.unknown.isHidden()
    trial.show_rule(rule())
    assert trial.unknown.isHidden()
