"""What an administrator laid down for this computer, in words."""

from PySide6.QtWidgets import QVBoxLayout, QWidget

from app.domain.policy import Policy
from app.errors import PolicyUnreadable
from ui.settings.form import add_row, quiet_line
from ui.theme import set_role
from ui.wording import listed, sentence, severity_word


class PolicyLines(QWidget):
    """A line for each thing; hidden where there is none."""

    def __init__(self, parent: QWidget | None = None) -> None:
        super().__init__(parent)
        self.lines = quiet_line()
        inner = QVBoxLayout(self)
        inner.setContentsMargins(0, 0, 0, 0)
        add_row(inner, self.tr("Laid down by your administrator"), self.lines)
        self.hide()

    def show_policy(self, told: Policy | PolicyUnreadable) -> None:
        """Where it can't be read, why, and what holds until it can."""
        if isinstance(told, Policy):
            text = "\n".join(self._words(told))
        else:
            said = sentence(told)
            text = f"{said.what}\n{said.kept}"
        set_role(self.lines, "small" if isinstance(told, Policy) else "warn")
        self.lines.setText(text)
        self.setVisible(bool(text))

    def _words(self, policy: Policy) -> list[str]:
        lines = list[str]()
        if policy.servers is not None:
            servers = listed((self.tr("this computer itself"), *policy.servers))
            lines.append(self.tr("Anything is sent to these only: %1").replace("%1", servers))
        if policy.photos_days:
            days = policy.photos_days
            lines.append(self.tr("Photos are kept %n days after a case was closed.", "", days))
        if policy.second_opinion_from is not None:
            least = severity_word(policy.second_opinion_from)
            said = self.tr("Cases from «%1» on need a second opinion before their report.")
            lines.append(said.replace("%1", least))
        if policy.updates:
            said = self.tr("Newer versions are announced at: %1")
            lines.append(said.replace("%1", policy.updates))
        return lines
