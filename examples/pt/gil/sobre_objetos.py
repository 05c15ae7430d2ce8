"""Dezessete operações que mexem em objetos Python.

    $ python sobre_objetos.py
    Operações: 17
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


def contar_ate(numero):
    for _ in range(numero):
        pass


numeros = [random() for _ in range(300_000)]
palavras = list(map(str, numeros))
texto = json.dumps(numeros)
gravado = pickle.dumps(numeros * 4)
programa = "bolo = [1, 2]\n" * 18_000
potencia = 7**450_000
caixas = [[] for _ in range(700_000)]

SOBRE_OBJETOS = {
    "for": partial(contar_ate, 8_000_000),
    "copy.deepcopy": partial(deepcopy, palavras * 4),
    "sorted": partial(sorted, numeros * 2),
    "sum": partial(sum, range(8_000_000)),
    "max": partial(max, range(5_000_000)),
    "list.count": partial((numeros * 20).count, 0.5),
    "deque": partial(deque, range(8_000_000), 1),
    "str.join": partial(" ".join, palavras * 15),
    "json.dumps": partial(json.dumps, numeros),
    "json.loads": partial(json.loads, texto),
    "pickle.dumps": partial(pickle.dumps, palavras * 3),
    "pickle.loads": partial(pickle.loads, gravado),
    "re.match": partial(re.compile("(a+)+b").match, "a" * 21),
    "int * int": partial(operator.mul, potencia, potencia),
    "math.factorial": partial(math.factorial, 70_000),
    "compile": partial(compile, programa, "bolo", "exec"),
    "gc.collect": gc.collect,
}

if __name__ == "__main__":
    print("Operações:", len(SOBRE_OBJETOS))
