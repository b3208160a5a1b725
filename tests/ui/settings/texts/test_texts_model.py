"""Texts of the office's behind their pages: changed, taken away, and there again as they were."""

from pathlib import Path

from app.errors import AppError
from tests.app.templates.test_reading import OWN
from tests.helpers.settings_bench import no_crash
from tests.helpers.stores import in_loop
from tests.helpers.templates import shelf
from tests.helpers.waiting import until
from ui.settings.texts.templates_model import TemplatesModel
from ui.settings.texts.texts_model import Lost


@in_loop
async def test_what_was_lost_last_is_there_again(tmp_path: Path) -> None:
    (tmp_path / "shoes.toml").write_text(OWN, encoding="utf-8")
    model, told, failed = TemplatesModel(no_crash), list[str](), list[AppError]()

    def held() -> Lost | None:
        return model.lost

    model.attach(shelf(tmp_path))
    model.saved.connect(told.append)
    model.failed.connect(failed.append)
    model.save("shoes", "kind = 3")
    await until(lambda: failed)
    assert held() is None, "nothing was changed"
    model.save("shoes", OWN.replace("shoes", "boots"))
    await until(lambda: told)
    assert held() == Lost("shoes", OWN, deleted=False)
    model.put_back()
    await until(lambda: len(told) == 2)
    assert held() is None
    assert "You tag shoes." in model.text("shoes")
    model.delete("shoes")
    await until(lambda: not model.text("shoes"))
    assert [each.deleted for each in (held(),) if each] == [True]
    await model.close()
