"""What was asked on about the photos: the model's words, no evidence."""

from collections.abc import Iterable

from reportlab.lib.styles import ParagraphStyle
from reportlab.platypus import Flowable

from app.domain.conversation import Turn, TurnKind
from app.domain.events import LEFT_OUT, Warned
from app.domain.reply import Change, ChangeVerdict, Pointer
from app.domain.run import Run
from app.report import styles as st
from app.report.content import Content, local
from app.report.heading import heading, subheading
from app.report.text import paragraph

_BEGUN = 80.0  # points: what it is, and a first question stay with the heading


def conversation(content: Content) -> list[Flowable]:
    """Every question with its reply, those answered anew included; nothing where nothing was
    said."""
    inspections = content.case.inspections
    runs = [run for inspection in inspections for run in inspection.counting]
    told = [(run, [turn for turn in _turns(content, run) if turn.reply.text]) for run in runs]
    told = [(run, turns) for run, turns in told if turns]
    if not told:
        return []
    words = content.words
    parts = [
        heading(content, "conversation", _BEGUN),
        paragraph(words("appendix_text"), st.QUIET),
    ]
    for run, turns in told:
        if len(told) > 1:
            parts.append(subheading(f"{run.model} · {local(run.started_at)}"))
        parts += [part for turn in turns for part in _turn(content, turn)]
    return parts


def _turns(content: Content, run: Run) -> Iterable[Turn]:
    return (turn for i in content.case.inspections for turn in i.turns_of(run.id))


def _turn(content: Content, turn: Turn) -> list[Flowable]:
    words, reply = content.words, turn.reply
    who = turn.started_by.name or turn.started_by.system_user
    head = words("asked_on", who=who, time=local(turn.started_at), model=turn.model)
    lines = list[tuple[str, ParagraphStyle]]()
    if turn.sent.practice:
        lines.append((words("practice"), st.TINY))
    if turn.replaces:
        lines.append((words("answered_anew"), st.TINY))
    question_style = st.ASKED if turn.closeup is None else st.SMALL
    lines.append((_question(content, turn), question_style))
    lines += [(words(f"mended_{w.repair}", photo=w.detail), st.TINY) for w in _left_out(turn)]
    lines.append((reply.text, st.SMALL))
    numbers = {found.id: number for number, found in enumerate(content.case.findings, 1)}
    small = [_place(content, place) for place in reply.places]
    known = (change for change in reply.changes if change.finding_id in numbers)
    small += [_change(content, change, numbers[change.finding_id]) for change in known]
    lines += [(text, st.TINY) for text in small]
    return [subheading(head, st.ASKED_BY), *(paragraph(text, style) for text, style in lines)]


def _left_out(turn: Turn) -> list[Warned]:
    return [warned for warned in turn.reply.warnings if warned.repair in LEFT_OUT]


def _place(content: Content, place: Pointer) -> str:
    photo = content.case.photo_number(place.photo_id)
    return content.words.told_of(f"{content.words('col_photo')} {photo}", place.text)


def _question(content: Content, turn: Turn) -> str:
    words = content.words
    if turn.closeup is not None:
        size = f"{turn.closeup.width} × {turn.closeup.height}"
        photo = content.case.photo_number(turn.closeup.look.photo_id)
        return words("looked_closer", photo=photo, size=size, sha256=turn.closeup.sha256)
    if turn.kind is TurnKind.SUMMARY:
        return words("summed_up", n=len(turn.covers))
    return words("asked", text=turn.question)


def _change(content: Content, change: Change, number: int) -> str:
    words = content.words
    heads = {"part": "part", "type": "damage", "severity": "severity", "action": "action"}
    told = []
    for name, new in change.parts.items():
        if name == "text":
            told.append(new)
        else:
            shown = words(f"severity_{new}") if name == "severity" else content.name(new)
            told.append(f"{words(f'col_{heads[name]}')} {shown}")
    line = words("proposed_change", n=number, what="; ".join(told))
    return f"{line} – {_decided(content, change)}"


def _decided(content: Content, change: Change) -> str:
    if change.judged is None:
        return content.words("change_open")
    who = change.judged.by.name or change.judged.by.system_user
    taken = change.judged.verdict is ChangeVerdict.TAKEN
    return content.words("change_taken" if taken else "change_left", who=who)
