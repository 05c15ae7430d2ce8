"""Look and take under one lock: nobody takes another's cake.

    $ python last_cake.py 3 10  # uses Thread, uses Barrier, uses Lock
    Sold: 3, without cake: 7
    $ python last_cake.py 1 2
    Sold: 1, without cake: 1
"""

import sys
from threading import Barrier, Lock, Thread


def buy(stock, sold, gate, lock):
    gate.wait()
    with lock:
        if stock:
            sold.append(stock.pop())


def main(cakes, customers):
    stock, sold = list(range(cakes)), []
    args = stock, sold, Barrier(customers), Lock()
    threads = [
        Thread(target=buy, args=args) for _ in range(customers)
    ]
    for thread in threads:
        thread.start()
    for thread in threads:
        thread.join()
    total = len(set(sold))
    print(f"Sold: {total}, without cake: {customers - total}")


if __name__ == "__main__":
    main(*map(int, sys.argv[1:]))
