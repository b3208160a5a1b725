"""Every screen and dialog: named, reached by keys, large enough, and readable in both themes."""

import ast
from collections.abc import Callable
from pathlib import Path

import pytest
from PySide6.QtWidgets import QApplication, QDialog, QWidget

import ui
from app.domain.merging import Plan
from app.domain.ticket import Ticket
from app.domain.words import Language
from app.settings.settings import Settings
from app.settings.settings_file import save
from tests.helpers import cases
from tests.helpers import right_panel as panel
from tests.helpers.access import faults
from tests.helpers.settings_bench import no_crash
from tests.helpers.sitting import Steps, rows, sit_down
from tests.helpers.templating import QuickTemplates
from ui import theme
from ui.crash import CrashDialog
from ui.dock.setup_dialog import SetupDialog
from ui.figures.drift_dialog import DriftDialog
from ui.inspection.merge.merge_dialog import MergeDialog
from ui.inspection.photo_request_dialog import PhotoRequestDialog
from ui.inspection.records.compare_dialog import CompareDialog
from ui.inspection.reports.void_dialog import VoidDialog
from ui.inspection.seen.seen_dialog import SeenDialog
from ui.inspection.tickets.ticket_dialog import TicketDialog
from ui.inspection.tray.tray_dialog import TrayDialog
from ui.places import SETTINGS
from ui.rescue.rescue_dialog import RescueDialog
from ui.rescue.rescue_model import RescueModel
from ui.review.together_dialog import TogetherDialog
from ui.settings.pages import Page
from ui.settings.texts.template_editor import TemplateEditor
from ui.verbs.actions import Actions
from ui.window import MainWindow

pytestmark = [pytest.mark.window, pytest.mark.qt_log_ignore("This plugin does not support")]
# Opened one after the other, over an analysed case.
KEYS = (
    "keys", "help", "whats_new", "self_test", "palette", "figures", "evaluation", "tickets",
    "batches", "records", "plan_report", "reports", "phone", "camera", "look", "new_batch", "dock",
)  # fmt: skip
TICKET = Ticket("t-1", "Call the sender", cases.MEI, cases.NOON)
NOWHERE = Path("nowhere")
ALONE: dict[str, Callable[[], QDialog]] = {
    "CompareDialog": lambda: CompareDialog((), panel.case(), panel.names()),
    "CrashDialog": lambda: CrashDialog("details"),
    "DriftDialog": lambda: DriftDialog(lambda place: "", str.title),
    "MergeDialog": lambda: MergeDialog(("", ""), Plan((), (), ()), panel.case(), panel.names()),
    "PhotoRequestDialog": lambda: PhotoRequestDialog(str, Language.ENGLISH),
    "RescueDialog": lambda: RescueDialog(RescueModel(NOWHERE, "", no_crash)),
    "SeenDialog": lambda: SeenDialog(lambda photo: NOWHERE),
    "SetupDialog": lambda: SetupDialog(Settings()),
    "TextEditor": lambda: TemplateEditor(
        QuickTemplates(NOWHERE), "vehicle", False, Language.ENGLISH
    ),
    "TicketDialog": lambda: TicketDialog(TICKET, ["Parcels"], ["Mei"], None),
    "TogetherDialog": lambda: TogetherDialog(lambda sha256: None, 5),
    "TrayDialog": TrayDialog,
    "VoidDialog": lambda: VoidDialog(1),
}
# Seen only while something runs, or made of the same parts as those above.
ELSEWHERE = {"EraseDialog", "FindDialog", "PreviewDialog"}


@pytest.fixture(autouse=True)
def dressed(qapp: QApplication):  # type: ignore[no-untyped-def]
    """As people see it; other tests want it plain."""
    theme.apply(qapp, dark=False)
    yield
    qapp.setStyleSheet("")
    qapp.setPalette(qapp.style().standardPalette())


@pytest.mark.parametrize("name", ALONE)
def test_a_dialog_can_be_used_by_everybody(name: str) -> None:
    dialog = ALONE[name]()
    dialog.show()
    QApplication.processEvents()
    assert not faults(dialog), "\n".join(faults(dialog))
    dialog.close()
    dialog.deleteLater()


def test_the_window_and_all_it_opens_can_be_used_by_everybody(
    qapp: QApplication, tmp_path: Path
) -> None:
    found, seen = list[str](), set[str]()

    def look(window: QWidget, where: str) -> None:
        QApplication.processEvents()
        found.extend(f"{where}: {fault}" for fault in faults(window))
        seen.update(type(each).__name__ for each in QApplication.topLevelWidgets())

    def work(window: MainWindow) -> Steps:
        window.resize(1280, 720)
        yield window.table.empty.question.isVisible
        look(window, "empty")
        window.key_pressed.emit("try_samples")
        yield window.header.analyse_button.isEnabled
        actions = window.findChildren(Actions)[0]
        actions.asking.practise()
        yield lambda: window.header.chip.text() == "Analysed" and rows(window)
        for dark in (False, True):
            theme.apply(qapp, dark)
            for tab in range(3):
                window.panel.tabs.setCurrentIndex(tab)
                look(window, f"tab {tab}")
            window.key_pressed.emit("filters")
            window.key_pressed.emit("ways")
            look(window, "filters and ways")
            yield from settings(actions)
        for key in KEYS:
            window.key_pressed.emit(key)
            yield lambda: others(window)
            for shown in others(window):
                look(shown, key)
                shown.close()

    def settings(actions: Actions) -> Steps:
        for page in Page:
            actions.setting.open(page)
            yield lambda: True
            assert actions.setting.dialog is not None
            look(actions.setting.dialog, page.name)
        if actions.setting.dialog is not None:
            actions.setting.dialog.reject()

    save(tmp_path / SETTINGS, Settings(adjuster="Mei Lindqvist"))
    sit_down(qapp, tmp_path, work)
    assert not found, "\n".join(sorted(set(found)))
    assert dialogs() - seen - set(ALONE) == ELSEWHERE


def others(window: MainWindow) -> list[QWidget]:
    """What is open beside it."""
    shown = (each for each in QApplication.topLevelWidgets() if each is not window)
    return [each for each in shown if each.isVisible()]


def dialogs() -> set[str]:
    """Names of all dialogs the window has."""
    files = Path(ui.__file__).parent.rglob("*.py")
    trees = (ast.parse(file.read_text(encoding="utf-8")) for file in files)
    classes = (node for tree in trees for node in ast.walk(tree) if isinstance(node, ast.ClassDef))
    based = (each for each in classes if "QDialog" in [ast.unparse(base) for base in each.bases])
    return {each.name for each in based}
