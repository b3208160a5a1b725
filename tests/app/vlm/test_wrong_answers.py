"""The wrong answers that models give in the wild, each from a server over a socket: no crash,
nothing invented, and the person is told."""

import json
from dataclasses import dataclass, replace
from typing import Any

import pytest

from app.domain.events import Repair
from app.domain.place.region import Region
from tests.helpers import behaviours as do
from tests.helpers.answers import answer, found, written
from tests.helpers.asking import ask
from tests.helpers.questions import question
from tests.helpers.server import Behaviour

pytestmark = pytest.mark.server

TEXT = "Dent left of the plate."
WHOLE = written()
# As large as pictures are sent: in one below 1000 pixels, pixels could not be told apart.
SHOWN = tuple(replace(picture, width=1316, height=988) for picture in question().pictures)
ASKED = replace(question(), pictures=SHOWN)
PLACE = Region(0.25, 0.5, 0.5, 0.75)  # of found()


@dataclass(frozen=True)
class Wrong:
    """text as the model says it; regions: of the findings that come of it; repairs: what the
    person is told. prose: the words of an answer without findings."""

    name: str
    text: str
    regions: tuple[Region | None, ...] = (PLACE,)
    repairs: tuple[Repair, ...] = ()
    thinking: str = ""
    prose: str = ""

    def behaviour(self) -> Behaviour:
        return do.streams(self.text, piece=7, thinking=self.thinking)


def boxed(name: str, box: Any, region: Region | None, *repairs: Repair) -> Wrong:
    """A good answer but for its finding's box."""
    return Wrong(name, written(findings=[found(region=box)]), (region,), repairs)


def _in_3d() -> str:
    finding = found() | {"bbox_3d": [0.1, 0.2, 1.5, 0.3, 0.3, 0.3, 0, 0, 0]}
    del finding["region"]
    return written(findings=[finding])


def _literals() -> str:
    return str(answer(findings=[found(ruled_out=[], confidence=None)]))


def _looping() -> str:
    """The same finding over and over, without an end."""
    one = json.dumps(found())
    return '{"findings": [' + ", ".join([one] * 400)


UNQUOTED = WHOLE.replace(TEXT, 'Dent left of the "plate" here.')
CHINESE = written(
    findings=[found(part="前保险杠", type="凹陷", severity="中等", text="左侧有凹陷。")],
    answer="前保险杠有凹陷。",
)
REFUSAL = "I'm sorry, but I can't help with identifying this vehicle."
OTHER = written(findings=[found(text="Another one.")])

WRONG = [
    Wrong("fence", f"```json\n{WHOLE}\n```", repairs=(Repair.FENCED,)),
    Wrong(
        "fence with prose",
        f"Here is what I see:\n```json\n{WHOLE}\n```\nTell me if you need more.",
        repairs=(Repair.FENCED, Repair.PROSE_AROUND),
    ),
    Wrong("truncation", WHOLE[: WHOLE.index('"answer"')], repairs=(Repair.TRUNCATED,)),
    boxed("out of range", [250, 500, 1400, 750], Region(0.25, 0.5, 1, 0.75), Repair.CLIPPED_REGION),
    boxed("swapped", [500, 750, 250, 500], PLACE, Repair.SWAPPED_REGION),
    boxed("zero area", [300, 300, 300, 600], None, Repair.NO_REGION),
    boxed("pixels", [658, 494, 1316, 988], Region(0.5, 494 / 988, 1, 1), Repair.PIXEL_REGION),
    boxed("fractions", [0.25, 0.5, 0.5, 0.75], PLACE, Repair.FRACTION_REGION),
    boxed("nested", [[250, 500, 500, 750]], PLACE, Repair.JSON_MENDED),
    boxed("three numbers", [250, 500, 500], None, Repair.NO_REGION),
    Wrong("bbox_3d", _in_3d(), (None,), (Repair.NO_REGION,)),
    Wrong("Python literals", _literals(), repairs=(Repair.JSON_MENDED,)),
    Wrong(
        "numbers as text",
        written(findings=[found(region=["250", "500", "500", "750"], confidence="0.8")]),
        repairs=(Repair.NUMBER_AS_TEXT,),
    ),
    Wrong(
        "two blocks",
        f"```json\n{WHOLE}\n```\n```json\n{OTHER}\n```",
        repairs=(Repair.FENCED, Repair.PROSE_AROUND),
    ),
    Wrong("unescaped quotes", UNQUOTED, repairs=(Repair.JSON_MENDED,)),
    Wrong("another language", CHINESE, repairs=(Repair.OTHER_LANGUAGE,)),
    Wrong("refusal", REFUSAL, (), (Repair.REFUSAL,), prose=REFUSAL),
    Wrong("loop", _looping(), repairs=(Repair.REPETITION,)),
    Wrong("think not closed", f"<think>\nI look at {WHOLE}", repairs=(Repair.IN_THINKING,)),
    Wrong("JSON inside thinking", "", repairs=(Repair.IN_THINKING,), thinking=WHOLE),
    Wrong("empty", "", (), (Repair.EMPTY,)),
]


@pytest.mark.parametrize("wrong", WRONG, ids=lambda wrong: wrong.name)
def test_a_wrong_answer(wrong: Wrong) -> None:
    asked, server = ask(wrong.behaviour(), about=ASKED)
    assert asked.error is None
    assert len(server.seen) == 1
    got = asked.assessment
    assert tuple(finding.proposed.region for finding in got.findings if finding.proposed) == (
        wrong.regions
    )
    assert set(asked.repairs) == set(wrong.repairs)
    assert got.prose == wrong.prose
    said = [f.proposed.text for f in got.findings if f.proposed] + [s.text for s in got.steps]
    given = (wrong.text + wrong.thinking).replace("\\", "")
    for text in (*said, got.answer, got.prose):
        assert text in given, "nothing that the model did not say"


def test_the_reference_names_as_many() -> None:
    assert len(WRONG) == len({wrong.name for wrong in WRONG}) == 21
