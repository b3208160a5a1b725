"""The names of a case's codes, and the codes of names a person types."""

from collections.abc import Iterable
from dataclasses import dataclass

from PySide6.QtCore import QCoreApplication

from app.domain.field import Term, named
from app.domain.finding import Finding, FindingValue, Summary
from app.domain.template import Template
from app.domain.words import Language, Verdict
from ui.wording import listed, severity_word

_LONGEST = 90
_translate = QCoreApplication.translate


@dataclass(frozen=True, slots=True)
class Names:
    """One kind's lists in one language, the window's; asks_in: the one that questions are put in,
    None for the same."""

    template: Template
    language: Language
    asks_in: Language | None = None

    @property
    def asked(self) -> Language:
        """What a model is asked in."""
        return self.asks_in or self.language

    def of(self, code: str) -> str:
        """The name of a code; a model's own word as it is, cut where it is no word any more."""
        return shortened(self.template.name(code, self.language))

    def said(self, texts: dict[Language, str]) -> str:
        """An office's own text in this language, else in English, else in any."""
        return named(texts, self.language)

    def part(self, value: FindingValue) -> str:
        """What is damaged, always something to read."""
        return self.of(value.part) or _translate("Names", "Part not named")

    def offered(self, terms: Iterable[Term]) -> list[tuple[str, str]]:
        """(code, name) of each, in the list's order."""
        return [(term.code, term.name(self.language)) for term in terms]

    def code(self, typed: str, terms: Iterable[Term]) -> str:
        """The code whose name was typed, else the words themselves."""
        words = typed.strip()
        same = (c for c, name in self.offered(terms) if name.casefold() == words.casefold())
        return next(same, words)

    def line(self, value: FindingValue) -> str:
        """The whole value in one line."""
        severity = severity_word(value.severity)
        known = (self.part(value), self.of(value.type), severity, self.of(value.action))
        return " · ".join(word for word in known if word)

    def proposal(self, summary: Summary) -> str:
        """A summary's severity and action in one line."""
        known = dict.fromkeys((severity_word(summary.severity), self.of(summary.action)))
        return " · ".join(word for word in known if word)

    def changed_from(self, finding: Finding) -> str:
        """What an edited finding was before: its severity, part or type, the first that differs."""
        was, now = finding.proposed, finding.value
        if was is None or finding.verdict is not Verdict.EDITED:
            return ""
        pairs = (
            (severity_word(was.severity), severity_word(now.severity)),
            (self.of(was.part), self.of(now.part)),
            (self.of(was.type), self.of(now.type)),
        )
        return next((before for before, after in pairs if before and before != after), "")

    def unlisted(self, finding: Finding) -> str:
        """The model's own words in it that stand in no list, "" for none."""
        words = (word for word in finding.own_words if self.template.term(word) is None)
        return listed(self.of(word) for word in words)

    def ruled_out(self, finding: Finding) -> str:
        """What the model says it is not, "" if it does not say."""
        return listed(self.of(code) for code in finding.ruled_out[:12])


def shortened(text: str, longest: int = _LONGEST) -> str:
    """One line of at most that many characters."""
    line = " ".join(text[: 2 * longest].split())
    return line if len(line) <= longest else f"{line[: longest - 1]}…"
