"""What each column of a table means, guessed by its heading and remembered for the next table."""

import re
from collections.abc import Sequence
from dataclasses import dataclass, replace
from pathlib import Path

from app.domain.details.case_fields import COMMON, every_field
from app.settings.settings_file import load, save

SKIP, NUMBER, PHOTOS, QUESTION = "", "number", "photos", "question"
FACT = "fact:"  # with the code of a case's field behind
KNOWN_TABLES = "tables.json"
_MOST = 100
# English, German, Chinese; a heading means what it is, or begins with, in this order.
_WORDS = {
    PHOTOS: (
        *("photo", "picture", "image", "file", "path", "img", "pics", "pic"),
        *("foto", "bild", "datei", "pfad", "aufnahme"),
        *("照片", "图片", "图像", "影像", "文件", "路径", "相片"),
    ),
    QUESTION: (
        *("question", "ask", "prompt", "remark", "comment", "note"),
        *("frage", "anfrage", "bemerkung", "hinweis", "notiz"),
        *("问题", "提问", "备注", "说明"),
    ),
    NUMBER: (
        *("number", "no.", "no", "nr", "id", "case", "claim", "tracking", "parcel", "sku", "order"),
        *("waybill", "awb", "shipment", "consignment"),
        *("nummer", "fall", "schaden", "sendung", "paket", "auftrag", "artikel", "frachtbrief"),
        *("编号", "单号", "报案号", "案号", "案件", "赔案", "运单", "快递", "订单", "货号", "序号"),
    ),
}
# Other words begin, or end, with these: «Note», «Pickup», «Paid».
_SHORT = ("no", "nr", "id", "ask", "img", "pic")
_BESIDE = re.compile(
    r"\s*[(\[（【].*|\s+(?:eur|usd|gbp|chf|cny|rmb|€|\$|£|¥|元)$"
)  # name, currency
# A heading is one of these, whatever it says beside in brackets: «Insured (name)».
_FACTS = {
    "insured": (
        *("insured", "policyholder", "insured party", "customer", "client"),
        *("versicherungsnehmer", "versicherungsnehmerin", "vn", "versicherter", "kunde"),
        *("被保险人", "被保人", "投保人", "客户", "客户名称", "被保险人姓名"),
    ),
    "policy": (
        *("policy", "policy no", "policy number", "contract no"),
        *("police", "policennummer", "versicherungsnummer", "versicherungsschein"),
        *("versicherungsschein-nr", "vertragsnummer", "vs-nr", "vsnr"),
        *("保单", "保单号", "保单号码", "保险单号"),
    ),
    "item": (
        *("item", "vehicle", "car", "object", "goods", "contents"),
        *("fahrzeug", "objekt", "gegenstand", "inhalt", "sache"),
        *("标的", "标的物", "保险标的", "车辆", "物品", "内件"),
    ),
    "date_of_loss": (
        *("date of loss", "loss date", "dol", "date of accident", "accident date", "incident date"),
        *("schadentag", "schadendatum", "schadensdatum", "schadenstag", "unfalltag", "unfalldatum"),
        *("出险日期", "出险时间", "事故日期", "事故时间", "损失日期"),
    ),
    "cause": (
        *("cause", "cause of loss", "what happened", "peril"),
        *("schadenursache", "schadensursache", "schadenhergang", "schadenshergang", "hergang"),
        *("ursache", "unfallhergang"),
        *("出险原因", "出险经过", "事故经过", "事故原因", "损失原因"),
    ),
    "plate": (
        *("plate", "license plate", "licence plate", "reg. plate", "number plate", "reg. no"),
        *("registration", "kennzeichen", "amtl. kennzeichen", "amtliches kennzeichen"),
        *("车牌", "车牌号", "车牌号码", "号牌号码"),
    ),
    "vin": (
        *("vin", "fin", "chassis no", "fahrgestellnummer"),
        *("fahrzeug-identifizierungsnummer", "车架", "车架号", "车辆识别代号"),
    ),
    "carrier": ("carrier", "spediteur", "frachtführer", "versender", "承运", "承运人", "快递公司"),
    "make": ("make", "marke", "hersteller", "品牌", "厂牌"),
    "model": ("model", "modell", "型号", "车型", "厂牌型号"),
    "serial": ("serial", "serial no", "serial number", "seriennummer", "序列号"),
    "consignee": ("consignee", "recipient", "empfänger", "收件人", "收货人"),
    "shipper": ("shipper", "sender", "absender", "寄件人", "发货人"),
    "loss_place": ("place of loss", "loss location", "schadenort", "unfallort", "出险地点"),
    "reserve": ("reserve", "rückstellung", "schadenreserve", "估损金额", "未决金额"),
}


