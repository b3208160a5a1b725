"""The parts of an answer a person sees one by one: reply, steps, findings, summary, fields."""

from collections.abc import Iterator
from dataclasses import dataclass
from typing import Any

from app.domain.field import FieldForm
from app.domain.template import Template

SECTIONS = ("answer", "reasoning", "findings", "summary", "notices")
REGION_NAMES = ("region", "bbox_2d", "bbox", "box", "box_2d", "bounding_box", "coordinates")
_WRAPPED = 4  # lists or objects around an answer
_OF_A_FINDING = frozenset({*REGION_NAMES, "bbox_3d", "part", "type", "label"})
LISTED = ("reasoning", "findings", "notices")
_NOTHING: tuple[Any, ...] = (None, "", {}, [])

Piece = tuple[str, Any]
"""A section's or field's name and what it says: of a list of steps or findings one entry."""


@dataclass(frozen=True, slots=True)
class Shape:
    """What an answer by one template may hold. sections: names of everything in it; fields: those
    of the template's own; texts: names under which free text stands; lists: sections whose entries
    a person sees one by one."""

    sections: frozenset[str]
    fields: frozenset[str] = frozenset()
    texts: frozenset[str] = frozenset({"text", "answer"})
    lists: frozenset[str] = frozenset(LISTED)

    @classmethod
    def of(cls, template: Template) -> "Shape":
        """The shape of that template's answers."""
        texts = {field.code for field in template.fields if field.form is FieldForm.TEXT}
        codes = frozenset(field.code for field in template.fields)
        return cls(frozenset(template.sections), codes, frozenset({"text", "answer", *texts}))

    def listed(self, section: object) -> bool:
        """The section is a list whose entries a person sees one by one."""
        return section in self.lists and section in self.sections

    def pieces_of(self, section: str, value: Any) -> Iterator[Piece]:
        """The pieces of one section, also where it is no list but should be; none for an unknown.
        A field may be said to be empty; of a section that says nothing."""
        if section in self.fields and value is not None:
            yield section, value
        elif self.listed(section):
            yield from ((section, entry) for entry in _entries(section, value))
        elif section in self.sections and value not in _NOTHING:
            yield section, value

    def told_in(self, documents: list[Any], known: set[str]) -> Iterator[Piece]:
        """The pieces of all answers in documents. What an earlier answer, or known, has told is
        not taken from a later one: models give drafts and repeat themselves."""
        for answer in self.answers_in(documents):
            whole = bool(answer.keys() & self.sections)
            parts = answer.items() if whole else (("findings", [answer]),)
            pieces = [piece for name, value in parts for piece in self.pieces_of(name, value)]
            yield from (piece for piece in pieces if piece[0] not in known)
            if whole:
                known |= {name for name, value in pieces if value not in _NOTHING}

    def answers_in(self, document: Any, depth: int = 0) -> Iterator[dict[str, Any]]:
        """Answers, and findings that stand in none, also inside lists or one wrapping object."""
        if isinstance(document, list) and depth < _WRAPPED:
            for entry in document:
                yield from self.answers_in(entry, depth + 1)
        if not isinstance(document, dict):
            return
        if document.keys() & self._marks:
            yield document
        elif len(document) == 1 and depth < _WRAPPED:
            yield from self.answers_in(next(iter(document.values())), depth + 1)

    @property
    def _marks(self) -> frozenset[str]:
        return self.sections | _OF_A_FINDING if "findings" in self.sections else self.sections


def _entries(section: str, value: Any) -> Iterator[Any]:
    of_findings = isinstance(value, dict) and section == "findings"
    if of_findings and not _OF_A_FINDING & value.keys():
        value = list(value.values())
    for entry in value if isinstance(value, list) else [value]:
        if entry not in _NOTHING:
            yield entry
