"""One task for each flavour asked for.

    $ python order_form.py chocolate carrot  # uses gather
    chocolate: in the oven
    carrot: in the oven
    one cake ready
    one cake ready
    chocolate cake, carrot cake
    $ python order_form.py orange  # uses gather
    orange: in the oven
    one cake ready
    orange cake
"""

import asyncio
import sys


async def bake_cake(flavour):
    print(f"{flavour}: in the oven")
    await asyncio.sleep(0.1)
    print("one cake ready")
    return f"{flavour} cake"


async def main(flavours):
    jobs = [bake_cake(flavour) for flavour in flavours]
    cakes = await asyncio.gather(*jobs)
    print(", ".join(cakes))


if __name__ == "__main__":
    asyncio.run(main(sys.argv[1:]))
