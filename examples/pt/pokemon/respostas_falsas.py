"""O que o servidor falso responde, e quando atrapalha.

    $ python respostas_falsas.py
    Lentos: 7 50 77
    /api/v2/pokemon/13: falha
    /sprites/42.png: falha
    /sprites/99.png: corte
"""

import json
import re
from http.server import BaseHTTPRequestHandler
from random import Random
from time import sleep

from sprite_falso import fazer_png

LENTOS = [7, 50, 77]
PROBLEMAS = {
    "/api/v2/pokemon/13": "falha",
    "/sprites/42.png": "falha",
    "/sprites/99.png": "corte",
}


def responder(caminho, endereco):
    numero = int(re.findall(r"\d+", caminho)[-1])
    lento = numero in LENTOS
    sleep(0.05 if lento else Random(caminho).uniform(0.001, 0.005))
    if caminho.endswith(".png"):
        return fazer_png(numero)
    sprite = f"{endereco}/sprites/{numero}.png"
    return json.dumps({"sprites": {"front_default": sprite}}).encode()


class Atendente(BaseHTTPRequestHandler):
    timeout = 30

    def do_GET(self):
        self.server.contar(+1)
        corpo = responder(self.path, self.server.endereco)
        # Antes da resposta: depois dela, o cliente já pede mais.
        self.server.contar(-1)
        problema = self.server.problemas.pop(self.path, "")
        self.send_response(503 if problema == "falha" else 200)
        self.send_header("Content-Length", str(len(corpo)))
        self.end_headers()
        corte = len(corpo) // 2 if problema == "corte" else None
        self.wfile.write(corpo[:corte])

    def log_message(self, *_):
        pass


if __name__ == "__main__":
    print("Lentos:", *LENTOS)
    for caminho, problema in PROBLEMAS.items():
        print(f"{caminho}: {problema}")
