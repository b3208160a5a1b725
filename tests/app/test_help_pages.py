"""The help's pages: as many in every language, with the same links, pictures and parts, and with
the names that the window itself has for its buttons and menus."""

import re

import pytest

import translation_files
from app.domain.words import Language
from app.help_pages import HelpPage, help_pages
from app.paths import resources

ENGLISH = help_pages(Language.ENGLISH)
OTHERS = [language for language in Language if language is not Language.ENGLISH]
# Keys, as Qt writes them there.
KEYS = {
    Language.GERMAN: {"Ctrl": "Strg", "Shift": "Umschalt", "Enter": "Eingabe", "Down": "Herunter"},
    Language.CHINESE: {"Enter": "回车", "Down": "下方向"},
}


def _shape(page: HelpPage) -> tuple[list[str], list[str]]:
    return (
        re.findall(r"^(#+ |- |\d\. |!\[)", page.text, re.MULTILINE),
        re.findall(r"\]\(([^)]+)\)", page.text),
    )


def _names(page: HelpPage) -> list[str]:
    """What is told apart from the text: keys, and words that stand in the window."""
    marked = (" ".join(found.split()) for found in re.findall(r"\*+([^*]+)\*+", page.text))
    return sorted(name for found in marked for name in re.split(r", | › ", found))


@pytest.mark.parametrize("language", OTHERS)
def test_every_page_and_picture_is_there_in_every_language(language: Language) -> None:
    folder, english = (resources() / "help" / each for each in (language, Language.ENGLISH))
    assert {file.relative_to(folder) for file in folder.rglob("*.*")} == {
        file.relative_to(english) for file in english.rglob("*.*")
    }
    for page, same in zip(help_pages(language), ENGLISH, strict=True):
        assert (page.folder, page.name) == (folder, same.name)
        assert page.title != same.title
        assert _shape(page) == _shape(same)


@pytest.mark.parametrize("language", OTHERS)
def test_buttons_and_keys_are_called_as_in_the_window(language: Language) -> None:
    told: dict[str, set[str]] = {}
    for (_, source, _), forms in translation_files.read(language.replace("-", "_")).items():
        told.setdefault(source.rstrip("…"), set()).add(forms[0].rstrip("…"))
    for page, same in zip(help_pages(language), ENGLISH, strict=True):
        names = _names(page)
        for name in _names(same):
            keys = "+".join(KEYS[language].get(key, key) for key in name.split("+"))
            there = told.get(name.rstrip("…"), {keys})
            found = [each for each in names if each.rstrip("…") in there]
            assert found, (page.name, name, there, names)
            names.remove(found[0])
        assert names == []


def test_chinese_stands_apart_from_keys_and_is_not_broken_inside_a_sentence() -> None:
    """Markdown makes a space of a line's end, which Chinese has none of."""
    news = (resources() / "news" / "zh-CN.md").read_text("utf-8")
    pages = {page.name: page.text for page in help_pages(Language.CHINESE)}
    han = "[\u4e00-\u9fff]"
    for name, text in {**pages, "news": news}.items():
        touching = re.findall(rf"{han}\*\*[A-Za-z]\S*|[A-Za-z]\*\*{han}\S*", text)
        touching = [each for each in touching if not each.startswith("**")]
        assert touching == [], name
        assert re.findall(r"[^\s>|]\n +\S", text) == [], name
