"""What happens while a model answers, in the order it happens."""

from dataclasses import dataclass
from enum import StrEnum

from app.domain.field import FieldValue
from app.domain.finding import Finding, Step, Summary
from app.domain.notice import Notice
from app.domain.product import TableLine
from app.domain.reply import Change, Pointer


class Repair(StrEnum):
    """What was wrong with an answer and how it was understood; a person sees each."""

    FENCED = "fenced"  # JSON inside a code fence
    PROSE_AROUND = "prose_around"  # text before or after the JSON
    JSON_MENDED = "json_mended"  # broken JSON, mended
    TRUNCATED = "truncated"  # ended before the JSON did
    NOT_JSON = "not_json"  # prose only: shown as prose, no findings
    REFUSAL = "refusal"  # the model declined
    EMPTY = "empty"  # nothing came
    REPETITION = "repetition"  # the model repeated itself and was stopped
    IN_THINKING = "in_thinking"  # the answer stood in the thinking
    PIXEL_REGION = "pixel_region"  # pixels instead of 0 to 1000
    FRACTION_REGION = "fraction_region"  # 0 to 1 instead of 0 to 1000
    SWAPPED_REGION = "swapped_region"  # corners the wrong way round
    CLIPPED_REGION = "clipped_region"  # reached beyond the photo
    NO_REGION = "no_region"  # a box that could not be understood was left out
    WRONG_PHOTO = "wrong_photo"  # a photo number that was not sent
    NUMBER_AS_TEXT = "number_as_text"
    UNKNOWN_WORD = "unknown_word"  # a part, type, action or choice outside the list
    UNKNOWN_SEVERITY = "unknown_severity"
    BAD_CONFIDENCE = "bad_confidence"
    DROPPED_ITEM = "dropped_item"  # a step or finding that could not be understood
    TOO_MANY = "too_many"  # more findings than can be meant
    TEXT_CUT = "text_cut"  # a string longer than its limit
    SEEN_TWICE = "seen_twice"  # in two overlapping parts of one photo: told once
    BLACKED_OUT = "blacked_out"  # a severity for what nobody could see: undetermined
    SCHEMA_REFUSED = "schema_refused"  # the server knows no such schema; asked again without
    NO_TABLE = "no_table"  # the office's product table could not be read
    OUTPUT_CAPPED = "output_capped"  # more output than allowed; the rest was not read
    OTHER_LANGUAGE = "other_language"  # the texts are not in the language asked for
    THINKING_ON = "thinking_on"  # it thought, although that was switched off
    PHOTO_LEFT_OUT = "photo_left_out"  # asked on without it: the server takes no more pictures
    CLOSEUP_LEFT_OUT = "closeup_left_out"  # the same, of an earlier close-up
    LOOK_LOST = "look_lost"  # of several looks some brought nothing; the others count
    SWITCHED_OVER = "switched_over"  # the fallback of a connection that kept failing was asked


LEFT_OUT = (Repair.PHOTO_LEFT_OUT, Repair.CLOSEUP_LEFT_OUT)


@dataclass(frozen=True, slots=True)
class Warned:
    """One repair; detail: data such as a photo number or the model's own word, never a sentence."""

    repair: Repair
    detail: str = ""


class Wait(StrEnum):
    """Why a question is asked again a little later."""

    LOADING = "loading"  # the server is loading its model
    BUSY = "busy"  # it has too much to do


@dataclass(frozen=True, slots=True)
class Waits:
    """Nothing has come yet: the question is asked again in so many seconds."""

    why: Wait
    seconds: float


@dataclass(frozen=True, slots=True)
class RawGrew:
    """More of the raw answer came."""

    text: str


@dataclass(frozen=True, slots=True)
class ThinkingGrew:
    """More of the model's thinking came, which is no part of its answer."""

    text: str


@dataclass(frozen=True, slots=True)
class AnswerFound:
    """The direct reply to the question is complete."""

    text: str


@dataclass(frozen=True, slots=True)
class AnswerGrew:
    """More of the reply to a question asked on, which is not complete."""

    text: str


@dataclass(frozen=True, slots=True)
class ProseFound:
    """The answer is prose only."""

    text: str


@dataclass(frozen=True, slots=True)
class StepFound:
    """A step of the reasoning is complete."""

    step: Step


@dataclass(frozen=True, slots=True)
class FindingFound:
    """A finding is complete."""

    finding: Finding


@dataclass(frozen=True, slots=True)
class SummaryFound:
    """The summary is complete."""

    summary: Summary


@dataclass(frozen=True, slots=True)
class NoticeFound:
    """Something to know before deciding is complete."""

    notice: Notice


@dataclass(frozen=True, slots=True)
class FieldFound:
    """One of the template's own fields is complete."""

    field: FieldValue


@dataclass(frozen=True, slots=True)
class TableLineFound:
    """The office's table was searched for the product the model named."""

    line: TableLine


@dataclass(frozen=True, slots=True)
class PlaceFound:
    """A place that a reply points at is complete."""

    place: Pointer


@dataclass(frozen=True, slots=True)
class ChangeFound:
    """A change that a reply proposes is complete."""

    change: Change


Found = (
    AnswerFound
    | ProseFound
    | StepFound
    | FindingFound
    | SummaryFound
    | NoticeFound
    | FieldFound
    | TableLineFound
)
"""A part of an assessment that is complete."""

Said = AnswerGrew | PlaceFound | ChangeFound
"""More of a reply to a question asked on, which no assessment has."""

Event = Warned | Waits | RawGrew | ThinkingGrew | Found | Said
