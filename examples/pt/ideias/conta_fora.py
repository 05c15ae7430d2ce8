"""Uma corrotina manda a conta para outro processo.

    $ python conta_fora.py 10  # usa run_in_executor
    soma: 285, em outro processo: True
    $ python conta_fora.py 1000  # usa ProcessPoolExecutor
    soma: 332833500, em outro processo: True
"""

import asyncio
import sys
from concurrent.futures import ProcessPoolExecutor
from os import getpid


def somar_quadrados(fatia):
    return getpid(), sum(n * n for n in fatia)


async def principal():
    laco = asyncio.get_running_loop()
    fatia = range(int(sys.argv[1]))
    with ProcessPoolExecutor(1) as cozinha:
        pid, soma = await laco.run_in_executor(
            cozinha, somar_quadrados, fatia
        )
    print(f"soma: {soma}, em outro processo: {pid != getpid()}")


if __name__ == "__main__":
    asyncio.run(principal())
