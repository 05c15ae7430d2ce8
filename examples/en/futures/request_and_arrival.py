"""Who came, and which place it had among the requests.

    $ python request_and_arrival.py  # uses as_completed, in any order
    Here comes: carrot, request 2
    Here comes: corn, request 3
    Here comes: chocolate, request 1
"""

from concurrent.futures import ThreadPoolExecutor, as_completed
from time import sleep

minutes = {"chocolate": 3, "carrot": 1, "corn": 2}


def bake_cake(flavour):
    sleep(minutes[flavour] / 10)
    return "cake ready"


def main():
    with ThreadPoolExecutor(3) as executor:
        futures = {
            executor.submit(bake_cake, flavour): (flavour, n)
            for n, flavour in enumerate(minutes, 1)
        }
        for future in as_completed(futures):
            flavour, n = futures[future]
            print(f"Here comes: {flavour}, request {n}")


if __name__ == "__main__":
    main()
