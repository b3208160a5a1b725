"""The command «evaluate»: how often a model is right on labelled photos; two such runs compared."""

import asyncio
import json
from contextlib import nullcontext
from functools import partial
from pathlib import Path
from typing import Any

from app.api import opened
from app.batch.orders import order_of
from app.cli.ending import BAD_INPUT, DONE, INTERRUPTED, MODEL_FAILED, code_of, say, sentence
from app.cli.evaluate_arguments import CLOSED_CASES
from app.cli.evaluate_told import (
    compared_lines,
    evaluated_lines,
    tell_flaws,
    tell_meanings,
    tell_progress,
)
from app.cli.evaluate_written import write_out
from app.cli.giving import give
from app.cli.inspect import connection_of
from app.cli.looking import repeats, strategy_of
from app.cli.options import Options
from app.domain.who import Who
from app.domain.words import Kind
from app.errors import AppError, NotConnected, SetFault, SetUnusable, unwritable
from app.evaluation.apart import desk_apart
from app.evaluation.comparing import compared_runs
from app.evaluation.figures import evaluated
from app.evaluation.forgetting import forget_gone
from app.evaluation.kept_run import kept_run
from app.evaluation.material import mapping_of, meanings_of
from app.evaluation.office_cases import closed_cases
from app.evaluation.order import Evaluation, drawn
from app.evaluation.running import Evaluator
from app.evaluation.sets.apart import read_apart
from app.evaluation.sets.raw import Format, RawSet
from app.evaluation.sheet import sheet
from app.evaluation.summary import as_json, comparison_as_json
from app.inspector import Order
from app.measured import runs_in
from app.paths import data_folder
from app.settings.secrets import Keyring, key_for
from app.settings.settings import Settings
from app.settings.settings_file import load
from app.settings.who import system_user
from app.wire.surroundings import Surroundings

_PATIENCE = 30.0  # seconds a server that is not there is waited for


def evaluate(options: Options) -> int:
    """Run the command; the exit code says how it ended."""
    if bool(options.material) == bool(options.compare):
        say("Say what to measure on: SET, or --compare RUN RUN.")
        return BAD_INPUT
    if options.material and options.template == Kind.GENERAL:
        say("Say what the photos show: --kind vehicle, parcel or property; or --template NAME.")
        return BAD_INPUT
    folder = data_folder(options.data_dir)
    try:
        if options.compare:
            return _compare(folder, options)
        return asyncio.run(_evaluate(folder, options))
    except KeyboardInterrupt:
        say("Stopped. What was answered is kept; the same command goes on with it.")
        return INTERRUPTED
    except AppError as error:
        say(sentence(error, of_case=False))
        return code_of(error)
    except OSError as error:
        say(sentence(unwritable(folder, error), of_case=False))
        return code_of(unwritable(folder, error))


async def _evaluate(folder: Path, options: Options) -> int:
    settings, _ = await asyncio.to_thread(load, folder / "settings.json")
    order = await asyncio.to_thread(_order, options, settings)
    material = await _material(folder, options)
    tell_flaws(material)
    around = Surroundings(login_for=Keyring().login, ca_file=settings.ca_file)
    async with desk_apart(folder, around) as desk:
        template = desk.templates.named(options.template)
        place = folder if options.material == CLOSED_CASES else Path(options.material)
        kept = mapping_of(folder, place, template)
        given = options.map_file
        meanings = await asyncio.to_thread(meanings_of, material, template, kept, given)
        tell_meanings(material, meanings, kept)
        chosen = drawn(material, options.limit, options.seed)
        wanted = Evaluation(
            chosen, meanings, template, order, repeats(options), options.limit, options.seed,
            str(place.resolve()),
        )  # fmt: skip
        of_office = wanted.with_examples or wanted.of
        async with opened(folder) if of_office else nullcontext() as office:
            evaluator = Evaluator(desk, runs_in(folder), wanted, tell_progress, _PATIENCE, office)
            run = await evaluator.run()
    found = await asyncio.to_thread(evaluated, run.photos, run.answers, options.seed)
    await asyncio.to_thread(write_out, options, sheet(run, found, template), settings)
    _print(options, as_json(run, found), evaluated_lines(run, found))
    return DONE if run.done else MODEL_FAILED


def _order(options: Options, settings: Settings) -> Order:
    """Raises NotConnected and UnknownConnection."""
    connection = connection_of(options, settings)
    if not connection.ready:
        raise NotConnected
    language = options.language or settings.reports_in
    by = Who(settings.adjuster, system_user())
    return Order(
        connection,
        key_for(connection, named=True),
        language,
        by,
        strategy=strategy_of(options),
        of_other=partial(order_of, settings, by=by),
    )


async def _material(folder: Path, options: Options) -> RawSet:
    """Of the office's own cases only as many are read as are wanted."""
    if options.material != CLOSED_CASES:
        form = Format(options.form) if options.form else None
        return await read_apart(Path(options.material), form)
    async with opened(folder) as desk:
        async with desk_apart(folder, Surroundings()) as apart:
            await forget_gone(apart, desk)
        template = desk.templates.named(options.template)
        of = options.limit, options.seed
        found = await closed_cases(desk.store, desk.files, template, *of)
    if not found.photos:
        raise SetUnusable(found.name, "", SetFault.NO_PHOTO)
    return found


def _compare(folder: Path, options: Options) -> int:
    one, other = (kept_run(runs_in(folder), name) for name in options.compare)
    found = compared_runs(one, other, options.seed)
    _print(options, comparison_as_json(one, other, found), compared_lines(one, other, found))
    return DONE


def _print(options: Options, told: dict[str, Any], lines: list[str]) -> None:
    text = json.dumps(told, ensure_ascii=False, indent=2) if options.as_json else "\n".join(lines)
    give(text)
