"""What is wrong with an office's product table, or with one row of it."""

from app import errors as er
from app.wording.marking import QT_TRANSLATE_NOOP

TABLE_FAULT: dict[er.TableFault, str] = {
    er.TableFault.UNREADABLE: QT_TRANSLATE_NOOP("Products", "it can't be read. {detail}"),
    er.TableFault.TOO_LARGE: QT_TRANSLATE_NOOP("Products", "it is larger than {detail} MB."),
    er.TableFault.NO_UTF8: QT_TRANSLATE_NOOP(
        "Products", "the text is not UTF-8; save it as «CSV UTF-8»."
    ),
    er.TableFault.NO_CSV: QT_TRANSLATE_NOOP("Products", "it is no CSV: {detail}."),
    er.TableFault.NO_COLUMN: QT_TRANSLATE_NOOP(
        "Products", "the first row names no column «{detail}»."
    ),
    er.TableFault.COLUMN_TWICE: QT_TRANSLATE_NOOP(
        "Products", "the first row names the column «{detail}» twice."
    ),
    er.TableFault.TOO_MANY: QT_TRANSLATE_NOOP("Products", "it has more than {detail} rows."),
    er.TableFault.NO_NAME: QT_TRANSLATE_NOOP("Products", "it names no product."),
    er.TableFault.TOO_WIDE: QT_TRANSLATE_NOOP(
        "Products", "it has more cells than the first row; a text with the separator needs quotes."
    ),
    er.TableFault.TOO_LONG: QT_TRANSLATE_NOOP("Products", "its cell «{detail}» is too long."),
    er.TableFault.EMPTY_CELL: QT_TRANSLATE_NOOP("Products", "its cell «{detail}» is empty."),
    er.TableFault.NO_SEVERITY: QT_TRANSLATE_NOOP("Products", "its severity may be: {detail}."),
    er.TableFault.NO_FIGURE: QT_TRANSLATE_NOOP(
        "Products", "«{detail}» is no figure such as 1250 or 1250.50."
    ),
    er.TableFault.WRONG_ORDER: QT_TRANSLATE_NOOP("Products", "its range ends below its beginning."),
    er.TableFault.SAME_KEY: QT_TRANSLATE_NOOP(
        "Products", "row {detail} has the same part, action and severity."
    ),
    er.TableFault.NO_TEXT: QT_TRANSLATE_NOOP("Products", "it is no text; save it as «CSV UTF-8»."),
    er.TableFault.NO_WORKBOOK: QT_TRANSLATE_NOOP("Products", "it is no workbook that can be read."),
    er.TableFault.LOCKED: QT_TRANSLATE_NOOP("Products", "it is locked by a password."),
    er.TableFault.EMPTY: QT_TRANSLATE_NOOP("Products", "nothing stands in it."),
    er.TableFault.TWICE: QT_TRANSLATE_NOOP("Products", "row {detail} names the same product."),
}
