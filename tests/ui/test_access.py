"""Every screen and dialog for people with a keyboard, a screen reader, an unsteady hand."""

import pytest
from PySide6.QtWidgets import QApplication

from tests.helpers.access import faults
from tests.ui.test_window import Bench, bench
from ui.settings.pages import Page

pytestmark = pytest.mark.qt_log_ignore("This plugin does not support")
__all__ = ["bench"]


def test_main(bench: Bench) -> None:
    out = []

    def look(label, w):
        QApplication.processEvents()
        out.extend(f"{label}: {f}" for f in faults(w))

    bench.window.case_list.bare.emit(True)
    look("empty", bench.window)
    for page in Page:
        bench.actions.open_settings(page)
        look(f"set {page.name}", bench.actions._settings)
    bench.actions._settings.close()
    for key in (
        "keys",
        "palette",
        "figures",
        "tickets",
        "batches",
        "records",
        "plan_report",
        "reports",
        "phone",
        "camera",
        "look",
        "export_data",
    ):
        before = set(QApplication.topLevelWidgets())
        try:
            bench.window.key_pressed.emit(key)
        except Exception as e:
            out.append(f"{key}: {e!r}")
            continue
        for w in set(QApplication.topLevelWidgets()) - before:
            if w.isVisible():
                look(key, w)
                w.close()
    print("\n".join(sorted(set(out))))
    for w in QApplication.topLevelWidgets():
        if w is not bench.window:
            w.close()
    assert not out
