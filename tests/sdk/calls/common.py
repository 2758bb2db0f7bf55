"""What the calls of several areas have in common.

In: nothing. Out: values, and the shape of the calls of a list. Must not know any operation.
"""

from datetime import datetime, timezone

INTEGRATION = "bamboohr:HWUTwvyx2wLoSUHphiWVrp28"


def moment(*parts):
    """A moment in UTC."""
    return datetime(*parts, tzinfo=timezone.utc)


SINCE = moment(2024, 1, 31, 22, 5, 9)

# What nearly all lists take.
LIST = {
    "cursor": "c2/Ü =+&?",
    "page_size": 25,
    "updated_after": SINCE,
    "include_deleted": True,
    "ignore_unsupported_filters": True,
    "ids": ["i1", "i 2/ä"],
    "remote_ids": ["r:1", "r+2", "東&3"],
}


def listing(**filters):
    """A list that takes the common filters and these."""
    return {"bare": {}, "full": {**LIST, **filters}}
