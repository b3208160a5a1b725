"""What a person does at the window in the course of the main job, as steps of a sitting."""

from pathlib import Path

from PySide6.QtCore import Qt
from PySide6.QtTest import QTest
from PySide6.QtWidgets import QAbstractButton, QMessageBox, QPushButton

from app.domain.words import Severity, Verdict
from app.paths import samples
from app.settings.connection import Connection
from app.settings.settings import Settings
from app.settings.settings_file import save
from tests.helpers.server import LoopbackServer
from tests.helpers.sitting import Steps, opened, rows
from ui.cases.cases_model import CasesModel
from ui.places import SETTINGS
from ui.window import MainWindow

REVIEWED = [Verdict.ACCEPTED, Verdict.EDITED, None]
EDITED = "Split along the upper bar."
NOTE, ADJUSTER = "Workshop first.", "Mei Lin"


def set_up(folder: Path, server: LoopbackServer) -> Path:
    """A data folder whose settings name that server."""
    folder.mkdir()
    save(folder / SETTINGS, Settings(connection=Connection(base_url=f"{server.url}/v1")))
    return folder


def analyse(window: MainWindow, photos: int = 4) -> Steps:
    """Photos dropped in, the answer begun."""
    yield lambda: opened(window)
    window.table.files_dropped.emit(samples()[:photos])
    yield lambda: len(window.table.grid.tiles) == photos
    yield window.header.analyse_button.isEnabled
    window.header.analyse_button.click()


def verdicts(window: MainWindow) -> list[Verdict | None]:
    """On all findings, in order."""
    return [row.finding.verdict for row in rows(window)]


def notices(window: MainWindow) -> str:
    """What is said of runs that did not come to their end."""
    sections = window.panel.assessment.sections.values()
    return " ".join(section.notice.text for section in sections)


def review(window: MainWindow) -> Steps:
    """The first accepted, the second edited, the third rejected and, by undo, not."""
    first, second, _ = rows(window)
    window.key_pressed.emit("next")
    window.key_pressed.emit("accept")
    yield lambda: first.finding.verdict is Verdict.ACCEPTED
    assert window.panel.assessment.selected == second.finding.id
    window.key_pressed.emit("edit")
    assert second.editor
    second.editor.text.setPlainText(EDITED)
    second.editor.why.setText("seen on site")
    second.editor.save()
    yield lambda: second.finding.verdict is Verdict.EDITED
    window.key_pressed.emit("next")
    window.key_pressed.emit("reject")
    yield lambda: verdicts(window) == [*REVIEWED[:2], Verdict.REJECTED]
    window.key_pressed.emit("undo")
    yield lambda: verdicts(window) == REVIEWED


def decide(window: MainWindow) -> Steps:
    """The whole decision, chosen and typed; items the model left open are known."""
    bar = window.panel.decision
    for box, code in ((bar.severity, Severity.SEVERE), (bar.action, "repair")):
        box.setCurrentIndex(box.findData(code))
        box.activated.emit(box.currentIndex())
    QTest.keyClicks(bar.note, NOTE)
    QTest.keyClicks(bar.adjuster, ADJUSTER)
    yield lambda: asked(window)
    asked(window)[0].click()
    yield lambda: f"Decided by {ADJUSTER}" in bar.standing.text()


def asked(window: MainWindow) -> list[QAbstractButton]:
    """The question whether to decide with items open: first the button that does."""
    boxes = [box for box in window.findChildren(QMessageBox) if box.isVisible()]
    return [button for box in boxes for button in box.buttons()]


def as_left(window: MainWindow) -> bool:
    """Verdicts and decision are those of review() and decide()."""
    bar = window.panel.decision
    decided = (bar.severity.code(), bar.action.code(), bar.note.toPlainText(), bar.adjuster.text())
    return verdicts(window) == REVIEWED and decided == (
        Severity.SEVERE,
        "repair",
        NOTE,
        ADJUSTER,
    )


def banner_button(window: MainWindow, code: str) -> QPushButton:
    """The notice's button that stands for that."""
    button = window.banner.findChild(QPushButton, f"banner-{code}")
    assert isinstance(button, QPushButton)
    return button


def texts(window: MainWindow) -> list[str]:
    """The findings' descriptions, in order."""
    return [row.finding.value.text for row in rows(window)]


def open_case(window: MainWindow, number: str) -> Steps:
    """By a click in the list of cases."""
    view = window.case_list.view
    model = view.model()
    assert isinstance(model, CasesModel)

    def listed() -> list[int]:
        lines = (model.line(place) for place in range(model.rowCount()))
        return [place for place, line in enumerate(lines) if line and line.number == number]

    yield listed
    QTest.mouseClick(
        view.viewport(),
        Qt.MouseButton.LeftButton,
        pos=view.visualRect(model.index(listed()[0])).center(),
    )
    yield lambda: window.header.number.text() == number
