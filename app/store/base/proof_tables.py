"""The tables of what proves the log; see tables for how."""

from sqlalchemy import Column, ForeignKey, Integer, LargeBinary, Table

from app.store.base.making import by, key, must, of, texts
from app.store.base.tables import METADATA

# What an entry of the log changed, before and after, in people's own words: the log holds only its
# salted hash, so that words and salt can be erased; then both are empty. state_salt: of the seal of
# the case's rows, which is erased as well where one of them had words to be erased.
log_words = Table(
    "log_words",
    METADATA,
    Column("seq", Integer, ForeignKey("log.seq"), primary_key=True),
    *texts("salt", "words", "state_salt"),
)

# Entries of a case's log that were made elsewhere: entry is the whole row as it was sealed there.
log_elsewhere = Table(
    "log_elsewhere",
    METADATA,
    key(),
    *texts("case_id", "at"),
    by(),
    *texts("what", "data", "hash", "entry"),
)

# The heads of all cases' chains, each row sealed with those before it.
heads = Table(
    "heads",
    METADATA,
    key(),
    *texts("at"),
    must("log_seq", Integer),
    *texts("log_hash"),
    must("cases", Integer),
    *texts("digest", "previous", "hash"),
)

# Answers of time-stamp servers, byte for byte; time: as the answer says it, UTC.
stamps = Table(
    "stamps",
    METADATA,
    key(),
    of("head", "heads", "seq"),
    *texts("server", "time"),
    must("response", LargeBinary),
)

# One row: up to which entry of the log everything was found as it should be.
checked = Table("checked", METADATA, key(), must("log_seq", Integer))
