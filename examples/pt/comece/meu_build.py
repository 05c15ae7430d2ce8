"""O GIL está ligado, e daria para desligá-lo?

    $ python meu_build.py  # usa get_config_var
    GIL ligado: ...
    Sabe rodar sem GIL: ...
"""

import sys
import sysconfig

gil_ligado = getattr(sys, "_is_gil_enabled", lambda: True)
sem_gil = sysconfig.get_config_var("Py_GIL_DISABLED") == 1

print("GIL ligado:", gil_ligado())
print("Sabe rodar sem GIL:", sem_gil)
