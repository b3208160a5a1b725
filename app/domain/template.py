"""What is asked in each kind of case, and the form and closed lists an answer is held to."""

from dataclasses import dataclass

from app.domain.field import Field, Term, named, spelled
from app.domain.report_plan import Section, usual
from app.domain.strategy import Strategy
from app.domain.words import Kind, Language

NOTICES = "notices"


@dataclass(frozen=True, slots=True)
class TemplateText:
    """A template as its author wrote it. common: what the program adds to every template;
    sha256: of both, so that one hash stands for all a model was told by."""

    id: str
    version: str
    sha256: str
    text: str
    common: str


@dataclass(frozen=True, slots=True)
class Template:
    """id: the file's name without .toml. order: the answer's sections and fields as they are to
    be written; pixels: how large a picture is sent at most; reply: what the answer section is to
    be, "" for the usual; takes_text: text that came with the photos is judged with them; together:
    undisputed answers may be accepted together, which is never so for claims;
    instructions, reply: English text for the model; questions: the usual question by language;
    report: the sections of its reports in order; example: file names among the sample pictures;
    views: what a person is led to photograph, one after the other; strategy: how often, and at
    what, is looked; source: where all this was read."""

    id: str
    kind: Kind
    version: str
    names: dict[Language, str]
    temperature: float
    pixels: int
    order: tuple[str, ...]
    instructions: str
    questions: dict[Language, str]
    source: TemplateText
    reply: str = ""
    takes_text: bool = False
    together: bool = False
    fields: tuple[Field, ...] = ()
    parts: tuple[Term, ...] = ()
    types: tuple[Term, ...] = ()
    actions: tuple[Term, ...] = ()
    mistakes: tuple[Term, ...] = ()
    report: tuple[Section, ...] = usual(has_findings=True)
    example: tuple[str, ...] = ()
    views: tuple[Term, ...] = ()
    strategy: Strategy = Strategy()

    @property
    def sections(self) -> tuple[str, ...]:
        """Everything an answer has, in order: last, what must be known before deciding, which
        the program asks for by every template."""
        return (*self.order, NOTICES)

    @property
    def has_findings(self) -> bool:
        """There are findings, severities and a summary to be judged."""
        return self.kind.has_findings

    @property
    def answer_first(self) -> bool:
        """The reply leads the answer, because a person waits for it."""
        return self.order[:1] == ("answer",)

    @property
    def refusal_is_result(self) -> bool:
        """That a provider's own moderation refused the photos says something of them."""
        return self.kind is Kind.MODERATION

    @property
    def wants_product(self) -> bool:
        """Its answer names a product, which the office's table may know."""
        return self.kind is Kind.PRODUCT

    def title(self, language: Language) -> str:
        """The template's own name."""
        return named(self.names, language)

    def question(self, language: Language) -> str:
        """What is asked where the person asks nothing of their own."""
        return named(self.questions, language)

    def field(self, code: str) -> Field | None:
        """The field of that code, None if there is none."""
        return next((field for field in self.fields if field.code == code), None)

    def name(self, code: str, language: Language) -> str:
        """A code's name; a word that is in no list as people write it."""
        term = self.term(code)
        return term.name(language) if term else spelled(code)

    def term(self, code: str) -> Term | None:
        """What a list has under that code, None for a word that is in none of them."""
        lists = (self.parts, self.types, self.actions, self.mistakes)
        return next((term for terms in lists for term in terms if term.code == code), None)
