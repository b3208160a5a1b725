"""One finding as plain text, in the language of reports, for whatever it is pasted into."""

from app.domain.case import Case
from app.domain.field import spelled
from app.domain.finding import Finding
from app.domain.words import Language
from app.report.words import words_in
from app.templates.shelf import Shelf


def finding_text(case: Case, found: Finding, templates: Shelf, language: Language) -> str:
    """Number, part and damage; severity, action, photo, what a person did; what it says."""
    words, value = words_in(language), found.value
    lists = (templates.shown(case), *templates.for_runs(case).values())

    def name(code: str) -> str:
        term = next((term for each in lists if (term := each.term(code))), None)
        return term.name(language) if term else spelled(code)

    verdict = found.review.verdict if found.review else "open"
    what = " – ".join(name(code) for code in (value.part, value.type) if code)
    told = (
        words(f"severity_{value.severity}"),
        name(value.action) if value.action else "",
        words("change_photo", n=case.photo_number(found.photo_id)),
        words(f"source_{verdict}"),
    )
    number = words("change_finding", n=case.findings.index(found) + 1)
    lines = (f"{number}: {what}", " · ".join(filter(None, told)), value.text, case.number)
    return "\n".join(" ".join(line.split()) for line in lines if line.strip())
