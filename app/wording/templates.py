"""What is wrong at one place of a template."""

from app import errors as er
from app.wording.marking import QT_TRANSLATE_NOOP

# Each goes on from the name of what is meant: «fields.2.code: it is there twice.»
FAULT: dict[er.Fault, str] = {
    er.Fault.NO_TOML: QT_TRANSLATE_NOOP("Templates", "this is no TOML: {detail}."),
    er.Fault.NO_UTF8: QT_TRANSLATE_NOOP("Templates", "the text is not UTF-8."),
    er.Fault.UNREADABLE: QT_TRANSLATE_NOOP("Templates", "the file can't be read. {detail}"),
    er.Fault.FILE_TOO_LARGE: QT_TRANSLATE_NOOP("Templates", "the file is larger than {detail} kB."),
    er.Fault.BAD_FILE_NAME: QT_TRANSLATE_NOOP(
        "Templates",
        "the file's name may hold lower-case letters, digits, - and _, 40 at most.",
    ),
    er.Fault.NAME_TAKEN: QT_TRANSLATE_NOOP(
        "Templates", "a template of Tessera itself is called so; give the file another name."
    ),
    er.Fault.MISSING: QT_TRANSLATE_NOOP("Templates", "it is missing."),
    er.Fault.UNKNOWN: QT_TRANSLATE_NOOP("Templates", "nothing here is called so."),
    er.Fault.NOT_TEXT: QT_TRANSLATE_NOOP("Templates", 'it must be a text in "quotes".'),
    er.Fault.NOT_NUMBER: QT_TRANSLATE_NOOP("Templates", "it must be a number."),
    er.Fault.NOT_YES_NO: QT_TRANSLATE_NOOP("Templates", "it must be true or false."),
    er.Fault.NOT_LIST: QT_TRANSLATE_NOOP("Templates", 'it must be a list of texts, ["…", "…"].'),
    er.Fault.NOT_TABLE: QT_TRANSLATE_NOOP("Templates", "it must be a table of names and values."),
    er.Fault.EMPTY: QT_TRANSLATE_NOOP("Templates", "it is empty."),
    er.Fault.CONTROLS: QT_TRANSLATE_NOOP("Templates", "it holds characters that can't be seen."),
    er.Fault.TOO_LONG: QT_TRANSLATE_NOOP("Templates", "it is longer than {detail} characters."),
    er.Fault.TOO_MANY: QT_TRANSLATE_NOOP("Templates", "it holds more than {detail} entries."),
    er.Fault.OUT_OF_RANGE: QT_TRANSLATE_NOOP("Templates", "it must be in {detail}."),
    er.Fault.NOT_OFFERED: QT_TRANSLATE_NOOP("Templates", "it may be: {detail}."),
    er.Fault.BAD_CODE: QT_TRANSLATE_NOOP(
        "Templates", "a code begins with a lower-case letter; letters, digits and _ may follow."
    ),
    er.Fault.RESERVED: QT_TRANSLATE_NOOP(
        "Templates", "every answer has something of that name; choose another."
    ),
    er.Fault.TWICE: QT_TRANSLATE_NOOP("Templates", "it is there twice."),
    er.Fault.NO_LANGUAGE: QT_TRANSLATE_NOOP(
        "Templates", "it needs a name in at least one of {detail}."
    ),
    er.Fault.WRONG_LANGUAGE: QT_TRANSLATE_NOOP("Templates", "languages are {detail}."),
    er.Fault.NEEDS_TERMS: QT_TRANSLATE_NOOP("Templates", "a choice needs its list of terms."),
    er.Fault.NO_TERMS: QT_TRANSLATE_NOOP("Templates", "only a choice or a list has terms."),
    er.Fault.NEEDS_WORDS: QT_TRANSLATE_NOOP("Templates", "it needs «words» to look for."),
    er.Fault.BOTH_WAYS: QT_TRANSLATE_NOOP(
        "Templates", "a rule that asks for an intent can't set one."
    ),
    er.Fault.NEVER_TOGETHER: QT_TRANSLATE_NOOP(
        "Templates", "claims on vehicles and property are never accepted together."
    ),
    er.Fault.ORDER: QT_TRANSLATE_NOOP("Templates", "it must name each of these once: {detail}."),
}


def flaw_words(flaw: er.Flaw, says: str) -> str:
    """One flaw in a line; says: the words of its fault, in whichever language."""
    told = says.format_map({"detail": flaw.detail}).strip()
    return f"{flaw.name}: {told}" if flaw.name else told[:1].upper() + told[1:]
