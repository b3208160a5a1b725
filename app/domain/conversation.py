"""Asking on about the photos of an assessment: what was asked, what was answered."""

from collections.abc import Iterable
from dataclasses import dataclass, replace
from enum import StrEnum

from app.domain import events as ev
from app.domain.asking import AskedHow, Asking
from app.domain.place.closeup import Closeup
from app.domain.reply import Change, Pointer
from app.domain.rule import Fired
from app.domain.words import RunState


class TurnKind(StrEnum):
    """What a turn is for. SUMMARY: earlier turns in short, which from then on stands for them."""

    QUESTION = "question"
    LOOK = "look"
    SUMMARY = "summary"


@dataclass(frozen=True, slots=True)
class AskedOn(AskedHow):
    """What was asked on. text: the new message's words, exactly."""

    text: str


@dataclass(frozen=True, slots=True)
class Reply:
    """A model's reply as understood so far, beside the raw text it was read from."""

    raw: str = ""
    thinking: str = ""
    answer: str = ""
    prose: str = ""
    places: tuple[Pointer, ...] = ()
    changes: tuple[Change, ...] = ()
    warnings: tuple[ev.Warned, ...] = ()

    @property
    def text(self) -> str:
        """What is to be read."""
        return self.answer or self.prose

    @property
    def said(self) -> str:
        """The answer as it came, for the model to hear again; some put it all into their
        thinking."""
        return self.raw or self.thinking

    def after(self, event: ev.Event) -> "Reply":
        """The reply once event has happened; a warning said twice is kept once."""
        match event:
            case ev.RawGrew(text):
                return replace(self, raw=self.raw + text)
            case ev.ThinkingGrew(text):
                return replace(self, thinking=self.thinking + text)
            case ev.AnswerGrew(text):
                return replace(self, answer=self.answer + text, prose="")
            case ev.AnswerFound(text):
                return replace(self, answer=text, prose="")
            case ev.ProseFound(text):
                return replace(self, prose=text, answer="" if text else self.answer)
            case ev.PlaceFound(place):
                return replace(self, places=(*self.places, place))
            case ev.ChangeFound(change):
                return replace(self, changes=(*self.changes, change))
            case ev.Warned() if event not in self.warnings:
                return replace(self, warnings=(*self.warnings, event))
            case _:
                return self


@dataclass(frozen=True, slots=True)
class Turn(Asking):
    """One question and its reply. question: as a person typed it, "" where the program has fixed
    words; follows: the turn said right before it, "" for the assessment itself; replaces: the
    first turn that asked the same, where this one answers it anew; covers: the turns a summary
    stands for; fired: what the office's rules made of it once it was complete."""

    id: str
    run_id: str
    kind: TurnKind
    question: str
    sent: AskedOn
    follows: str = ""
    replaces: str = ""
    covers: tuple[str, ...] = ()
    closeup: Closeup | None = None
    reply: Reply = Reply()
    fired: tuple[Fired, ...] = ()

    @property
    def model(self) -> str:
        """The model that answered, as the server names it; before that, the one asked for."""
        return self.told.model or self.sent.model


@dataclass(frozen=True, slots=True)
class Round:
    """One place in a conversation: a turn, and those that answered it anew, oldest first.
    followed: which of them the conversation went on from, "" while it has not."""

    variants: tuple[Turn, ...]
    followed: str = ""

    @property
    def first(self) -> Turn:
        """Where it began; its id is the round's."""
        return self.variants[0]

    @property
    def standing(self) -> Turn:
        """The one that was gone on from, else the newest that said something, else the newest."""
        followed = [turn for turn in self.variants if turn.id == self.followed]
        said = [turn for turn in self.variants if turn.reply.said]
        return (followed or said[-1:] or self.variants[-1:])[-1]


def rounds(turns: Iterable[Turn]) -> tuple[Round, ...]:
    """The turns of one run, oldest first, each with what answered it anew."""
    by_first: dict[str, list[Turn]] = {}
    followed: dict[str, str] = {}
    place: dict[str, str] = {}
    for turn in turns:
        first = place[turn.id] = turn.replaces or turn.id
        by_first.setdefault(first, []).append(turn)
        if turn.follows in place:
            followed[place[turn.follows]] = turn.follows
    return tuple(Round(tuple(v), followed.get(first, "")) for first, v in by_first.items())


def last_said(turns: Iterable[Turn]) -> str:
    """The id of the turn a new question follows, "" for the assessment itself."""
    asked = (each for each in rounds(turns) if each.first.kind is not TurnKind.SUMMARY)
    said = [each.standing.id for each in asked if each.standing.reply.said]
    return said[-1] if said else ""


def before(turns: Iterable[Turn], follows: str) -> tuple[Turn, ...]:
    """The turns that are said again, in this order, ahead of one that follows that turn: from
    the first on, but with a summary in place of those it stands for."""
    every = tuple(turns)
    by_id = {turn.id: turn for turn in every}
    chain: list[Turn] = []
    while (turn := by_id.pop(follows, None)) is not None:
        chain.insert(0, turn)
        follows = turn.follows
    ids = {turn.id for turn in chain}
    summaries = [turn for turn in every if _stands(turn) and ids.issuperset(turn.covers)]
    if not summaries:
        return tuple(chain)
    covered = summaries[-1].covers
    return (summaries[-1], *(turn for turn in chain if turn.id not in covered))


def _stands(turn: Turn) -> bool:
    return turn.kind is TurnKind.SUMMARY and turn.state is RunState.DONE and bool(turn.reply.said)


def looks_at(turns: Iterable[Turn]) -> dict[str, tuple[Turn, ...]]:
    """The closer looks at each finding, by its id, oldest first; of several answers the one that
    stands."""
    found: dict[str, tuple[Turn, ...]] = {}
    for each in rounds(turns):
        turn = each.standing
        if turn.closeup and turn.closeup.look.finding_id:
            finding_id = turn.closeup.look.finding_id
            found[finding_id] = (*found.get(finding_id, ()), turn)
    return found
