"""Seventeen operations that handle Python objects.

    $ python on_objects.py
    Operations: 17
"""

import gc
import json
import math
import operator
import pickle
import re
from collections import deque
from copy import deepcopy
from functools import partial
from random import random


def count_up(number):
    for _ in range(number):
        pass


numbers = [random() for _ in range(300_000)]
words = list(map(str, numbers))
text = json.dumps(numbers)
saved = pickle.dumps(numbers * 4)
program = "cake = [1, 2]\n" * 18_000
power = 7**450_000
boxes = [[] for _ in range(700_000)]

ON_OBJECTS = {
    "for": partial(count_up, 8_000_000),
    "copy.deepcopy": partial(deepcopy, words * 4),
    "sorted": partial(sorted, numbers * 2),
    "sum": partial(sum, range(8_000_000)),
    "max": partial(max, range(5_000_000)),
    "list.count": partial((numbers * 20).count, 0.5),
    "deque": partial(deque, range(8_000_000), 1),
    "str.join": partial(" ".join, words * 15),
    "json.dumps": partial(json.dumps, numbers),
    "json.loads": partial(json.loads, text),
    "pickle.dumps": partial(pickle.dumps, words * 3),
    "pickle.loads": partial(pickle.loads, saved),
    "re.match": partial(re.compile("(a+)+b").match, "a" * 21),
    "int * int": partial(operator.mul, power, power),
    "math.factorial": partial(math.factorial, 70_000),
    "compile": partial(compile, program, "cake", "exec"),
    "gc.collect": gc.collect,
}

if __name__ == "__main__":
    print("Operations:", len(ON_OBJECTS))
