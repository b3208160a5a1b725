"""What a test of a connection says, line by line."""

from app.settings.check_report import Found
from app.wording.marking import QT_TRANSLATE_NOOP

CHECK: dict[Found, str] = {
    Found.REACHED: QT_TRANSLATE_NOOP("Check", "{host} was reached."),
    Found.NOT_LISTED: QT_TRANSLATE_NOOP(
        "Check", "«{model}» is not in the server's list of models."
    ),
    Found.KEY_ACCEPTED: QT_TRANSLATE_NOOP("Check", "The key was accepted."),
    Found.KEY_NOT_ASKED: QT_TRANSLATE_NOOP("Check", "No key was needed."),
    Found.ANSWERS: QT_TRANSLATE_NOOP("Check", "{model} answers."),
    Found.STREAM_REFUSED: QT_TRANSLATE_NOOP(
        "Check", "The server can't send an answer bit by bit: from now on asked for in one piece."
    ),
    Found.THINKING_REFUSED: QT_TRANSLATE_NOOP(
        "Check", "The server does not take the thinking switch: from now on left to the server."
    ),
    Found.THINKING_OFF: QT_TRANSLATE_NOOP(
        "Check", "The answer got lost in the model's thinking: from now on asked not to think."
    ),
    Found.FORM_REFUSED: QT_TRANSLATE_NOOP(
        "Check", "The server does not take the form asked for: {form_from_now_on}"
    ),
    Found.FORM_LOWERED: QT_TRANSLATE_NOOP(
        "Check", "The answer could not be used in this form: {form_from_now_on}"
    ),
    Found.SEES_BOTH: QT_TRANSLATE_NOOP(
        "Check", "It sees both pictures and says what differs: «{said}»"
    ),
    Found.SEES_ONE: QT_TRANSLATE_NOOP(
        "Check", "It tells what is in one picture only; two were sent. It said: «{said}»"
    ),
    Found.SEES_NONE: QT_TRANSLATE_NOOP(
        "Check",
        "It does not say what is in the pictures; it may be a model without eyes. "
        "It said: «{said}»",
    ),
    Found.BOXES_RIGHT: QT_TRANSLATE_NOOP(
        "Check", "Its boxes are in the right place ({percent} % overlap)."
    ),
    Found.BOXES_PIXELS: QT_TRANSLATE_NOOP(
        "Check", "It counts places in pixels: from now on asked for pixels ({percent} % overlap)."
    ),
    Found.BOXES_RELATIVE: QT_TRANSLATE_NOOP(
        "Check",
        "It counts places from 0 to 1000: from now on asked for so ({percent} % overlap).",
    ),
    Found.BOXES_FRACTIONS: QT_TRANSLATE_NOOP(
        "Check", "Its boxes are in the right place, in fractions: converted each time."
    ),
    Found.BOXES_WRONG: QT_TRANSLATE_NOOP(
        "Check", "Its boxes are not where the shapes are ({percent} % overlap): check every place."
    ),
    Found.BOXES_NONE: QT_TRANSLATE_NOOP("Check", "It gives no boxes."),
    Found.FORM_KEPT: QT_TRANSLATE_NOOP("Check", "The answer keeps the form ({asked_by})."),
    Found.FORM_LOOSE: QT_TRANSLATE_NOOP(
        "Check", "The answer keeps the form loosely ({asked_by}): put right each time."
    ),
    Found.FORM_BROKEN: QT_TRANSLATE_NOOP(
        "Check",
        "The answer keeps no form, however it is asked for: findings may be missing, its text is "
        "shown. Form and thinking stay as they were.",
    ),
    Found.STREAMS: QT_TRANSLATE_NOOP(
        "Check", "The answer comes bit by bit: findings appear as it is written."
    ),
    Found.WHOLE: QT_TRANSLATE_NOOP(
        "Check", "The answer comes in one piece: findings appear at its end."
    ),
    Found.STREAMS_OFF: QT_TRANSLATE_NOOP(
        "Check",
        "The answer came in one piece all the same: from now on asked for so, findings appear "
        "at its end.",
    ),
    Found.SPEED: QT_TRANSLATE_NOOP(
        "Check",
        "{rate} tokens per second; first word after {first} s, all of it after {seconds} s.",
    ),
    Found.SECONDS: QT_TRANSLATE_NOOP(
        "Check", "Answered in {seconds} s; the server does not count its tokens."
    ),
    Found.WINDOW: QT_TRANSLATE_NOOP("Check", "Context window: {tokens} tokens."),
    Found.WINDOW_TAKEN: QT_TRANSLATE_NOOP(
        "Check", "Context window: {tokens} tokens, which holds from now on."
    ),
    Found.WINDOW_UNKNOWN: QT_TRANSLATE_NOOP(
        "Check", "Context window: not told; {holds} tokens are assumed."
    ),
}

FROM_NOW_ON: dict[str, str] = {
    "json_schema": QT_TRANSLATE_NOOP("Check", "from now on asked by a schema."),
    "json_object": QT_TRANSLATE_NOOP("Check", "from now on asked for JSON, without a schema."),
    "prompt": QT_TRANSLATE_NOOP("Check", "from now on asked in words, without a schema."),
}
ASKED_BY: dict[str, str] = {
    "json_schema": QT_TRANSLATE_NOOP("Check", "asked by a schema"),
    "json_object": QT_TRANSLATE_NOOP("Check", "asked for JSON"),
    "prompt": QT_TRANSLATE_NOOP("Check", "asked in words"),
}
