"""Why a file or an address is refused, what was repaired in an answer, changed in what is sent."""

from app import errors as er
from app.domain.events import Repair, Wait
from app.domain.named import Named
from app.domain.sent import Adjustment
from app.wording.marking import QT_TRANSLATE_NOOP

REFUSAL: dict[er.Refusal, str] = {
    er.Refusal.NOT_A_FILE: QT_TRANSLATE_NOOP("Refusals", "it is no ordinary file."),
    er.Refusal.MISSING: QT_TRANSLATE_NOOP("Refusals", "it is not there any more."),
    er.Refusal.NO_ACCESS: QT_TRANSLATE_NOOP("Refusals", "it can't be read."),
    er.Refusal.EMPTY: QT_TRANSLATE_NOOP("Refusals", "it is empty."),
    er.Refusal.TOO_LARGE: QT_TRANSLATE_NOOP("Refusals", "it is larger than 64 MB."),
    er.Refusal.TOO_MANY_PIXELS: QT_TRANSLATE_NOOP(
        "Refusals", "it has more than 120 million pixels."
    ),
    er.Refusal.TOO_SMALL: QT_TRANSLATE_NOOP("Refusals", "it is too small to show damage."),
    er.Refusal.NO_READER: QT_TRANSLATE_NOOP(
        "Refusals", "the part that reads writing is not installed."
    ),
    er.Refusal.TOO_NARROW: QT_TRANSLATE_NOOP("Refusals", "it is too narrow to show to a model."),
    er.Refusal.UNKNOWN_FORMAT: QT_TRANSLATE_NOOP(
        "Refusals", "it is no JPEG, PNG, WebP, HEIC, TIFF or BMP picture."
    ),
    er.Refusal.BROKEN: QT_TRANSLATE_NOOP("Refusals", "its picture is damaged and can't be read."),
    er.Refusal.TOOK_TOO_LONG: QT_TRANSLATE_NOOP(
        "Refusals", "reading it took longer than 10 seconds."
    ),
    er.Refusal.TOO_MUCH_MEMORY: QT_TRANSLATE_NOOP("Refusals", "reading it took too much memory."),
    er.Refusal.DECODER_DIED: QT_TRANSLATE_NOOP("Refusals", "reading it failed badly."),
    er.Refusal.DUPLICATE: QT_TRANSLATE_NOOP("Refusals", "the same photo is already in this case."),
    er.Refusal.NO_PHOTO_INSIDE: QT_TRANSLATE_NOOP("Refusals", "there is no photo in it."),
    er.Refusal.LOCKED: QT_TRANSLATE_NOOP(
        "Refusals", "it is locked by a password: unlock it, and add what is in it."
    ),
    er.Refusal.NESTED: QT_TRANSLATE_NOOP(
        "Refusals", "it lies inside another file: save it, and add it by itself."
    ),
    er.Refusal.TOO_MANY_INSIDE: QT_TRANSLATE_NOOP(
        "Refusals", "it holds more than 200 files: take out the photos that are meant."
    ),
    er.Refusal.UNPACKS_TOO_LARGE: QT_TRANSLATE_NOOP(
        "Refusals", "unpacked it would be larger than 512 MB."
    ),
    er.Refusal.PUT_AWAY: QT_TRANSLATE_NOOP(
        "Refusals",
        "its case was deleted or erased meanwhile: it is not sent any more.",
    ),
    er.Refusal.PAST_THE_MOST: QT_TRANSLATE_NOOP(
        "Refusals", "a case of a batch has at most 40 photos: add it by hand where it is meant."
    ),
}

# Why an address can't be used: the values of BadAddress.reason.
ADDRESS: dict[str, str] = {
    "empty": QT_TRANSLATE_NOOP("Errors", "it is empty."),
    "scheme": QT_TRANSLATE_NOOP("Errors", "it must begin with https:// or http://."),
    "userinfo": QT_TRANSLATE_NOOP("Errors", "it must hold no user name or password."),
    "host": QT_TRANSLATE_NOOP("Errors", "it names no server."),
    "port": QT_TRANSLATE_NOOP("Errors", "its port is no number from 1 to 65535."),
    "metadata": QT_TRANSLATE_NOOP("Errors", "it leads to an internal service."),
    "private": QT_TRANSLATE_NOOP("Errors", "it leads into a private network."),
    "plain_http": QT_TRANSLATE_NOOP("Errors", "http:// is only for this computer: use https://."),
}

