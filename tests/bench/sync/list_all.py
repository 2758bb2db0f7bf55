"""Lists all employees by the official Python SDK, for `cargo xtask bench sync`; the same as list_all.rs."""

import sys
import time

start = time.monotonic()

from kombo import Kombo  # noqa: E402

url, key, integration = sys.argv[1:4]
kombo = Kombo(api_key=key, integration_id=integration, server_url=url)
page = kombo.hris.get_employees(page_size=250)
count = 0
while page is not None:
    count += len(page.result.data.results)
    page = page.next()
print(count, time.process_time(), time.monotonic() - start)
