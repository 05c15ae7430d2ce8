"""Is the GIL enabled, and could it be disabled?

    $ python my_build.py  # uses get_config_var
    GIL enabled: ...
    Can run without the GIL: ...
"""

import sys
import sysconfig

gil_enabled = getattr(sys, "_is_gil_enabled", lambda: True)
no_gil = sysconfig.get_config_var("Py_GIL_DISABLED") == 1

print("GIL enabled:", gil_enabled())
print("Can run without the GIL:", no_gil)