# {detail} is the data as it is, {said} the same as a quotation, {photo} as a photo's number; the
# last two are empty where there is none.
REPAIR: dict[Repair, str] = {
    Repair.FENCED: QT_TRANSLATE_NOOP("Repairs", "The answer stood in a code block."),
    Repair.PROSE_AROUND: QT_TRANSLATE_NOOP("Repairs", "There was text around the answer."),
    Repair.JSON_MENDED: QT_TRANSLATE_NOOP("Repairs", "The answer's form was broken and mended."),
    Repair.TRUNCATED: QT_TRANSLATE_NOOP("Repairs", "The answer ends early; something may lack."),
    Repair.NOT_JSON: QT_TRANSLATE_NOOP(
        "Repairs", "The model answered in plain text: no findings could be read from it."
    ),
    Repair.REFUSAL: QT_TRANSLATE_NOOP("Repairs", "The model declined to answer."),
    Repair.EMPTY: QT_TRANSLATE_NOOP("Repairs", "The model's answer was empty."),
    Repair.REPETITION: QT_TRANSLATE_NOOP("Repairs", "The model repeated itself and was stopped."),
    Repair.IN_THINKING: QT_TRANSLATE_NOOP("Repairs", "The answer stood in the model's thinking."),
    Repair.PIXEL_REGION: QT_TRANSLATE_NOOP(
        "Repairs", "Places came in pixels and were converted{photo}."
    ),
    Repair.FRACTION_REGION: QT_TRANSLATE_NOOP(
        "Repairs", "Places came in fractions and were converted{photo}."
    ),
    Repair.SWAPPED_REGION: QT_TRANSLATE_NOOP(
        "Repairs", "A box had its corners swapped; it was put right{photo}."
    ),
    Repair.CLIPPED_REGION: QT_TRANSLATE_NOOP(
        "Repairs", "A box reached beyond the photo; it was cut{photo}."
    ),
    Repair.NO_REGION: QT_TRANSLATE_NOOP("Repairs", "A box made no sense and was left out{photo}."),
    Repair.WRONG_PHOTO: QT_TRANSLATE_NOOP("Repairs", "A photo was named that was not sent{said}"),
    Repair.NUMBER_AS_TEXT: QT_TRANSLATE_NOOP("Repairs", "A number came as text{said}"),
    Repair.UNKNOWN_WORD: QT_TRANSLATE_NOOP("Repairs", "A word that is in no list: «{detail}»"),
    Repair.UNKNOWN_SEVERITY: QT_TRANSLATE_NOOP(
        "Repairs", "A severity that is in no list, taken as undetermined: «{detail}»"
    ),
    Repair.BAD_CONFIDENCE: QT_TRANSLATE_NOOP("Repairs", "A confidence made no sense{said}"),
    Repair.DROPPED_ITEM: QT_TRANSLATE_NOOP(
        "Repairs", "A part of the answer could not be understood{said}"
    ),
    Repair.TOO_MANY: QT_TRANSLATE_NOOP("Repairs", "Too many findings; the rest was left out."),
    Repair.TEXT_CUT: QT_TRANSLATE_NOOP("Repairs", "A text was too long and was cut ({detail})."),
    Repair.SEEN_TWICE: QT_TRANSLATE_NOOP(
        "Repairs", "Seen in two overlapping parts of photo {detail}: counted once."
    ),
    Repair.BLACKED_OUT: QT_TRANSLATE_NOOP(
        "Repairs", "A finding where photo {detail} was blacked out: taken as undetermined."
    ),
    Repair.SCHEMA_REFUSED: QT_TRANSLATE_NOOP(
        "Repairs", "The server takes no answer form ({detail}); it was asked without."
    ),
    Repair.NO_TABLE: QT_TRANSLATE_NOOP(
        "Repairs", "The product table «{detail}» could not be read: price and stock are not known."
    ),
    Repair.OUTPUT_CAPPED: QT_TRANSLATE_NOOP("Repairs", "The answer was too long; it was cut off."),
    Repair.OTHER_LANGUAGE: QT_TRANSLATE_NOOP(
        "Repairs", "The model answered in another language than it was asked to."
    ),
    Repair.THINKING_ON: QT_TRANSLATE_NOOP(
        "Repairs", "The model thought, although its thinking was switched off."
    ),
    Repair.PHOTO_LEFT_OUT: QT_TRANSLATE_NOOP(
        "Repairs", "Photo {detail} was left out: this connection takes no more pictures at once."
    ),
    Repair.CLOSEUP_LEFT_OUT: QT_TRANSLATE_NOOP(
        "Repairs", "An earlier close-up was left out: this connection takes no more pictures."
    ),
    Repair.LOOK_LOST: QT_TRANSLATE_NOOP(
        "Repairs", "Of several looks some brought nothing ({detail}); the others count."
    ),
    Repair.SWITCHED_OVER: QT_TRANSLATE_NOOP(
        "Repairs", "The connection kept failing; its fallback was asked, as set: {detail}"
    ),
}

# Why a question is asked again a little later.
WAIT: dict[Wait, str] = {
    Wait.LOADING: QT_TRANSLATE_NOOP("Words", "The server is loading its model: asking again…"),
    Wait.BUSY: QT_TRANSLATE_NOOP("Words", "The server has too much to do: asking again…"),
}

# Said before sending and of a run that was sent so.
ADJUSTMENT: dict[Adjustment, str] = {
    Adjustment.SMALLER_FOR_WINDOW: QT_TRANSLATE_NOOP(
        "Sending", "Photos made smaller, so that everything fits the model's context window."
    ),
    Adjustment.SMALLER_FOR_BYTES: QT_TRANSLATE_NOOP(
        "Sending", "A photo made smaller, because the server takes no larger file."
    ),
    Adjustment.WHOLE_FOR_COUNT: QT_TRANSLATE_NOOP(
        "Sending",
        "A long photo sent whole instead of in parts, because the server takes no more pictures.",
    ),
}

NAMED: dict[Named, str] = {
    Named.INSURED: QT_TRANSLATE_NOOP("Sending", "The question contains the insured's name."),
    Named.ADJUSTER: QT_TRANSLATE_NOOP("Sending", "The question contains the adjuster's name."),
    Named.PHOTOGRAPHER: QT_TRANSLATE_NOOP(
        "Sending", "The question contains the name of who took a photo."
    ),
    Named.NUMBER: QT_TRANSLATE_NOOP("Sending", "The question contains the case's number."),
    Named.POLICY: QT_TRANSLATE_NOOP("Sending", "The question contains the policy number."),
    Named.FILE: QT_TRANSLATE_NOOP("Sending", "The question contains a photo's file name."),
}
