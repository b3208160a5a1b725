"""Run by test_soak: somebody at the real window makes a case of a photo, has it analysed, accepts,
decides and writes its report, again and again. Arguments: the data folder, the server's address,
how many cases. Prints JSON: for every tenth of them, or each hundred, resident megabytes,
open files and threads."""

import json
import sys
from pathlib import Path
from typing import Any

from PySide6.QtWidgets import QApplication

from app.domain.case import Case, Decision
from app.domain.words import RunState, Severity
from app.settings.connection import Connection
from app.settings.settings import Settings
from app.settings.settings_file import save
from tests.helpers.photos import photo_like, saved
from tests.helpers.sitting import Steps, opened, rows, sit_down
from ui.application import make_application
from ui.places import SETTINGS
from ui.window import MainWindow
from ui.wiring.docking import Docking

EVERY = 100


def _state() -> dict[str, Any]:
    status = Path("/proc/self/status").read_text(encoding="ascii").splitlines()
    told = dict(line.split(":", 1) for line in status)
    return {
        "mb": int(told["VmRSS"].split()[0]) / 1024,
        "threads": int(told["Threads"]),
        "files": sum(1 for _ in Path("/proc/self/fd").iterdir()),
    }


def _is_done(case: Case) -> bool:
    return all(run.state is RunState.DONE for run in case.runs)


def _sit(window: MainWindow, made: Path, count: int, told: list[Any]) -> Steps:
    yield lambda: opened(window)
    joined = window.findChild(Docking)
    assert joined is not None
    models = joined._models
    step = min(EVERY, max(1, count // 10))
    for number in range(1, count + 1):
        window.key_pressed.emit("new_case")
        yield lambda: not models.case.case.photos
        photo = made / f"{number}.jpg"  # another each time, since a known one need not be asked
        photo.write_bytes(saved(photo_like(640, 480, number), quality=88))
        window.table.files_dropped.emit([photo])
        yield lambda: len(models.case.case.photos) == 1
        window.key_pressed.emit("analyse")
        yield lambda: rows(window) and _is_done(models.case.case)
        finding = models.case.case.findings[0]
        models.review.accept(finding.id)
        models.review.decide(Decision(severity=Severity.MODERATE, action="repair", adjuster="Mei"))
        yield lambda: models.case.case.may_be_issued
        path = made / f"{number}.pdf"
        models.export.export(path)
        yield lambda path=path: path.exists() and models.case.case.reports  # type: ignore[misc]
        path.unlink()
        photo.unlink()
        if number % step == 0:
            told.append(_state())


def main(app: QApplication, folder: Path, url: str, count: int) -> None:
    """One sitting."""
    folder.mkdir()
    connection = Connection(base_url=f"{url}/v1", name="server")
    save(folder / SETTINGS, Settings(connection=connection, adjuster="Mei"))
    told: list[Any] = []
    made = folder.parent / "made"
    made.mkdir()
    sit_down(app, folder, lambda window: _sit(window, made, count, told))
    sys.stdout.write(json.dumps(told) + "\n")


if __name__ == "__main__":
    given = sys.argv[1:]
    main(make_application(), Path(given[0]), given[1], int(given[2]))
