"""The file that runs again in the child process.

    $ python runs_again.py
    This file runs as __main__
    This file runs as __mp_main__
"""

from multiprocessing import get_context

print(f"This file runs as {__name__}", flush=True)


def nothing():
    pass


def main():
    context = get_context("spawn")
    process = context.Process(target=nothing)
    process.start()
    process.join()


if __name__ == "__main__":
    main()
