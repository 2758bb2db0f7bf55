"""The calls that are recorded.

In: nothing. Out: for each operation of the SDK the calls to make, by name, with the arguments that the SDK takes. Must not know
how they travel or what is recorded of them.

Every operation that takes anything optional is called `bare`, with what is required alone, and `full`, with all that the SDK
and the crate both know. Further names show one thing each. The same calls stand in Rust, under
`tests/client/tests/it/sdk/`, by the same names.
"""

from calls.assessment import ASSESSMENT
from calls.ats import ATS
from calls.general import CONNECT, GENERAL
from calls.hris import HRIS

AREAS = {"general": GENERAL, "hris": HRIS, "ats": ATS, "assessment": ASSESSMENT, "connect": CONNECT}
