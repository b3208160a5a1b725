"""The figures of an evaluation, in words; short, since they head rows."""

from collections.abc import Callable

from app.domain.measured.evaluated import F1, FALSE_ALARMS, PRECISION, RECALL, Estimate
from app.domain.strategy import Way
from app.wording.marking import QT_TRANSLATE_NOOP

FIGURE: dict[str, str] = {
    RECALL: QT_TRANSLATE_NOOP("Evaluating", "Found, of all labels"),
    PRECISION: QT_TRANSLATE_NOOP("Evaluating", "Right, of all claims"),
    F1: QT_TRANSLATE_NOOP("Evaluating", "Both together (F1)"),
    "recall_50": QT_TRANSLATE_NOOP("Evaluating", "Found, boxes half over each other"),
    "precision_50": QT_TRANSLATE_NOOP("Evaluating", "Right, boxes half over each other"),
    "f1_50": QT_TRANSLATE_NOOP("Evaluating", "F1, boxes half over each other"),
    "recall_any_type": QT_TRANSLATE_NOOP("Evaluating", "Found, whatever it was called"),
    "precision_any_type": QT_TRANSLATE_NOOP("Evaluating", "Right place, whatever it was called"),
    "f1_any_type": QT_TRANSLATE_NOOP("Evaluating", "F1, whatever it was called"),
    "iou_median": QT_TRANSLATE_NOOP("Evaluating", "Overlap of boxes, median"),
    "severity_agrees": QT_TRANSLATE_NOOP("Evaluating", "Same severity, of those found"),
    FALSE_ALARMS: QT_TRANSLATE_NOOP("Evaluating", "False alarms per undamaged photo"),
    "repeatability": QT_TRANSLATE_NOOP("Evaluating", "Claims that return on another look"),
    "unusable": QT_TRANSLATE_NOOP("Evaluating", "Answers of no use"),
    "ece": QT_TRANSLATE_NOOP("Evaluating", "Confidence off by, on average"),
    "ap_50": QT_TRANSLATE_NOOP("Evaluating", "Average precision (COCO, 0.5)"),
    "seconds": QT_TRANSLATE_NOOP("Evaluating", "Seconds per case"),
    "cost": QT_TRANSLATE_NOOP("Evaluating", "Price per case"),
}
OUTCOME_OF_RUN: dict[str, str] = {
    "better": QT_TRANSLATE_NOOP("Evaluating", "better"),
    "worse": QT_TRANSLATE_NOOP("Evaluating", "worse"),
    "same": QT_TRANSLATE_NOOP("Evaluating", "the same"),
    "cant_tell": QT_TRANSLATE_NOOP("Evaluating", "can't tell with this many"),
}
PRACTICE_MEASURED = QT_TRANSLATE_NOOP(
    "Evaluating",
    "Practice, not an assessment: no model was asked. These figures are of the practice engine, "
    "which does not know what damage is.",
)
NOT_ALL_ANSWERED = QT_TRANSLATE_NOOP(
    "Evaluating", "Not everything was answered; these figures are of what was."
)
# What stands around them on a page, by the name the page knows it by.
SHEET: dict[str, str] = {
    "model": QT_TRANSLATE_NOOP("Evaluating", "Model"),
    "no_model": QT_TRANSLATE_NOOP("Evaluating", "none; the practice engine"),
    "connection": QT_TRANSLATE_NOOP("Evaluating", "Connection"),
    "template": QT_TRANSLATE_NOOP("Evaluating", "Template"),
    "template_told": QT_TRANSLATE_NOOP("Evaluating", "{name}, version {version}"),
    "prompt": QT_TRANSLATE_NOOP("Evaluating", "Asked in"),
    "prompt_told": QT_TRANSLATE_NOOP("Evaluating", "Tessera's words, version {version}"),
    "set": QT_TRANSLATE_NOOP("Evaluating", "Set"),
    "photos": QT_TRANSLATE_NOOP("Evaluating", "Photos"),
    "photos_told": QT_TRANSLATE_NOOP(
        "Evaluating", "{photos} in {cases} cases; {refused} could not be used"
    ),
    "erased": QT_TRANSLATE_NOOP("Evaluating", "Erased since"),
    "erased_told": QT_TRANSLATE_NOOP(
        "Evaluating", "{photos}, with their cases; what was answered of them still counts"
    ),
    "labels": QT_TRANSLATE_NOOP("Evaluating", "Labels"),
    "labels_told": QT_TRANSLATE_NOOP(
        "Evaluating", "{labels}; {left_out} left out, without a counterpart in the template"
    ),
    "examples": QT_TRANSLATE_NOOP("Evaluating", "Examples"),
    "examples_told": QT_TRANSLATE_NOOP(
        "Evaluating",
        "closed cases went before {shown} of {answers} questions, none of them of this set",
    ),
    "no_examples": QT_TRANSLATE_NOOP(
        "Evaluating", "allowed, but no closed case outside of this set could be shown"
    ),
    "looks": QT_TRANSLATE_NOOP("Evaluating", "Repeated"),
    "looks_told": QT_TRANSLATE_NOOP("Evaluating", "{looks} times; n counts each of them"),
    "way": QT_TRANSLATE_NOOP("Evaluating", "Looked at"),
    "run": QT_TRANSLATE_NOOP("Evaluating", "Run"),
    "run_told": QT_TRANSLATE_NOOP("Evaluating", "{id}, {time} UTC"),
    "figures": QT_TRANSLATE_NOOP("Evaluating", "Figures"),
    "figure": QT_TRANSLATE_NOOP("Evaluating", "Figure"),
    "scale": QT_TRANSLATE_NOOP("Evaluating", "0 to 1, with its interval"),
    "type": QT_TRANSLATE_NOOP("Evaluating", "By type"),
    "part": QT_TRANSLATE_NOOP("Evaluating", "By part"),
    "severity": QT_TRANSLATE_NOOP("Evaluating", "By severity"),
    "found": QT_TRANSLATE_NOOP("Evaluating", "Found, of labels"),
    "right": QT_TRANSLATE_NOOP("Evaluating", "Right, of claims"),
    "confusion": QT_TRANSLATE_NOOP("Evaluating", "Severity, of what was found"),
    "called": QT_TRANSLATE_NOOP("Evaluating", "Labelled as … called"),
    "reliability": QT_TRANSLATE_NOOP("Evaluating", "Is it right as often as it says?"),
    "reliability_told": QT_TRANSLATE_NOOP(
        "Evaluating",
        "Across: how sure it said it was. Upwards: how often it was right, with its "
        "interval. On the line it would be right as often as it says; below it, it is too sure of "
        "itself.",
    ),
    "calibrated_told": QT_TRANSLATE_NOOP(
        "Evaluating",
        "The same with the confidence set right, each claim by what was learned from other cases. "
        "Cases are put in order by it from now on; it is never shown as a probability.",
    ),
    "share": QT_TRANSLATE_NOOP("Evaluating", "{share} %"),
    "limits": QT_TRANSLATE_NOOP("Evaluating", "Limits"),
    "page": QT_TRANSLATE_NOOP("Evaluating", "page {number}"),
}
WAY_LOOKED: dict[Way, str] = {
    Way.ONE: QT_TRANSLATE_NOOP("Evaluating", "once"),
    Way.SEVERAL: QT_TRANSLATE_NOOP(
        "Evaluating", "{looks} times; kept what at least {agree} of these looks see"
    ),
    Way.TILES: QT_TRANSLATE_NOOP("Evaluating", "also in parts at full resolution"),
    Way.REFEREE: QT_TRANSLATE_NOOP("Evaluating", "twice; where they differ, by {referee}, too"),
    Way.PARTS: QT_TRANSLATE_NOOP("Evaluating", "part by part"),
}
EVALUATION_OF = QT_TRANSLATE_NOOP("Evaluating", "Evaluation of {model}")
EVALUATION_OF_PRACTICE = QT_TRANSLATE_NOOP("Evaluating", "Evaluation of the practice engine")
IN_SHORT: dict[str, str] = {
    RECALL: QT_TRANSLATE_NOOP(
        "Evaluating",
        "Of 100 damages that people labelled, the model found {value} (likely {low} to {high}).",
    ),
    PRECISION: QT_TRANSLATE_NOOP(
        "Evaluating", "Of 100 it claimed, {value} were right (likely {low} to {high})."
    ),
    FALSE_ALARMS: QT_TRANSLATE_NOOP(
        "Evaluating",
        "On 100 undamaged photos it saw damage {value} times (likely {low} to {high}).",
    ),
    "repeatability": QT_TRANSLATE_NOOP(
        "Evaluating",
        "Asked again, it says {value} of 100 things again (likely {low} to {high}).",
    ),
}
FOUND_BY_PRACTICE = QT_TRANSLATE_NOOP(
    "Evaluating",
    "Of 100 damages that people labelled, the practice engine found {value} "
    "(likely {low} to {high}).",
)
NOTHING_TO_TELL = QT_TRANSLATE_NOOP("Evaluating", "Nothing was answered that could be measured.")
EVALUATION_LIMITS = QT_TRANSLATE_NOOP(
    "Evaluating",
    "These figures hold for this set, this template and the answers of that time. Labels are "
    "drawn by people, are rarely complete and disagree: a claim counted as wrong may be a damage "
    "nobody labelled. The intervals tell of chance alone, not of how the set was chosen. What a "
    "model says stays a suggestion, whatever its figures; a person decides.",
)
MATCHING = QT_TRANSLATE_NOOP(
    "Evaluating",
    "Labels and claims are matched one to one, as many as can be: in the same photo, of the same "
    "type, boxes overlapping by at least {overlap} (intersection over union); without a box, of "
    "the same part. In brackets: where 95 of 100 such sets would come out; n is what it stands on.",
)
_SHARES_NOT = ("iou_median", FALSE_ALARMS, "seconds", "cost", "ece", "ap_50")


