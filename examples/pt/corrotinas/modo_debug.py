"""O modo de depuração diz quem demorou demais.

    $ python modo_debug.py
    ...Executing <Task ... coro=<padeiro() ... took ... seconds...
"""

import asyncio
from time import sleep


async def padeiro():
    sleep(0.1)


async def principal():
    laco = asyncio.get_running_loop()
    laco.slow_callback_duration = 0.05
    await asyncio.create_task(padeiro())


if __name__ == "__main__":
    asyncio.run(principal(), debug=True)
