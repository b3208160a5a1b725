"""Why a rule held, and how soon somebody should see to it."""

from app.domain.rule import Ground, Priority
from app.wording.marking import QT_TRANSLATE_NOOP

# Joined by commas behind the rule's name; {said}: a code's name, a word, a figure.
GROUND: dict[Ground, str] = {
    Ground.KIND: QT_TRANSLATE_NOOP("Rules", "kind of case {said}"),
    Ground.TEMPLATE: QT_TRANSLATE_NOOP("Rules", "template «{said}»"),
    Ground.FIELD: QT_TRANSLATE_NOOP("Rules", "field {said}"),
    Ground.PART: QT_TRANSLATE_NOOP("Rules", "part {said}"),
    Ground.TYPE: QT_TRANSLATE_NOOP("Rules", "damage type {said}"),
    Ground.ACTION: QT_TRANSLATE_NOOP("Rules", "action {said}"),
    Ground.SEVERITY: QT_TRANSLATE_NOOP("Rules", "severity {said}"),
    Ground.CONFIDENCE: QT_TRANSLATE_NOOP("Rules", "the model's confidence {said}"),
    Ground.WORD: QT_TRANSLATE_NOOP("Rules", "the word «{said}»"),
    Ground.INTENT: QT_TRANSLATE_NOOP("Rules", "intent {said}"),
    Ground.OPINIONS_DIFFER: QT_TRANSLATE_NOOP("Rules", "two answers differ"),
    Ground.PHOTOS_MISSING: QT_TRANSLATE_NOOP("Rules", "photos are missing"),
    Ground.TURN: QT_TRANSLATE_NOOP("Rules", "in reply {said} to what was asked on"),
}
PRIORITY: dict[Priority, str] = {
    Priority.LOW: QT_TRANSLATE_NOOP("Rules", "Low"),
    Priority.NORMAL: QT_TRANSLATE_NOOP("Rules", "Normal"),
    Priority.HIGH: QT_TRANSLATE_NOOP("Rules", "High"),
    Priority.URGENT: QT_TRANSLATE_NOOP("Rules", "Urgent"),
}