def matching_words(overlap: float, say: Callable[[str], str] = str, mark: str = ".") -> str:
    """The rule a label and a claim are matched by; mark: before decimals."""
    return say(MATCHING).format(overlap=str(overlap).replace(".", mark))


def figure_words(
    name: str, each: Estimate, currency: str, mark: str = ".", percent: str = " %"
) -> str:
    """«47 % (41–53), n 234»; "–" where nothing stands behind it. mark: before decimals; percent:
    behind shares."""
    if each.value is None:
        return "–"
    told = (each.value, each.low, each.high)
    value, low, high = (None if v is None else _number(name, v).replace(".", mark) for v in told)
    unit = _unit(name, currency, percent)
    between = f" ({low}–{high})" if low is not None and high is not None else ""
    return f"{value}{unit}{between}, n {each.n}"


def _number(name: str, value: float) -> str:
    if name in _SHARES_NOT:
        return f"{value:.3g}" if name == "cost" else f"{value:.2f}"
    return f"{100 * value:.0f}"


def _unit(name: str, currency: str, percent: str) -> str:
    if name == "cost" and currency:
        return f" {currency}"
    return "" if name in _SHARES_NOT else percent


def is_share(name: str) -> bool:
    """It lies between 0 and 1."""
    return name not in _SHARES_NOT or name in ("iou_median", "ece", "ap_50")
