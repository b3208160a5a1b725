"""The command «inspect»: photos in, an assessment as JSON, a case kept, a PDF where asked for."""

import asyncio
import json
from collections.abc import AsyncIterator, Sequence
from contextlib import aclosing
from dataclasses import replace
from functools import partial

from app import wording
from app.batch.orders import order_of
from app.cli.asking import Asking
from app.cli.ending import BAD_INPUT, DONE, code_of, named, run_to_end, say, sentence
from app.cli.giving import give
from app.cli.looking import strategy_of
from app.cli.options import Options
from app.desk import Desk, open_desk
from app.domain.case import Case
from app.domain.noticed.advice import advice
from app.domain.template import Template
from app.domain.who import Who
from app.domain.words import Arrival
from app.errors import NotConnected, PhotoRefused
from app.export.case_json import as_json
from app.inspector import Order
from app.office.prices import prices_at
from app.paths import data_folder
from app.photos.intake import Incoming, handed_over, receive
from app.photos.unfolding import unfolded
from app.settings.connection import PRACTICE, Connection
from app.settings.providers import provider_at
from app.settings.secrets import Keyring, key_for
from app.settings.settings import Settings
from app.settings.settings_file import load
from app.settings.who import system_user
from app.wire.surroundings import Surroundings


def inspect(options: Options) -> int:
    """Run the command; the exit code says how it ended."""
    return run_to_end(_inspect(options), "Stopped. What had come is kept in the case.")


async def _inspect(options: Options) -> int:
    folder = data_folder(options.data_dir)
    settings, _ = load(folder / "settings.json")
    order, *seconds = await asyncio.to_thread(_orders, options, settings)
    desk = await open_desk(folder)
    desk.models.go_through(Surroundings(login_for=Keyring().login, ca_file=settings.ca_file))
    try:
        template = desk.templates.named(options.template)
        if options.text and not template.takes_text:
            say(f"The template «{template.id}» takes no text: leave --text out.")
            return BAD_INPUT
        return await _inspected(desk, options, settings, template, [order, *seconds])
    finally:
        await desk.models.close()
        await desk.close()


async def _inspected(
    desk: Desk, options: Options, settings: Settings, template: Template, orders: Sequence[Order]
) -> int:
    """From the photos to what is told of them; the exit code. orders: as _orders() has them."""
    order, *seconds = orders
    case, refused = await _take_in(desk, options, template, order.by)
    if case is None:
        say("No photo could be used.")
        return BAD_INPUT
    await desk.pictures.load()
    case = await desk.pictures.look(case)
    asking = Asking(desk, settings)
    if options.known:
        case = await asking.take_known(case, order)
    case = await asking.analyse(case, order)
    case = await asking.second_opinions(case, seconds)
    assessed = not asking.failures
    case = await asking.ask_on(case, order, options.asks)
    case = await desk.reader.read_all(case)
    settings = replace(settings, language=order.language)
    if options.pdf is not None and assessed:
        from app.issuing.issue import write_report  # loads what draws: only where wanted

        post = desk.models.post
        case, _ = await write_report(desk, case.id, options.pdf, settings, order.by, post)
        say(f"Report: {options.pdf}")
    prices = await asyncio.to_thread(prices_at, settings.price_table)
    told = as_json(case, desk.templates, refused, asking.failures, prices)
    give(json.dumps(told, ensure_ascii=False, indent=2))
    return max(map(code_of, asking.failures), default=DONE)


def _orders(options: Options, settings: Settings) -> list[Order]:
    """The analysis, then the second opinions; each connection gets a key of its own. Raises
    NotConnected and UnknownConnection."""
    connection = connection_of(options, settings)
    others = [named(settings, name) for name in options.second_connection]
    if not all(each.ready for each in (connection, *others)):
        raise NotConnected
    language = options.language or settings.reports_in
    by = Who(settings.adjuster, system_user())
    order = Order(
        connection,
        key_for(connection, named=True),
        language,
        by,
        product_table=settings.product_table,
        rules=settings.rules,
        strategy=strategy_of(options),
        of_other=partial(order_of, settings, by=by),
    )
    same = [replace(order, connection=replace(connection, model=m)) for m in options.second]
    return [order, *same, *(replace(order, connection=o, key=key_for(o)) for o in others)]


def connection_of(options: Options, settings: Settings) -> Connection:
    """The one that was named, else the default; changed as the command line says."""
    if options.practice:
        return PRACTICE
    connection = settings.connection
    if options.connection is not None:
        connection = named(settings, options.connection)
    given = {
        name: value
        for name in ("dialect", "base_url", "model")
        if (value := getattr(options, name)) is not None
    }
    if options.base_url is not None or options.dialect is not None:
        # Another server: what holds for the saved one need not hold there.
        other = Connection(**{"base_url": connection.base_url, "model": connection.model} | given)
        known = provider_at(other)
        return replace(other, provider=known.id) if known else other
    return replace(connection, **given)


async def _take_in(
    desk: Desk, options: Options, template: Template, by: Who
) -> tuple[Case | None, list[PhotoRefused]]:
    case, refused = None, []
    incoming = handed_over(options.photos, Arrival.COMMAND)
    async for one in _one_by_one(desk, incoming):
        try:
            if isinstance(one, PhotoRefused):
                raise one
            say(f"Taking in {one.name}")
            photo = await receive(one, desk.files, desk.decoder, by)
            if case is None:
                new = desk.store.new_case
                case = await new(template.kind, by, options.number, template.id)
            case = await desk.store.add_photo(case.id, photo, by)
            await asyncio.to_thread(desk.files.settle, photo.sha256)
        except PhotoRefused as refusal:
            refused.append(refusal)
            say(sentence(refusal))
    if case is not None and (options.question or options.text):
        question, text = options.question, options.text
        case = await desk.store.describe(case.id, by, question=question, text=text)
    if case is not None:
        _advise(case)
    return case, refused


def _advise(case: Case) -> None:
    """Before anything is sent: what is wrong with which photo, and what to do."""
    told = advice(case)
    for photo in case.photos:
        for each in told.get(photo.id, ()):
            say(f"{photo.name}: {wording.advice_words(each)}")


async def _one_by_one(
    desk: Desk, incoming: Sequence[Incoming]
) -> AsyncIterator[Incoming | PhotoRefused]:
    async with aclosing(unfolded(incoming, desk.files, desk.decoder)) as batches:
        async for batch in batches:
            for one in batch:
                yield one
