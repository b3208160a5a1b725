"""What became of messages to other systems; {status} and {said} are the other side's."""

from app.domain.sending.outgoing import Form, Occasion, Outcome, Standing
from app.wording.marking import QT_TRANSLATE_NOOP

OUTCOME: dict[Outcome, str] = {
    Outcome.DELIVERED: QT_TRANSLATE_NOOP("Outgoing", "It arrived."),
    Outcome.NOT_FOUND: QT_TRANSLATE_NOOP("Outgoing", "Nobody knows a machine of that name."),
    Outcome.UNREACHABLE: QT_TRANSLATE_NOOP("Outgoing", "It can't be reached. {said}"),
    Outcome.NOT_TRUSTED: QT_TRANSLATE_NOOP(
        "Outgoing", "It could not prove who it is, or does not encrypt. {said}"
    ),
    Outcome.TIMED_OUT: QT_TRANSLATE_NOOP("Outgoing", "It did not answer in time."),
    Outcome.BROKE_OFF: QT_TRANSLATE_NOOP("Outgoing", "The connection broke off. {said}"),
    Outcome.REFUSED: QT_TRANSLATE_NOOP("Outgoing", "It refused ({status}). {said}"),
    Outcome.FAILED: QT_TRANSLATE_NOOP("Outgoing", "It failed ({status}). {said}"),
    Outcome.BUSY: QT_TRANSLATE_NOOP("Outgoing", "It has too much to do ({status})."),
    Outcome.GONE: QT_TRANSLATE_NOOP(
        "Outgoing", "It is gone for good (410): nothing is sent there any more."
    ),
    Outcome.REDIRECTED: QT_TRANSLATE_NOOP(
        "Outgoing", "It sends messages elsewhere ({status}), which is not followed."
    ),
    Outcome.SAID_NO: QT_TRANSLATE_NOOP("Outgoing", "The robot refused ({status}). {said}"),
    Outcome.ADDRESS_REFUSED: QT_TRANSLATE_NOOP("Outgoing", "The address can't be used."),
    Outcome.UNSIGNED: QT_TRANSLATE_NOOP("Outgoing", "Its secret is not in the keyring."),
}
STANDING: dict[Standing, str] = {
    Standing.HELD: QT_TRANSLATE_NOOP("Outgoing", "waits for the decision"),
    Standing.WAITING: QT_TRANSLATE_NOOP("Outgoing", "waits"),
    Standing.SENT: QT_TRANSLATE_NOOP("Outgoing", "sent"),
    Standing.GIVEN_UP: QT_TRANSLATE_NOOP("Outgoing", "given up"),
}
OCCASION: dict[Occasion, str] = {
    Occasion.DECIDED: QT_TRANSLATE_NOOP("Outgoing", "Decision"),
    Occasion.ISSUED: QT_TRANSLATE_NOOP("Outgoing", "Report"),
    Occasion.TICKET: QT_TRANSLATE_NOOP("Outgoing", "Ticket"),
    Occasion.RULE: QT_TRANSLATE_NOOP("Outgoing", "Rule"),
    Occasion.TEST: QT_TRANSLATE_NOOP("Outgoing", "Test"),
}
DESTINATION_FORM: dict[Form, str] = {
    Form.WEBHOOK: QT_TRANSLATE_NOOP("Outgoing", "Webhook"),
    Form.FEISHU: QT_TRANSLATE_NOOP("Outgoing", "Feishu robot"),
    Form.DINGTALK: QT_TRANSLATE_NOOP("Outgoing", "DingTalk robot"),
    Form.WECOM: QT_TRANSLATE_NOOP("Outgoing", "WeCom robot"),
}
