"""What is asked for each kind of case, and the closed lists an answer is held to."""

from dataclasses import dataclass

from app.domain.words import Kind, Language


@dataclass(frozen=True, slots=True)
class Term:
    """A code and its name in each language."""

    code: str
    names: dict[Language, str]

    def name(self, language: Language) -> str:
        """The name in that language, else in English."""
        return self.names.get(language) or self.names[Language.ENGLISH]


@dataclass(frozen=True, slots=True)
class Template:
    """One kind's lists and prompt. answer_first: the reply and the summary lead the answer,
    because a person waits for them; instructions: English text for the model."""

    kind: Kind
    version: str
    temperature: float
    answer_first: bool
    instructions: str
    question: str
    parts: tuple[Term, ...]
    types: tuple[Term, ...]
    actions: tuple[Term, ...]
    mistakes: tuple[Term, ...]

    def name(self, code: str, language: Language) -> str:
        """A code's name; a word that is in no list comes back as it is."""
        for terms in (self.parts, self.types, self.actions, self.mistakes):
            for term in terms:
                if term.code == code:
                    return term.name(language)
        return code