@dataclass(frozen=True, slots=True)
class KnownTable:
    """headings: of all columns; columns: what each means."""

    headings: tuple[str, ...] = ()
    columns: tuple[str, ...] = ()


@dataclass(frozen=True, slots=True)
class KnownTables:
    """What people said of tables, the latest last."""

    tables: tuple[KnownTable, ...] = ()


def guessed(headings: Sequence[str]) -> tuple[str, ...]:
    """What each column means most likely. Only photos may stand in several columns."""
    columns: list[str] = []
    for heading in headings:
        meant = _meant(heading.strip())
        columns.append(SKIP if meant != PHOTOS and meant in columns else meant)
    return tuple(columns)


def is_heading(cell: str) -> bool:
    """It says what a column means and nothing else, as a title above a table does not."""
    heading = cell.strip().casefold().rstrip(".:")
    return any(heading in words for words in (*_WORDS.values(), *_FACTS.values()))


def remembered(folder: Path, headings: Sequence[str]) -> tuple[str, ...]:
    """What was said of a table with these headings before, else a guess. folder: the data folder.
    Blocking."""
    tables, _ = load(folder / KNOWN_TABLES, KnownTables)
    for known in reversed(tables.tables):
        if known.headings == tuple(headings) and len(known.columns) == len(headings):
            return tuple(map(_checked, known.columns))
    return guessed(headings)


def remember(folder: Path, headings: Sequence[str], columns: Sequence[str]) -> None:
    """Keep it for the next table with these headings. Blocking. Raises StoreUnwritable."""
    tables, _ = load(folder / KNOWN_TABLES, KnownTables)
    now = KnownTable(tuple(headings), tuple(columns))
    others = [known for known in tables.tables if known.headings != now.headings]
    save(folder / KNOWN_TABLES, replace(tables, tables=(*others, now)[-_MOST:]))


def _meant(told: str) -> str:
    heading = told.casefold()
    bare = _BESIDE.sub("", heading).rstrip(" .:?？：#")
    for code, words in _FACTS.items():
        if bare in words:
            return FACT + code
    for meaning, words in _WORDS.items():
        if any(heading.startswith(word) and _begins(heading, word) for word in words):
            return meaning
    # «License plate photo», «Schadennummer», «快递单号»
    for meaning, words in _WORDS.items():
        if any(len(word) > 1 and not word.isascii() and word in heading for word in words):
            return meaning
    ends = ((m, word) for m in (PHOTOS, NUMBER) for word in _WORDS[m][:6])
    return next((m for m, word in ends if heading.endswith(word) and _ends(told, word)), SKIP)


def _begins(heading: str, word: str) -> bool:
    """Not only as the first letters of another word."""
    after = heading[len(word) : len(word) + 1]
    return word not in _SHORT or not (after.isascii() and after.isalpha())


def _ends(told: str, word: str) -> bool:
    """Likewise; «BoxId» ends with one, «Paid» does not."""
    before, first = told[-len(word) - 1 : -len(word)], told[-len(word)]
    joined = before.islower() and first.isupper()
    return word not in _SHORT or joined or not (before.isascii() and before.isalpha())


def _checked(column: str) -> str:
    known = {NUMBER, PHOTOS, QUESTION, *(FACT + code for code in (*COMMON, *every_field()))}
    return column if column in known else SKIP
