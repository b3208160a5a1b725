"""What is said of a plan, and of what is left out of it."""

from collections.abc import Sequence
from pathlib import Path, PurePath

from PySide6.QtCore import QCoreApplication

from app import wording
from app.domain.many.batch import Planned
from app.domain.many.plan import LeftOut, Plan, Why
from app.domain.words import Kind
from app.sources.mapping import FACT, NUMBER, PHOTOS, QUESTION
from ui.widgets.plain_label import harmless
from ui.wording import case_field_word, common_field_words, item_words, listed, named, paragraph

_translate = QCoreApplication.translate


def why_word(why: Why) -> str:
    """Why something is left out."""
    return _translate(wording.SOURCES, wording.LEFT_OUT[why])


def cases_words(plan: Plan) -> str:
    """How many cases, photos, and files with photos inside."""
    photos, holders = plan.photos, plan.holders
    told = [_cases(len(plan.cases)) if plan.cases else "", _photos(photos) if photos else ""]
    told += [_translate("Sources", "%Ln mails, zips, PDFs", "", holders)] if holders else []
    return "  ·  ".join(filter(None, told))


def nothing_words(plan: Plan) -> str:
    """What may be done where no case would be made."""
    none = _translate("Sources", "No case would be made.")
    match next(iter(plan.reasons), None):
        case None:
            return paragraph(none, _translate("Sources", "There is no photo in it."))
        case Why.NOTHING:
            step = _translate("Sources", "Choose the column that names the photos.")
            return paragraph(none, step)
        case Why.NOT_FOUND | Why.OUTSIDE:
            return paragraph(none, _translate("Sources", "Choose the folder the photos lie in."))
    return none


def make_words(plan: Plan) -> str:
    """What the button does."""
    count = len(plan.cases)
    if count and plan.cases[0].case_id:
        return _translate("Sources", "Analyse %Ln cases again", "", count)
    if not count:
        return _translate("Sources", "Make cases")
    return _translate("Sources", "Make %Ln cases", "", count)


def reasons_words(plan: Plan) -> str:
    """How many are left out for each reason."""
    return "  ·  ".join(named(why_word(why), str(count)) for why, count in plan.reasons.items())


def planned_words(case: Planned) -> tuple[str, str, str]:
    """Name, how many photos, what they are called."""
    names = listed(PurePath(path).name for path in case.paths[:6])
    return harmless(case.name), _photos(len(case.paths)) if case.paths else "", harmless(names)


def left_words(left: LeftOut) -> tuple[str, str, str]:
    """Name, the row of a table, why."""
    row = _translate("Sources", "Row %1").replace("%1", str(left.row)) if left.row else ""
    why = why_word(left.why)
    why = named(why, left.detail) if left.detail else why
    return harmless(PurePath(left.what).name if not left.row else left.what), row, harmless(why)


def source_words(sources: Sequence[Path]) -> str:
    """What was named, on one line."""
    if not sources:
        return ""
    first = harmless(str(sources[0]))
    more = len(sources) - 1
    return f"{first}  {_translate('Sources', 'and %n more', '', more)}" if more else first


def others_words(tables: Sequence[Path]) -> str:
    """Tables that are not read, and what to do about it; "" for none."""
    if not tables:
        return ""
    names = listed(harmless(path.name) for path in tables[:3])
    names += " …" if len(tables) > 3 else ""
    none = _translate("Sources", "Not read: %1.").replace("%1", names)
    return paragraph(
        none,
        _translate(
            "Sources", "Each table is a batch of its own. Start this one, then add the next."
        ),
    )


def shared_words(plan: Plan) -> str:
    """Numbers that several rows have, and what comes of it; "" for none."""
    if not plan.shared:
        return ""
    numbers = listed(map(harmless, plan.shared[:3])) + (" …" if len(plan.shared) > 3 else "")
    twice = _translate("Sources", "More than one row has the number %1.").replace("%1", numbers)
    step = _translate(
        "Sources", "Each becomes a case. If they are one, name all photos in one row."
    )
    return paragraph(twice, step)


def batch_name(source: Path) -> str:
    """What a batch of it is called."""
    return harmless(source.name or str(source))


def column_word(meaning: str, kind: Kind) -> str:
    """What a column may mean for cases of that kind; "" for nothing."""
    if meaning.startswith(FACT):
        code = meaning.removeprefix(FACT)
        common = common_field_words() | {"item": item_words(kind)[0]}
        return common.get(code) or case_field_word(code)
    return {
        NUMBER: _translate("Sources", "Number"),
        PHOTOS: _translate("Sources", "Photos"),
        QUESTION: _translate("Sources", "Question"),
    }.get(meaning, _translate("Sources", "Not used"))


def _cases(count: int) -> str:
    return _translate("Sources", "%Ln cases", "", count)


def _photos(count: int) -> str:
    return _translate("Sources", "%Ln photos", "", count)
