"""O build sabe viver sem GIL? E o GIL está ligado agora?

    $ python gil_de_volta.py
    Build sem GIL: ...
    GIL ligado: ...
    $ python -X gil=1 gil_de_volta.py
    Build sem GIL: ...
    GIL ligado: True
"""

import sys
import sysconfig

gil_ligado = getattr(sys, "_is_gil_enabled", lambda: True)
sem_gil = sysconfig.get_config_var("Py_GIL_DISABLED") == 1

print("Build sem GIL:", sem_gil)
print("GIL ligado:", gil_ligado())
