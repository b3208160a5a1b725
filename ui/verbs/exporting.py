"""What leaves the program as a file: asked where to, written, shown."""

from __future__ import annotations

from collections.abc import Callable, Sequence
from pathlib import Path
from typing import TYPE_CHECKING

from PySide6.QtCore import QCoreApplication, QObject, QProcess, QUrl
from PySide6.QtGui import QDesktopServices

from app.wording.lost_pictures import lost_words
from ui import news
from ui.about_case import about_case
from ui.inspection.reports.reports_dialog import ReportsDialog
from ui.widgets.file_choice import choose_data, choose_document, choose_report

if TYPE_CHECKING:
    from app.domain.certificate import Signature
    from app.domain.keeping.lost_picture import LostPicture
    from ui.inspection.report.plan_dialog import PlanDialog
    from ui.models import Models
    from ui.verbs.printing import Printing
    from ui.window import MainWindow


class Exporting(QObject):
    """One per window."""

    def __init__(self, window: MainWindow, models: Models, printing: Printing) -> None:
        super().__init__(window)
        self._window, self._models, self._printing = window, models, printing
        self._written = Path()  # what was written last
        self._looked_at: PlanDialog | ReportsDialog | None = None
        models.look.lost.connect(self._tell_lost)
        models.export.report_written.connect(self._report_written)
        models.reports.handed_out.connect(self._handed_out)
        models.reports.voided.connect(lambda version: window.tell(news.of_void(version)))
        models.export.data_written.connect(self._data_written)
        models.export.drafted.connect(self._drafted)
        models.export.mail_wanted.connect(self._open_with_report)
        window.header.menu.data_wanted.connect(self.export_data)
        window.header.menu.report_wanted.connect(self.plan)
        window.header.menu.reports_wanted.connect(self.reports)

    def verbs(self) -> dict[str, Callable[[], object]]:
        """By the names of keys and of buttons in the banner."""
        return {
            "export": self.export,
            "export_unsigned": lambda: self._ask(self._models.export.export_unsigned),
            "reports": self.reports,
            "export_data": self.export_data,
            "plan_report": self.plan,
            "open_report": lambda: _open(self._written),
            "show_report": lambda: _open(self._written.parent),
            "mail_report": self._mail,
        }

    def export(self) -> None:
        """Ask where to, then issue the report, or write a draft where nobody stands for it yet."""
        if self._window.header.export_button.isEnabled():
            self._find_lost()
            self._ask(self._models.export.export)

    def reports(self) -> None:
        """All versions of the open case's report."""
        if not self._models.case.case.id:
            return
        self._window.flush()
        dialog = ReportsDialog(self._models.reports, self._window)
        dialog.issue.connect(self.export)
        dialog.draft.connect(lambda: self._ask(self._models.export.draft))
        dialog.open_wanted.connect(lambda path: _open(Path(path)))
        dialog.hand_out.connect(self._hand_out)
        dialog.print_wanted.connect(self._printing.print_version)
        dialog.preview_wanted.connect(self._printing.preview)
        self._show(dialog)

    def _show(self, dialog: PlanDialog | ReportsDialog) -> None:
        self._looked_at = about_case(dialog)
        dialog.finished.connect(self._left)
        dialog.open()
        self._find_lost()

    def _left(self) -> None:
        self._looked_at = None

    def _find_lost(self) -> None:
        """Say what the report would not have, before it is written."""
        head, decision = self._models.settings.settings.letterhead, self._models.case.case.decision
        self._models.look.find_lost(head, decision.adjuster)

    def _tell_lost(self, lost: Sequence[LostPicture]) -> None:
        words = "\n".join(lost_words(lost, QCoreApplication.translate))
        if self._looked_at is not None:
            self._looked_at.show_lost(words)
        else:
            self._window.tell(news.of_lost(words))

    def _ask(self, write: Callable[[Path], None]) -> None:
        self._window.flush()
        choose_report(self._window, self._models.case.case.number, write)

    def _hand_out(self, version: int, name: str) -> None:
        reports = self._models.reports
        choose_report(self._window, name, lambda path: reports.hand_out(version, path))

    def plan(self) -> None:
        """Choose what is in the report, and look at it before it is written."""
        from ui.inspection.report.plan_dialog import PlanDialog

        if self._window.header.export_button.isEnabled():
            self._window.flush()
            dialog = PlanDialog(self._models.plan, self._window)
            dialog.export.connect(self.export)
            dialog.word.connect(self._word)
            self._show(dialog)

    def export_data(self) -> None:
        """Ask where to and in which form, then write the case for other programs."""
        self._window.flush()
        number = self._models.case.case.number
        choose_data(self._window, number, self._models.export.export_data)

    def _word(self) -> None:
        """Ask where to, then write the report to be edited."""
        number = self._models.case.case.number
        choose_document(self._window, number, self._models.export.export_data)

    def took(self, path: str) -> None:
        """That file was written last, by somebody else."""
        self._written = Path(path)

    def _report_written(self, path: str, version: int, signature: Signature | None) -> None:
        self._written = Path(path)
        server = self._models.settings.settings.stamp_server.strip()
        self._window.tell(news.of_report(path, version, signature, bool(server)))

    def _handed_out(self, path: str) -> None:
        self._written = Path(path)
        self._window.tell(news.of_handed_out(path))

    def _mail(self) -> None:
        from app.issuing.mail_draft import way_here  # takes longer than the first paint may

        self._models.export.draft_mail(way_here())

    def _open_with_report(self, command: list[str]) -> None:
        """By a program that says nothing of how it went; where there is none, without."""
        from app.issuing.mail_draft import Way

        if not QProcess.startDetached(command[0], command[1:])[0]:
            self._models.export.draft_mail(Way.ADDRESS)

    def _drafted(self, address: str, attached: bool) -> None:
        """Hand the draft to the mail program; without the report in it, say where that lies."""
        opened = _open_mail(address)
        if not (opened and attached):
            self._window.tell(news.of_draft(opened, str(self._written)))

    def _data_written(self, path: str) -> None:
        self._written = Path(path)
        self._window.tell(news.of_data(path))


def _open(path: Path) -> None:
    QDesktopServices.openUrl(QUrl.fromLocalFile(str(path)))


def _open_mail(address: str) -> bool:
    return QDesktopServices.openUrl(QUrl.fromEncoded(address.encode()))
