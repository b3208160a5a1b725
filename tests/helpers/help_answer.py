"""What a model could answer about the sample vehicle, made up for the help's pictures, in each of
the program's languages."""

from typing import NamedTuple

from app.domain.words import Language
from tests.helpers.answers import found, step, summary, written

DENT, SCRATCH, HANDLE = [455, 635, 630, 735], [445, 560, 675, 700], [640, 350, 850, 480]


class _Words(NamedTuple):
    reflections: str
    paint: str
    handle: str
    dent: str
    scratch: str
    answer: str
    total: str
    hidden: str
    wanted: str
    reason: str


_SAID = {
    Language.ENGLISH: _Words(
        "The reflections bend in a ring below the swage line: the panel is pushed in there.",
        "Bright lines cross the dent; along them the paint is gone down to the primer.",
        "Handle, gaps and swage line run straight.",
        "Dent about a hand wide below the swage line, off the panel's edges.",
        "Three parallel scratches through the clear coat, one of them through the colour.",
        "The front left door is dented below the swage line and scratched through the paint.",
        "One dent with broken paint and scratches on one door.",
        "What lies behind the panel",
        "The whole left side, from two metres away",
        "One panel, paint broken, no structure affected.",
    ),
    Language.CHINESE: _Words(
        "腰线下方的反光呈环状弯曲，说明该处板面内凹。",
        "凹陷处有数道亮痕，沿亮痕漆面已破损，露出底漆。",
        "门把手、门缝及腰线均平直。",
        "腰线下方凹陷，约一掌宽，未及板边。",
        "三道平行划痕划穿清漆，其中一道划穿色漆。",
        "左前门腰线下方凹陷，且漆面划伤。",
        "一扇车门凹陷，漆面破损并有划痕。",
        "门板内侧情况",
        "车身左侧全景，距离约两米",
        "仅涉及一块板件，漆面破损，未伤及结构。",
    ),
    Language.GERMAN: _Words(
        "Unter der Sicke biegen sich die Spiegelungen ringförmig: Dort ist das Blech eingedrückt.",
        "Helle Linien laufen über die Delle; an ihnen fehlt der Lack bis auf die Grundierung.",
        "Griff, Spalte und Sicke verlaufen gerade.",
        "Delle unter der Sicke, etwa handbreit, abseits der Blechkanten.",
        "Drei parallele Kratzer durch den Klarlack, einer davon durch den Farblack.",
        "Die Tür vorn links ist unter der Sicke eingedellt und durch den Lack zerkratzt.",
        "Eine Delle mit beschädigtem Lack und Kratzer an einer Tür.",
        "Was hinter dem Blech liegt",
        "Die ganze linke Seite aus zwei Metern Abstand",
        "Ein Blech, Lack beschädigt, nichts Tragendes betroffen.",
    ),
}


def example_answer(language: Language) -> str:
    """A whole answer as JSON text: three steps, two findings, a summary."""
    said = _SAID[language]
    dent = found(part="door_front_left", type="dented_paint_broken", region=DENT, text=said.dent)
    scratch = found(
        part="door_front_left",
        type="scratched",
        severity="minor",
        region=SCRATCH,
        confidence=0.7,
        action="refinish",
        text=said.scratch,
    )
    return written(
        reasoning=[
            step(text=said.reflections, region=DENT),
            step(text=said.paint, region=SCRATCH),
            step(text=said.handle, region=HANDLE),
        ],
        findings=[dent | {"confidence": 0.9}, scratch],
        answer=said.answer,
        summary=summary(text=said.total, undetermined=[said.hidden], photos_needed=[said.wanted]),
        settlement_reasons=[said.reason],
    )
