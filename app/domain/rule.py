"""What an office wants to happen once an answer is complete, and what a rule set off."""

from dataclasses import dataclass, field, replace
from enum import StrEnum

from app.domain.field import named
from app.domain.words import Kind, Language, Severity


class Priority(StrEnum):
    """How soon somebody should see to it, from what can wait to what can't."""

    LOW = "low"
    NORMAL = "normal"
    HIGH = "high"
    URGENT = "urgent"

    @property
    def weight(self) -> int:
        """From 0, what can wait, to 3."""
        return list(Priority).index(self)


class Place(StrEnum):
    """Where a word is looked for."""

    QUESTION = "question"  # as a person typed it, with the text that came with the photos
    ANSWER = "answer"  # reply, summary, findings and fields; not the reasoning
    PHOTOS = "photos"  # writing and barcodes the program read itself


class Ground(StrEnum):
    """Which of its conditions made a rule fire."""

    KIND = "kind"
    TEMPLATE = "template"
    FIELD = "field"  # said: the field's code and the value
    PART = "part"
    TYPE = "type"
    ACTION = "action"
    SEVERITY = "severity"
    CONFIDENCE = "confidence"
    WORD = "word"
    INTENT = "intent"
    OPINIONS_DIFFER = "opinions_differ"
    PHOTOS_MISSING = "photos_missing"
    TURN = "turn"  # it held later, when asked on; said: for which reply, from 1


@dataclass(frozen=True, slots=True)
class Reason:
    """One ground, with the value that was found: a code, a word, a figure."""

    ground: Ground
    said: str = ""


@dataclass(frozen=True, slots=True)
class When:
    """All that is named has to hold; of a list, one entry. parts, types, actions, severity (at
    least) and confidence_below are of one and the same finding; severity and actions alone also of
    the summary. fields: values by a field's code."""

    kinds: tuple[Kind, ...] = ()
    templates: tuple[str, ...] = ()
    fields: tuple[tuple[str, tuple[str, ...]], ...] = ()
    parts: tuple[str, ...] = ()
    types: tuple[str, ...] = ()
    actions: tuple[str, ...] = ()
    severity: Severity | None = None
    confidence_below: float | None = None
    words: tuple[str, ...] = ()
    places: tuple[Place, ...] = tuple(Place)
    intents: tuple[str, ...] = ()
    opinions_differ: bool = False
    photos_missing: bool = False


@dataclass(frozen=True, slots=True)
class Then:
    """What is done; empty where nothing is. advice, ticket (its title) and photos (which to ask
    for) by language, as are intent_names; webhook: the name of one in the settings."""

    advice: dict[Language, str] = field(default_factory=dict)
    ticket: dict[Language, str] = field(default_factory=dict)
    photos: dict[Language, str] = field(default_factory=dict)
    priority: Priority | None = None
    queue: str = ""
    webhook: str = ""
    intent: str = ""
    intent_names: dict[Language, str] = field(default_factory=dict)

    @property
    def opens_ticket(self) -> bool:
        """Routing to a queue is a ticket in it."""
        return bool(self.ticket or self.queue)


@dataclass(frozen=True, slots=True)
class Rule:
    """id: the file's name without .toml; sha256: of its text; queues: what its queue is called in
    each language, where it has more than one name."""

    id: str
    names: dict[Language, str]
    when: When
    then: Then
    sha256: str = ""
    queues: dict[Language, str] = field(default_factory=dict)

    def title(self, language: Language) -> str:
        """The rule's own name."""
        return named(self.names, language)

    def then_in(self, language: Language) -> Then:
        """What is done where a case is worked on in that language."""
        return replace(self.then, queue=named(self.queues, language) or self.then.queue)


@dataclass(frozen=True, slots=True)
class Fired:
    """That a rule fired on a run or on what was asked on, why, and what it said then: the rule
    may be changed later."""

    rule: str
    names: dict[Language, str]
    sha256: str
    reasons: tuple[Reason, ...]
    then: Then

    @property
    def urgency(self) -> int:
        """The weight of its priority; where it sets none, that of the usual one."""
        return (self.then.priority or Priority.NORMAL).weight

    def title(self, language: Language) -> str:
        """The rule's own name, as it was."""
        return named(self.names, language)
