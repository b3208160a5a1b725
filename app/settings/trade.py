"""What a desk is for, asked once: its templates, and whether the dock is offered."""

from dataclasses import replace

from app.domain.words import Kind
from app.settings.settings import Settings, Trade

TEMPLATES = {
    Trade.CLAIMS: ("vehicle", "property", "general"),
    Trade.PARCELS: ("parcel", "general"),
    Trade.PRODUCTS: ("product", "tagging", "moderation", "general"),
}


def arranged(settings: Settings, trade: Trade) -> Settings:
    """The settings for a desk of that trade; templates of the office's own stay ticked. UNSAID
    leaves all as it is."""
    if trade is Trade.UNSAID:
        return replace(settings, trade=trade)
    own = tuple(name for name in settings.templates if name not in set(Kind))
    parcels = trade is Trade.PARCELS
    return replace(settings, trade=trade, templates=TEMPLATES[trade] + own, dock_offered=parcels)
