"""An office's product table: what is read, what is left out and told, what is found."""

from contextlib import suppress
from pathlib import Path

import pytest
from hypothesis import given
from hypothesis import strategies as st

from app.domain.field import FieldValue, Statement
from app.domain.product import TableLine
from app.errors.product import TableFault, TableFlaw, TableUnusable
from app.office.csv_table import MOST_BYTES, MOST_ROWS
from app.office.products import ProductTable, look_up, read_table

TABLE = """product,price,stock,facts,date,shelf
Nokia 3310 (2017),"59,00 €",12,2G; dual SIM,2026-11-02,A3
iPhone 13,499 €,0,5G,2026-11-02,B1
iPhone 13 Pro,699 €,2,5G,2026-11-02,B2

Galaxy S21+,399 €,,5G,,
小米13 Pro,¥3999,5,5G,2026-11-02,
"""


def put(folder: Path, text: str | bytes = TABLE, name: str = "prices.csv") -> Path:
    path = folder / name
    path.write_bytes(text.encode() if isinstance(text, str) else text)
    return path


def table(folder: Path, text: str | bytes = TABLE) -> ProductTable:
    return read_table(put(folder, text))


def said(**fields: str) -> tuple[FieldValue, ...]:
    return tuple(FieldValue(name, (Statement(text),)) for name, text in fields.items())


def test_a_row_is_told_as_typed_with_its_number(tmp_path: Path) -> None:
    assert table(tmp_path).find("3310 (2017)", "Nokia") == TableLine(
        *("prices.csv", 2, "Nokia 3310 (2017)", "59,00 €", "12", "2G; dual SIM", "2026-11-02")
    )
    assert table(tmp_path).find("Galaxy S21 Plus", "Samsung").row == 6, "an empty row counts"


@pytest.mark.parametrize(
    ("product", "brand", "row"),
    [
        ("iPhone 13", "", 3),
        ("IPHONE13", "Apple", 3),
        ("Apple iPhone-13", "Apple", 3),
        ("iPhone 13 Pro", "Apple", 4),
        ("Pro iPhone 13", "", 4),
        ("iPhone 13 Pro Max", "Apple", 0),
        ("iPhone 13 mini", "Apple", 0),
        ("iPhone", "Apple", 0),
        ("3310", "Nokia", 0),
        ("３３１０ (2017)", "NOKIA", 2),
        ("3310 2017", "Siemens", 0),
        ("Galaxy S21", "Samsung", 0),
        ("Galaxy S21+", "Samsung", 6),
        ("13 Pro", "小米", 7),
        ("小米 13 Pro", "", 7),
        ("小米13", "小米", 0),
        ("Nokia", "Nokia", 0),
        ("", "", 0),
        ("' OR 1=1 --", "%", 0),
    ],
)
def test_only_exactly_the_same_words_are_the_same_product(
    tmp_path: Path, product: str, brand: str, row: int
) -> None:
    found = table(tmp_path).find(product, brand)
    assert (found.row, found.known, found.table) == (row, row > 0, "prices.csv")
    if not row:
        assert (found.price, found.stock) == ("", "")


@pytest.mark.parametrize(
    "text",
    [
        "\ufeff" + TABLE,
        TABLE.replace("\n", "\r\n"),
        "Produkt;Preis;Bestand\nNokia 3310 (2017);59,00 €;12\n",
        "商品\t价格\t库存\nNokia 3310 (2017)\t59,00 €\t12\n",
        'price,product,STOCK \n"59,00 €","Nokia 3310 (2017)",12',
    ],
)
def test_as_different_programs_write_it(tmp_path: Path, text: str) -> None:
    found = table(tmp_path, text).find("3310 (2017)", "Nokia")
    assert (found.row, found.price, found.stock) == (2, "59,00 €", "12")


def test_rows_that_can_t_be_used_are_left_out_and_told(tmp_path: Path) -> None:
    read = table(
        tmp_path,
        'product,price\nA1,1\n,2\nB2,3,4\n"a\x00 1",5\n'
        + "C3,"
        + "x" * 500
        + '\nD4\n"E\n5",6\n"-",7\nF6,8,,\n',
    )
    assert read.flaws == (
        TableFlaw(3, TableFault.NO_NAME),
        TableFlaw(4, TableFault.TOO_WIDE),
        TableFlaw(5, TableFault.TWICE, "2"),
        TableFlaw(6, TableFault.TOO_LONG, "price"),
        TableFlaw(9, TableFault.NO_NAME),
    )
    assert read.find("A1", "").price == "1"
    assert read.find("D4", "") == TableLine("prices.csv", 7, "D4")
    assert read.find("E5", "") == TableLine("prices.csv", 8, "E 5", "6"), "in one line"
    assert read.find("F6", "").row == 10


@pytest.mark.parametrize(
    ("text", "fault", "row"),
    [
        (b"", TableFault.NO_COLUMN, 1),
        (b"price,stock\n1,2", TableFault.NO_COLUMN, 1),
        (b"product,price,Preis\n", TableFault.COLUMN_TWICE, 1),
        ("product\nBüro".encode("latin-1"), TableFault.NO_UTF8, 2),
        (TABLE.encode("utf-16"), TableFault.NO_UTF8, 1),
        (b'product\n"A', TableFault.NO_CSV, 0),
        (b'product\n"A"B', TableFault.NO_CSV, 0),
        (b"product\n" + b"#" * MOST_BYTES, TableFault.TOO_LARGE, 0),
        (b"product\n" + b"x\n" * MOST_ROWS, TableFault.TOO_MANY, MOST_ROWS + 1),
    ],
)
def test_a_table_that_can_t_be_used_says_why(
    tmp_path: Path, text: bytes, fault: TableFault, row: int
) -> None:
    with pytest.raises(TableUnusable) as error:
        table(tmp_path, text)
    assert (error.value.fault, error.value.row) == (fault, row)
    assert error.value.table == "prices.csv"


def test_a_table_that_is_not_there_or_is_no_file(tmp_path: Path) -> None:
    for path in (tmp_path / "gone.csv", tmp_path, Path("a\0b")):
        with pytest.raises(TableUnusable) as error:
            look_up(str(path), said(product="A1"))
        assert error.value.fault is TableFault.UNREADABLE


def test_looks_up_what_an_answer_names(tmp_path: Path) -> None:
    path = str(put(tmp_path))
    phone = {"brand": "Apple", "product": "iPhone 13"}
    assert look_up(path, said(**phone, certainty="certain")).price == "499 €"
    assert look_up(path, said(**phone, certainty="likely")).price == "499 €"
    assert look_up(path, said(**phone, certainty="unknown")) == TableLine("prices.csv")
    assert look_up(path, ()) == TableLine("prices.csv")
    assert look_up("", said(**phone)) == TableLine()


@given(st.binary(max_size=200) | st.text(max_size=200).map(str.encode))
def test_any_bytes_are_a_table_or_say_why(
    tmp_path_factory: pytest.TempPathFactory, data: bytes
) -> None:
    folder = tmp_path_factory.mktemp("any")
    for text in (data, b"product,price\n" + data):
        with suppress(TableUnusable):
            assert all(line.row > 1 for line in table(folder, text).lines.values())
