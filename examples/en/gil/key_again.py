"""Can the build live without the GIL? And is it enabled now?

    $ python key_again.py
    Build without GIL: ...
    GIL enabled: ...
    $ python -X gil=1 key_again.py
    Build without GIL: ...
    GIL enabled: True
"""

import sys
import sysconfig

gil_enabled = getattr(sys, "_is_gil_enabled", lambda: True)
no_gil = sysconfig.get_config_var("Py_GIL_DISABLED") == 1

print("Build without GIL:", no_gil)
print("GIL enabled:", gil_enabled())
