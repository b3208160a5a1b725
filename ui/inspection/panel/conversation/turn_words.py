"""What is said of a turn: its question, its state, the changes it proposes."""

from PySide6.QtCore import QCoreApplication

from app.domain.conversation import Turn, TurnKind
from app.domain.events import LEFT_OUT
from app.domain.finding import Finding
from app.domain.place.closeup import Look
from app.domain.reply import Change, ChangeVerdict, Pointer
from app.domain.words import RunState, Severity
from ui.inspection.asking_facts import asking_facts, seconds_word
from ui.inspection.panel.answer.run_notice import on_record
from ui.inspection.panel.names import Names, shortened
from ui.inspection.panel.numbers import Numbers
from ui.widgets.amounts import money
from ui.widgets.facts_sheet import Facts
from ui.wording import became, named, paragraph, repair_sentence, sentence, severity_word, wait_word

_translate = QCoreApplication.translate
_CHIP = 44  # characters


def question(turn: Turn, numbers: Numbers) -> str:
    """As the person typed it, or what they pressed."""
    if turn.closeup is None:
        summed = _translate("Turns", "Earlier questions and replies, summed up")
        return turn.question or summed
    return look(turn.closeup.look, numbers)


def look(wanted: Look, numbers: Numbers) -> str:
    """At what a person wants to look closer."""
    if number := numbers.findings.get(wanted.finding_id):
        words = _translate("Turns", "Look closer at finding %1")
    else:
        words = _translate("Turns", "Look closer at a place in photo %1")
        number = numbers.photos.get(wanted.photo_id, 0)
    return words.replace("%1", str(number))


def explained(turn: Turn) -> str:
    """Lines under a question: what stands in place of what, which pictures went without."""
    left_out = [repair_sentence(told) for told in turn.reply.warnings if told.repair in LEFT_OUT]
    return "\n".join(([_summed(turn)] if turn.kind is TurnKind.SUMMARY else []) + left_out)


def _summed(turn: Turn) -> str:
    return _translate(
        "Turns",
        "The model's window was nearly full: from here on it is told this in place of %n earlier "
        "turns.",
        "",
        len(turn.covers),
    )


def standing(turn: Turn) -> str:
    """What is happening, or what went wrong and what was kept; "" for a turn that is well."""
    if turn.state is RunState.RUNNING:
        return "" if turn.reply.text else _waiting(turn)
    kept = _translate("Turns", "What had come is kept.") if turn.reply.text else ""
    if turn.state is RunState.STOPPED:
        return f"{_translate('Turns', 'You stopped this reply.')} {kept}".strip()
    if turn.state is RunState.INTERRUPTED:
        return f"{_translate('Turns', 'Tessera ended before this reply did.')} {kept}".strip()
    if turn.state is RunState.FAILED:
        error = on_record(turn.error, turn.error_data, turn.sent.host)
        return paragraph(sentence(error).what, kept)
    return "" if turn.reply.text else _translate("Turns", "The model said nothing.")


def foot(turn: Turn) -> str:
    """Which model, how long it took and what it cost."""
    ended = turn.state is not RunState.RUNNING
    took = seconds_word(turn.told.seconds) if ended and turn.told.seconds else ""
    told = (shortened(turn.model), took, money(turn.cost, turn.currency))
    return " · ".join(part for part in told if part)


def facts(turn: Turn) -> Facts:
    """All that is known of how it went, for those who want to know."""
    return tuple((name, value) for name, value in asking_facts(turn.sent, turn) if value)


def place(pointer: Pointer, numbers: Numbers) -> str:
    """A chip's words."""
    photo = _translate("Turns", "photo %1")
    words = photo.replace("%1", str(numbers.photos.get(pointer.photo_id, 0)))
    return f"{words} · {shortened(pointer.text, _CHIP)}" if pointer.text else words


def change_lines(change: Change, finding: Finding, names: Names) -> list[str]:
    """One for each part that is to be another; what it was only while nobody has decided. None
    where the finding says so already."""
    lines = []
    wanted = change if change.judged else change.beyond(finding.value)
    for name, new in wanted.parts.items():
        told = _shown(name, new, names)
        old = _shown(name, getattr(finding.value, name), names)
        open_yet = change.judged is None and name != "text" and old
        lines.append(named(_label(name), became(old, told) if open_yet else told))
    return lines


def decided(change: Change) -> str:
    """What became of a change, "" while nobody has decided."""
    if change.judged is None:
        return ""
    who = change.judged.by.name or change.judged.by.system_user
    taken = change.judged.verdict is ChangeVerdict.TAKEN
    words = _translate("Turns", "Taken by %1") if taken else _translate("Turns", "Left by %1")
    return words.replace("%1", who)


def _waiting(turn: Turn) -> str:
    if turn.waits is not None:
        return wait_word(turn.waits.why)
    if turn.reply.thinking:
        return _translate("Turns", "The model is thinking…")
    return _translate("Turns", "Waiting for the first word…")


def _shown(name: str, told: str, names: Names) -> str:
    if name == "severity":
        return severity_word(Severity(told))
    return told if name == "text" else names.of(told)


def _label(name: str) -> str:
    return {
        "part": _translate("Turns", "Part"),
        "type": _translate("Turns", "Type of damage"),
        "severity": _translate("Turns", "Severity"),
        "action": _translate("Turns", "Action"),
        "text": _translate("Turns", "Description"),
    }[name]
