"""What the self-test saw, in the window's language; what is for support stays as it is."""

from PySide6.QtCore import QCoreApplication, QLocale

from app.domain.keeping.self_check import Checked, Part, State
from app.wording.self_testing import PART, STATE
from ui.widgets.plain_label import harmless
from ui.wording import listed

_SIGNS = {State.WELL: "✓", State.MISSING: "–", State.FAILED: "✗"}
_translate = QCoreApplication.translate


def checked_line(checked: Checked) -> str:
    """Sign, part, state and what was seen."""
    part = _translate("SelfTest", PART[checked.part])
    state = _translate("SelfTest", STATE[checked.state])
    told = " · ".join(filter(None, (part, state, _seen(checked))))
    return f"{_SIGNS[checked.state]} {told}"


def _seen(checked: Checked) -> str:
    if checked.figures:
        return _figured(checked)
    if checked.part is Part.KEYRING and checked.state is State.MISSING:
        return _translate("SelfTest", "nothing could be kept in it")
    if checked.state is State.FAILED and checked.detail:
        said = _translate("SelfTest", "for support: %1")
        return said.replace("%1", harmless(checked.detail))
    return harmless(checked.detail)


def _figured(checked: Checked) -> str:
    first, *more = checked.figures
    if checked.part is Part.MAIN_JOB:
        findings = _translate("SelfTest", "%Ln findings", "", first)
        return listed((findings, *(_translate("SelfTest", "%Ln pages", "", n) for n in more)))
    if checked.part is Part.FONTS:
        return _translate("SelfTest", "%Ln font files", "", first)
    free = _translate("SelfTest", "only %1 MB free")
    if checked.state is State.WELL:
        free = _translate("SelfTest", "%1 MB free")
    return free.replace("%1", QLocale().toString(first))
